/** A text with plain forms of letters, digits and quotes and without the marks that nobody sees. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/(?=[\u0660-\u17e9])\p{Nd}/gu, digitOf)
    .replace(/[’‘ʼ`]/g, "'");

/** A digit of another script: its block starts at 0, in the scripts of India at 6 of the sixteen. */
const digitOf = (sign: string) => {
  const code = sign.charCodeAt(0);
  return String((code & 15) - (code > 0x900 && code < 0xe00 ? 6 : 0));
};
