import type { When } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import { noted, type Noted } from '../page/fields.ts';
import type { Source } from '../page/source.ts';
import { clean } from '../page/text.ts';
import { moneyParser, type Signs } from '../text/money/money-parser.ts';
import { takeOffset } from '../text/when/offset.ts';
import { whenParser, type Prose } from '../text/when/when-parser.ts';
import type { Site } from './marketplace.ts';
import { siteFinder } from './site-finder.ts';

/** What the pages of a marketplace print: its sites, how it writes their currencies and in which languages its dates. */
export interface Printed {
  readonly sites: readonly Site[];
  readonly currencies: Signs;
  /** False where amounts are in the currency of the buyer or the seller: a bare number has none there. */
  readonly bareNumbers?: boolean;
  /** BCP 47 → date words (`lib/text/when/date-words.ts`, with those of `prose-words.ts` before them for `prose`). */
  readonly languages: Readonly<Record<string, string>>;
  /** Given where pages name distances from now ("3 days left"): it weighs several kilobytes. */
  readonly prose?: Prose;
}

export interface SiteValues {
  /** A price with its currency; a bare number is in the currency of the site. */
  readonly money: (text: string, source: Source) => Money | undefined;
  /** What has happened (`Sold Apr 16`) and what will (`Ship by Apr 18`): decides a year that is not printed. */
  readonly happened: ReadWhen;
  readonly awaited: ReadWhen;
  /** Of a range of days the later one. */
  readonly latest: ReadWhen;
}
type ReadWhen = (text: string, source: Source) => When | Noted<When> | undefined;

/** How the values of a marketplace are read: in the currency, the languages and the zone of the site. */
export function siteValues({
  sites,
  currencies,
  bareNumbers = true,
  languages,
  prose,
}: Printed): SiteValues {
  const siteOf = siteFinder(sites);
  const parseMoney = moneyParser(currencies);
  const parseWhen = whenParser(languages, prose);
  const when =
    (kind: { readonly past?: boolean; readonly last?: boolean }): ReadWhen =>
    (text, { url, now }) => {
      const due = parseWhen(text.slice(0, 160), { now, zone: siteOf(url)?.zone, ...kind })?.due;
      if (due === undefined) return undefined;
      const assumed = due.includes('T') && takeOffset(text).offset === undefined;
      return assumed ? noted(due, 'zone assumed') : due;
    };
  return {
    money: (text, { url }) => {
      const price = parseMoney(text, { currency: bareNumbers ? siteOf(url)?.currency : undefined });
      return price?.currency === undefined
        ? undefined
        : { amount: price.amount, currency: price.currency };
    },
    happened: when({ past: true }),
    awaited: when({ past: false }),
    latest: when({ last: true }),
  };
}

/** A text that is a value: not empty, not a sign for none, not a paragraph. */
export const word = (text: string): string | undefined => {
  const value = clean(text);
  return value === '' || /^[-–—]+$/.test(value) || value.length > 200 ? undefined : value;
};

/** A number of pieces; a longer run of digits is something else. */
export const pieces = (text: string): number | undefined =>
  /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;

const LONG_TOKEN = /(?<![A-Z\d])(?=(?:[A-Z]*\d){6})[A-Z\d]{8,34}(?![A-Z\d])/i;

/** A tracking number by its shape; only where a label or an attribute says that there is one. */
export const trackingNumber = (text: string): string | undefined => LONG_TOKEN.exec(text)?.[0];
