import type { Day } from '../model/instant.ts';
import type { LawPack } from './law/schema.ts';
import { rowsOf } from './rows.ts';
import type { Pack } from './schema.ts';

/** Whether a day lies more than twelve months before `today`. */
export function isAged(checkedOn: Day, today: Day): boolean {
  return checkedOn < `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`;
}

export interface Aged {
  readonly pack: string;
  readonly row: string;
  readonly checkedOn: Day;
  readonly url: string;
}

/** Every citation that was checked more than twelve months before `today`, the oldest first. */
export function agedCitations(
  packs: readonly Pack[],
  today: Day,
  law: readonly LawPack[] = [],
): Aged[] {
  const rules = packs.map((pack) => ({
    ...pack,
    pack: `${pack.name} ${pack.effectiveFrom}`,
    rows: rowsOf(pack),
  }));
  const laws = law.map((pack) => ({ ...pack, pack: pack.name, rows: pack.rights }));
  return [...rules, ...laws]
    .filter(({ checkedOn }) => isAged(checkedOn, today))
    .flatMap(({ pack, checkedOn, rows, sources: known }) =>
      rows.flatMap(({ id, sources }) =>
        sources.map((source) => ({ pack, row: id, checkedOn, url: known[source]?.url ?? '' })),
      ),
    )
    .toSorted((a, b) => (a.checkedOn < b.checkedOn ? -1 : a.checkedOn > b.checkedOn ? 1 : 0));
}
