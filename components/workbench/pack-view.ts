import type { Day } from '../../lib/model/instant.ts';
import { isHint, rowsOf, type Row } from '../../lib/policy/rows.ts';
import type { Pack } from '../../lib/policy/schema.ts';

/** A pack with where it comes from. */
export interface ListedPack {
  readonly pack: Pack;
  readonly imported: boolean;
}

export type Term =
  | { readonly kind: 'in-force' | 'starts'; readonly from: Day }
  | { readonly kind: 'ended'; readonly from: Day; readonly until: Day };

/** Whether a pack is in force on a day, or until when it was: the next pack of its first site ends it. */
export function termOf(pack: Pack, all: readonly ListedPack[], today: Day): Term {
  const from = pack.effectiveFrom;
  if (from > today) return { kind: 'starts', from };
  const [until] = all
    .filter(({ pack: other }) => other.marketplace === pack.marketplace)
    .filter(({ pack: other }) => other.sites.some((site) => pack.sites.includes(site)))
    .map(({ pack: other }) => other.effectiveFrom)
    .filter((day) => day > from && day <= today)
    .toSorted();
  return until === undefined ? { kind: 'in-force', from } : { kind: 'ended', from, until };
}

export interface Found extends ListedPack {
  readonly rows: readonly Row[];
  readonly gaps: Pack['gaps'];
  readonly hints: number;
}

/** The packs with the rows that have all the words, in either language; packs without one fall away. */
export function findRules(packs: readonly ListedPack[], query: string): Found[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return packs.flatMap(({ pack, imported }) => {
    const has = (row: Row | Pack['gaps'][number]) => {
      const text = `${pack.name.toLowerCase()} ${textOf(row)}`;
      return words.every((word) => text.includes(word));
    };
    const rows = rowsOf(pack).filter(has);
    const gaps = pack.gaps.filter(has);
    if (words.length > 0 && rows.length + gaps.length === 0) return [];
    return [{ pack, imported, rows, gaps, hints: rows.filter(isHint).length }];
  });
}

const texts = new WeakMap<object, string>();

/** All that a row can be found by; made once, because every key press looks through all rows. */
function textOf(row: Row | Pack['gaps'][number]): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const parts = [
    row.id,
    row.says.en,
    row.says.zh,
    ...('section' in row ? [row.section, row.conflict?.says.en, row.conflict?.says.zh] : []),
    ...('label' in row ? [row.label.en, row.label.zh, row.onExpiry?.en, row.onExpiry?.zh] : []),
  ];
  const text = parts.join(' ').toLowerCase();
  texts.set(row, text);
  return text;
}
