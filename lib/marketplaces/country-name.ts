import { fold } from '../page/text.ts';

/** Names that eBay prints and the language data of the browser do not know. */
const ALSO: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  'great britain': 'GB',
  'korea, south': 'KR',
  'russian federation': 'RU',
  'viet nam': 'VN',
  'czech republic': 'CZ',
  turkey: 'TR',
  macedonia: 'MK',
  'ireland, republic of': 'IE',
  'brunei darussalam': 'BN',
  macau: 'MO',
  holland: 'NL',
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Codes for groups, tests and the unknown, which have names but are no countries. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
const made = new Map<string, ReadonlyMap<string, string>>();

/**
 * The ISO 3166-1 code of a country's name in the language of the site or in English, from the
 * browser's own language data; undefined for anything else.
 */
export function countryOf(text: string, language: string): string | undefined {
  const name = fold(text);
  if (name.length < 2 || name.length > 60) return undefined;
  return namesIn(language).get(name) ?? namesIn('en').get(name) ?? ALSO[name];
}

function namesIn(language: string): ReadonlyMap<string, string> {
  const known = made.get(language);
  if (known) return known;
  const names = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    for (const a of LETTERS) {
      for (const b of LETTERS) {
        const code = a + b;
        const name = NO_COUNTRY.has(code) ? undefined : display.of(code);
        // A withdrawn code (DD) has the name of its successor: only a code that is its own counts.
        if (name && !names.has(fold(name)) && new Intl.Locale(`und-${code}`).region === code) {
          names.set(fold(name), code);
        }
      }
    }
  }
  made.set(language, names);
  return names;
}
