/** A text with plain forms of letters, digits and quotes and without the marks that nobody sees. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[’‘ʼ`]/g, "'");
