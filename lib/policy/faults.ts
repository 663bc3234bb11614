import type { Text } from '../model/text.ts';
import { calendarNames } from '../time/business-days.ts';
import { rowsOf } from './rows.ts';
import type { Pack } from './schema.ts';
import { covers } from './select.ts';

/** What is wrong, and the path of its place in the pack: `rules.12.id`. */
export interface Fault {
  readonly at: string;
  readonly why: Text;
}

/**
 * What the schema of a pack cannot say: ids unique and sorted, every source used, every calendar
 * known. The first fault of each kind and list; none for a pack in order.
 */
export function faultsOf(pack: Pack): Fault[] {
  const { clocks, rules, gaps, sources, calendar, calendars = {} } = pack;
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const [list, rows] of Object.entries({ clocks, rules, gaps })) {
    for (const [index, { id }] of rows.entries()) {
      const at = `${list}.${index}.id`;
      if (seen.has(id)) {
        faults.push({ at, why: { en: `${id} is there twice`, zh: `${id} 出现两次` } });
      }
      seen.add(id);
      const before = rows[index - 1]?.id ?? '';
      if (before > id) {
        faults.push({
          at,
          why: { en: `${id} must stand before ${before}`, zh: `${id} 应排在 ${before} 之前` },
        });
      }
    }
  }
  const used = new Set(rowsOf(pack).flatMap((row) => row.sources));
  for (const id of Object.keys(sources)) {
    if (used.has(id)) continue;
    faults.push({
      at: `sources.${id}`,
      why: { en: 'no row cites this source', zh: '没有条目引用此来源' },
    });
  }
  const named = [
    ...(calendar === undefined ? [] : [['calendar', calendar] as const]),
    ...Object.entries(calendars).map(([site, name]) => [`calendars.${site}`, name] as const),
  ];
  for (const [at, name] of named) {
    if (calendarNames.includes(name)) continue;
    faults.push({
      at,
      why: { en: `Parley has no calendar "${name}"`, zh: `Parley 没有日历“${name}”` },
    });
  }
  return faults;
}

/**
 * Why a pack cannot stand beside the others of its marketplace: one of a site of its starts on the
 * same day or later, or was checked later. Undefined where it is news.
 */
export function clashOf(pack: Pack, others: readonly Pack[]): Fault | undefined {
  for (const [index, site] of pack.sites.entries()) {
    const rivals = others.filter(
      (other) =>
        other.marketplace === pack.marketplace &&
        other.sites.some((each) => covers(each, site) || covers(site, each)),
    );
    const same = rivals.find(({ effectiveFrom }) => effectiveFrom === pack.effectiveFrom);
    if (same) {
      return {
        at: `sites.${index}`,
        why: {
          en: `overlaps: ${same.name} starts on ${same.effectiveFrom} for ${site} too`,
          zh: `重叠：${same.name} 在 ${site} 也于 ${same.effectiveFrom} 生效`,
        },
      };
    }
    const newer = rivals.find(({ effectiveFrom }) => effectiveFrom > pack.effectiveFrom);
    if (newer) {
      return {
        at: 'effectiveFrom',
        why: {
          en: `older: ${newer.name} starts on ${newer.effectiveFrom}`,
          zh: `较旧：${newer.name} 于 ${newer.effectiveFrom} 生效`,
        },
      };
    }
    const checked = rivals.find(({ checkedOn }) => checkedOn > pack.checkedOn);
    if (checked) {
      return {
        at: 'checkedOn',
        why: {
          en: `older: ${checked.name} was checked on ${checked.checkedOn}`,
          zh: `较旧：${checked.name} 的核对日期为 ${checked.checkedOn}`,
        },
      };
    }
  }
  return undefined;
}
