import { clean, fold } from '../../page/text.ts';
import { de, en, es, fr, it, nl, pl, zh } from '../../text/when/date-words.ts';
import { siteValues, trackingNumber as longToken } from '../site-values.ts';
import { currencies } from './currencies.ts';
import { sites } from './sites.ts';

/** Printed dates only, because its pages name no distances from now. */
export const { money, happened, awaited, latest } = siteValues({
  sites,
  currencies,
  languages: { en, es, fr, de, it, nl, pl, zh },
});

/** An order id by its shape, alone or inside a text. */
export const orderId = (text: string): string | undefined =>
  /(?<![\d-])\d{2}-\d{5}-\d{5}(?![\d-])/.exec(text)?.[0];

/** The id of a request, return or case: a run of 10 to 12 digits, so only where a label or the address says so. */
export const caseId = (text: string): string | undefined =>
  /(?<![\d-])\d{10,12}(?![\d-])/.exec(text)?.[0];

/** What follows one of the beginnings, or undefined when the text begins otherwise. */
export function after(text: string, beginnings: readonly string[]): string | undefined {
  const said = fold(text);
  const begin = beginnings.find((words) => said.startsWith(fold(words)));
  return begin === undefined ? undefined : clean(text).slice(clean(begin).length);
}

export const trackingNumber = (text: string): string | undefined =>
  orderId(text) === undefined ? longToken(text) : undefined;
