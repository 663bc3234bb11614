import { dayOf } from '../time/instant.ts';
import type { Clock } from '../model/advice.ts';
import type { Facts } from '../model/facts.ts';
import type { Instant } from '../model/instant.ts';
import type { PackRef } from '../model/log.ts';
import { Pack } from '../policy/schema.ts';
import { select } from '../policy/select.ts';
import { packsOf } from './book.ts';

/** The id under which an imported pack is kept: no two packs share marketplace, sites and first day. */
export function packId({ marketplace, sites, effectiveFrom }: Pack): string {
  return [marketplace, effectiveFrom, ...sites.toSorted()].join(' ');
}

/** The packs of stored rows; a row that this version cannot read gives none, and the shipped pack stands in. */
export function importedPacks(rows: readonly { readonly pack: unknown }[]): Pack[] {
  return rows.flatMap(({ pack }) => Pack.safeParse(pack).data ?? []);
}

/**
 * The packs that advice given at `now` rests on: the one in force for its rules, and for each clock
 * the one in force on the day of its event.
 */
export function packsBehind(
  facts: Pick<Facts, 'marketplace' | 'site'>,
  clocks: readonly Clock[],
  now: Instant,
  imported: readonly Pack[] = [],
): PackRef[] {
  const packs = packsOf(facts.marketplace, imported);
  const days = [now, ...clocks.flatMap(({ startsAt }) => startsAt ?? [])].map(dayOf);
  const found = new Set(days.flatMap((day) => select(packs, facts.site, day) ?? []));
  return [...found].map((pack) => ({
    name: pack.name,
    effectiveFrom: pack.effectiveFrom,
    checkedOn: pack.checkedOn,
    from: imported.includes(pack) ? ('imported' as const) : ('built-in' as const),
  }));
}
