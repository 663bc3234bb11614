import { canonicalJson } from './canonical-json.ts';
import { rowsOf, type Row } from './rows.ts';
import type { Pack } from './schema.ts';

type GapRow = Pack['gaps'][number];

export interface Change {
  readonly name: string;
  /** Absent where the member is new. */
  readonly before?: unknown;
  /** Absent where the member is gone. */
  readonly after?: unknown;
}

export interface Comparison {
  /** What is said of the pack as a whole: sites, days, calendars. */
  readonly about: readonly Change[];
  readonly added: readonly (Row | GapRow)[];
  readonly removed: readonly (Row | GapRow)[];
  readonly changed: readonly { readonly id: string; readonly members: readonly Change[] }[];
}

const HEAD = [
  'name',
  'region',
  'sites',
  'calendar',
  'calendars',
  'effectiveFrom',
  'checkedOn',
] as const satisfies readonly (keyof Pack)[];

/**
 * What the next pack changes, row by row. Sources are compared by their addresses, not by the marks
 * that a pack gives them. A rule that becomes a gap, or a clock that becomes a rule, is a change of its row.
 */
export function comparePacks(current: Pack, next: Pack): Comparison {
  const before = bookOf(current);
  const after = bookOf(next);
  return {
    about: changesOf(pick(current), pick(next)),
    added: [...after.values()].flatMap(({ row }) => (before.has(row.id) ? [] : row)),
    removed: [...before.values()].flatMap(({ row }) => (after.has(row.id) ? [] : row)),
    changed: [...after].flatMap(([id, { members }]) => {
      const old = before.get(id);
      const found = old ? changesOf(old.members, members) : [];
      return found.length > 0 ? [{ id, members: found }] : [];
    }),
  };
}

type Members = Readonly<Record<string, unknown>>;

function bookOf(pack: Pack): Map<string, { row: Row | GapRow; members: Members }> {
  const cited = rowsOf(pack).map((row) => ({
    row,
    members: { ...row, sources: row.sources.map((id) => pack.sources[id]?.url) },
  }));
  const gaps = pack.gaps.map((row) => ({ row, members: row }));
  return new Map([...cited, ...gaps].map((entry) => [entry.row.id, entry]));
}

const pick = (pack: Pack): Members => Object.fromEntries(HEAD.map((name) => [name, pack[name]]));

function changesOf(before: Members, after: Members): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    if (old === undefined ? now === undefined : canonicalJson(old) === canonicalJson(now))
      return [];
    return [
      { name, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) },
    ];
  });
}
