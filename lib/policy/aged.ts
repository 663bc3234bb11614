import type { Day } from '../model/instant.ts';
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
export function agedCitations(packs: readonly Pack[], today: Day): Aged[] {
  return packs
    .filter(({ checkedOn }) => isAged(checkedOn, today))
    .flatMap((pack) =>
      rowsOf(pack).flatMap(({ id, sources }) =>
        sources.map((source) => ({
          pack: `${pack.name} ${pack.effectiveFrom}`,
          row: id,
          checkedOn: pack.checkedOn,
          url: pack.sources[source]?.url ?? '',
        })),
      ),
    )
    .toSorted((a, b) => (a.checkedOn < b.checkedOn ? -1 : a.checkedOn > b.checkedOn ? 1 : 0));
}
