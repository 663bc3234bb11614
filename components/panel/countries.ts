import type { UiLanguage } from '../i18n/create-i18n.ts';

// Codes that name a group, a test or an unknown place, not a country.
const NO_COUNTRY = new Set('EU EZ UN QO XA XB ZZ AC CP CQ DG EA IC TA'.split(' '));
const LETTERS = Array.from({ length: 26 }, (_, n) => String.fromCharCode(65 + n));

/** All countries (ISO 3166-1 alpha-2) with their names, sorted by name in that language. */
export function countries(
  language: UiLanguage,
): { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
    .flatMap((code) => {
      const name = NO_COUNTRY.has(code) ? undefined : names.of(code);
      return name === undefined ? [] : [{ code, name }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}
