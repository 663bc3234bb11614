import type { Money } from '../../model/money.ts';
import type { When } from '../../model/instant.ts';
import { noted } from '../../page/fields.ts';
import type { Noted } from '../../page/fields.ts';
import type { Source } from '../../page/source.ts';
import { clean, fold } from '../../page/text.ts';
import { moneyParser } from '../../text/money/money-parser.ts';
import { de, en, es, fr, it, nl, pl, zh } from '../../text/when/date-words.ts';
import { takeOffset } from '../../text/when/offset.ts';
import { whenParser } from '../../text/when/when-parser.ts';
import { currencies } from './currencies.ts';
import { carriers, reasons } from './labels.ts';
import { siteOfUrl } from './sites.ts';

/** An order id by its shape, alone or inside a text. */
export const orderId = (text: string): string | undefined =>
  /(?<![\d-])\d{2}-\d{5}-\d{5}(?![\d-])/.exec(text)?.[0];

/** The id of a request, return or case: a run of 10 to 12 digits, so only where a label or the address says so. */
export const caseId = (text: string): string | undefined =>
  /(?<![\d-])\d{10,12}(?![\d-])/.exec(text)?.[0];

/** A text that is a value: not empty, not eBay's sign for none, not a paragraph. */
export const word = (text: string): string | undefined => {
  const value = clean(text);
  return value === '' || /^[-–—]+$/.test(value) || value.length > 200 ? undefined : value;
};

const parseMoney = moneyParser(currencies);

/** A price with its currency; a bare number is in the currency of the site. */
export function money(text: string, { url }: Source): Money | undefined {
  const price = parseMoney(text, { currency: siteOfUrl(url)?.currency });
  return price?.currency === undefined
    ? undefined
    : { amount: price.amount, currency: price.currency };
}

/** The languages of the sites; printed dates only, because its pages name no distances from now. */
const parseWhen = whenParser({ en, es, fr, de, it, nl, pl, zh });

interface WhenKind {
  readonly past?: boolean;
  readonly last?: boolean;
}

/** A date or time in the zone of the site, said to be assumed where the text prints a time without a zone. */
export const when =
  (kind: WhenKind = {}) =>
  (text: string, { url, now }: Source): When | Noted<When> | undefined => {
    const due = parseWhen(text.slice(0, 160), { now, zone: siteOfUrl(url)?.zone, ...kind })?.due;
    if (due === undefined) return undefined;
    const assumed = due.includes('T') && takeOffset(text).offset === undefined;
    return assumed ? noted(due, 'zone assumed') : due;
  };

export const happened = when({ past: true });
export const awaited = when({ past: false });
/** Of a range of days the later one: the buyer was promised delivery until then. */
export const latest = when({ last: true });

/** What follows one of the beginnings, or undefined when the text begins otherwise. */
export function after(text: string, beginnings: readonly string[]): string | undefined {
  const said = fold(text);
  const begin = beginnings.find((words) => said.startsWith(fold(words)));
  return begin === undefined ? undefined : clean(text).slice(clean(begin).length);
}

const LONG_TOKEN = /(?<![A-Z\d])(?=(?:[A-Z]*\d){6})[A-Z\d]{8,34}(?![A-Z\d])/i;

export const trackingNumber = (text: string): string | undefined =>
  orderId(text) === undefined ? LONG_TOKEN.exec(text)?.[0] : undefined;

/** The carrier whose name stands in a tracking text. */
export const carrier = (text: string): string | undefined =>
  carriers.find((name) => new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'iu').test(text));

/** The issue that a buyer's reason means; an unknown wording is no issue. */
export const issue = (text: string): string | undefined => {
  const said = fold(text).replaceAll('’', "'");
  return reasons.find(([, words]) => words.test(said))?.[0];
};
