import { toDecimal } from './decimal.ts';
import { NUMBER, type PriceProse } from './money-parser.ts';

/** Words for thousands and more, by the zeros that they add; single Latin letters only where they touch the number. */
const SCALES: readonly (readonly [zeros: number, words: string])[] = [
  [3, ' ?[千仟천]| ?(?:тыс|тис|tys|rb|ribu|bin|mil)(?![\\p{L}])\\.?|[kK](?![\\p{L}\\d])'],
  [4, ' ?[万萬만]'],
  [5, ' (?:lakhs?|lacs?)(?![\\p{L}])'],
  [
    6,
    ' ?(?:mln|млн|mio|Mio|million|millions|millones|milhões|juta|jt)(?![\\p{L}])\\.?|M(?![\\p{L}\\d])',
  ],
  [7, ' crores?(?![\\p{L}])'],
  [8, ' ?[億亿억]'],
];
const ANY = SCALES.map(([, words]) => words).join('|');
const ZEROS = SCALES.map(([zeros, words]) => [zeros, new RegExp(`^(?:${words})$`, 'u')] as const);
const PART = new RegExp(`(${NUMBER.source})(${ANY})?`, 'gu');
/** Only in East Asia has one number several such words: `2万5000`. */
const SCALED = new RegExp(
  `(?:${NUMBER.source} ?[千仟천万萬만億亿억] ?)*${NUMBER.source}(?:${ANY})?`,
  'gu',
);

/** `1.2万`, `2万5000`, `1,5 млн`, `3k` as a decimal string; one plain number as `toDecimal` reads it. */
const decimal: PriceProse['decimal'] = (printed, options) => {
  const parts = [...printed.matchAll(PART)].map(([, number = '', word = '']) => ({
    number,
    zeros: ZEROS.find(([, words]) => words.test(word))?.[0] ?? 0,
  }));
  if (parts.length < 2 && parts[0]?.zeros === 0) return toDecimal(printed, options);
  let sum = '0';
  for (const { number, zeros } of parts) {
    const amount = toDecimal(number, options);
    if (amount === undefined) return undefined;
    const [whole = '', fraction = ''] = amount.split('.');
    const scaled = whole + fraction.slice(0, zeros).padEnd(zeros, '0');
    if (fraction.length > zeros && parts.length > 1) return undefined;
    if (parts.length === 1) {
      const rest = fraction.slice(zeros);
      return toDecimal(rest === '' ? scaled : `${scaled}.${rest}`);
    }
    sum = String(BigInt(sum) + BigInt(scaled));
  }
  return toDecimal(sum);
};

const UNITS =
  /^ ?(?:kg|g|gr|mg|lbs?|oz|cm|mm|m|km|ft|inch|ml|cl|l|w|kw|v|ah|mah|hz|khz|mhz|ghz|kb|mb|gb|tb|px|mp|pcs|pc|°|★|⭐|☆|stars?|days?|hours?|hrs?|mins?|кг|г|мм|см|мл|л|шт)(?![\p{L}])|^["″′]/iu;
const LABELS =
  /(?:^|[^\p{L}])(?:version|ver|v|size|talla|taille|größe|grösse|maat|размер|尺码|尺寸|サイズ|eu|xx?[sl]|usb|ios|android|windows|no|nr|nº|№|qty|quantity|anzahl|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)[.:]? ?$/iu;

/** Digits of India, Thailand, Burma and others as ours; their blocks start at 0, in the scripts of India at 6 of the sixteen. */
export const westernDigits = (text: string): string =>
  text.replace(/(?=[\u0900-\u17e9])\p{Nd}/gu, (sign) => {
    const code = sign.charCodeAt(0);
    return String((code & 15) - (code < 0xe00 ? 6 : 0));
  });

/** What prices in running text have and a field of a page has not: ranges, words for thousands, other numbers around. */
export const priceProse: PriceProse = {
  between: /^ ?(?:-|–|—|~|〜|to|bis|à|a|al|do|tot|до|по|至|到|から|y|und|and|et|e) ?$/iu,
  number: SCALED,
  decimal,
  other: (before, number, after) =>
    /\p{L}/u.test(number) || UNITS.test(after) || LABELS.test(before),
};
