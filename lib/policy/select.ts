import type { Day } from '../model/instant.ts';
import type { Pack } from './schema.ts';

/**
 * The pack in force on a day for a host (`www.ebay.co.uk`): the newest that started by then, of the
 * site that names the host most closely; of two that started on one day, the one checked later.
 * Undefined for a site or a day without rules.
 */
export function select(packs: readonly Pack[], host: string, day: Day): Pack | undefined {
  return packs
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .map((pack) => ({ pack, site: longest(pack.sites.filter((site) => covers(site, host))) }))
    .filter(({ site }) => site > 0)
    .toSorted(
      (a, b) =>
        b.site - a.site ||
        later(a.pack.effectiveFrom, b.pack.effectiveFrom) ||
        later(a.pack.checkedOn, b.pack.checkedOn),
    )[0]?.pack;
}

const later = (a: Day, b: Day) => (a === b ? 0 : a < b ? 1 : -1);

/** The calendar in which the site of a host counts business days; undefined where it counts none. */
export function calendarOf({ calendar, calendars = {} }: Pack, host: string): string | undefined {
  return Object.entries(calendars).find(([site]) => covers(site, host))?.[1] ?? calendar;
}

/** Whether a host is a site or one of its subdomains. */
export const covers = (site: string, host: string) => host === site || host.endsWith(`.${site}`);
const longest = (sites: readonly string[]) => Math.max(0, ...sites.map(({ length }) => length));
