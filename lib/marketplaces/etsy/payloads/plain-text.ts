import { textIn } from '../../payload-values.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** A text of Etsy's data without the HTML escapes (`Mum&#39;s cup`) that it is kept with. */
export function plainText(value: unknown, longest = 500): string | undefined {
  const text = textIn(value, longest);
  return text === undefined
    ? undefined
    : textIn(
        text.replace(/&(?:#(\d{1,6})|(amp|quot|apos|lt|gt|nbsp));/g, (whole, code, name) => {
          if (typeof name === 'string') return NAMED[name] ?? whole;
          const point = Number(code);
          return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
        }),
        longest,
      );
}
