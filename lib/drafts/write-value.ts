import type { When } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import type { Language } from '../model/words.ts';

/** Locales that write the days and amounts of a text; the others are their language's own. */
const locales: Partial<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN', pt: 'pt-BR' };

// Making a formatter costs a hundred times as much as using it, and every advice writes eleven languages.
const days = new Map<Language, Intl.DateTimeFormat>();
const amounts = new Map<string, Intl.NumberFormat>();

/** A day as the language writes it: the day at the site, whatever the seller's zone. */
export function writeDay(when: When, language: Language): string {
  const known = days.get(language);
  const format =
    known ??
    new Intl.DateTimeFormat(locales[language] ?? language, { dateStyle: 'long', timeZone: 'UTC' });
  if (!known) days.set(language, format);
  return format.format(new Date(`${when.slice(0, 10)}T00:00:00Z`));
}

/** An amount with its currency as the language writes it. */
export function writeAmount({ amount, currency }: Money, language: Language): string {
  const key = `${language} ${currency}`;
  const known = amounts.get(key);
  const format =
    known ?? new Intl.NumberFormat(locales[language] ?? language, { style: 'currency', currency });
  if (!known) amounts.set(key, format);
  return format.format(Number(amount));
}
