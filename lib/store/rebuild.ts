import { Dexie } from 'dexie';
import { at } from '../model/fields.ts';
import { rowOf } from './cases.ts';
import type { Database } from './db.ts';
import { deriveWith, type ProjectionContext } from './derive.ts';
import { foldState } from './projection.ts';

/**
 * Makes all cases anew from the log. Goes on in steps of about `size` events, each a transaction, so
 * that others can write in between; interrupted, it leaves `isStale` true and is simply run again.
 */
export async function rebuild(
  db: Database,
  context: ProjectionContext,
  size = 2000,
): Promise<{ cases: number; unreadable: number }> {
  const derive = deriveWith(context);
  const sum = { cases: 0, unreadable: 0 };
  let after: string | undefined = '';
  while (after !== undefined) {
    const from: string = after;
    after = await db.transaction('rw', db.log, db.cases, async () => {
      const { byCase, last } = await nextCases(db, from, size);
      const folded = [...byCase.values()].map((rows) => foldState(rows));
      const made = folded.flatMap(({ state }) => (state ? rowOf(state, derive) : []));
      const known = new Set(made.map(({ key }) => key));
      const stored = await db.cases
        .where('key')
        .between(from, last ?? Dexie.maxKey, false, true)
        .primaryKeys();
      await db.cases.bulkDelete(stored.filter((key) => !known.has(key)));
      await db.cases.bulkPut(made);
      sum.cases += made.length;
      sum.unreadable += folded.reduce((total, { unreadable }) => total + unreadable, 0);
      return last;
    });
  }
  return sum;
}

/** The rows of the next cases after a key, whole cases only; `last` is absent when there are no more. */
async function nextCases(
  db: Database,
  after: string,
  size: number,
): Promise<{ byCase: Map<string, unknown[]>; last?: string }> {
  let rows = await db.log
    .where('[case+id]')
    .between([after, Dexie.maxKey], NO_STRING, false, false)
    .limit(size)
    .toArray();
  const last = caseOf(rows.at(-1));
  if (rows.length === size && last !== undefined) {
    const whole = rows.filter((row) => caseOf(row) !== last);
    rows =
      whole.length > 0
        ? whole
        : await db.log
            .where('[case+id]')
            .between([last, Dexie.minKey], [last, Dexie.maxKey])
            .toArray();
  }
  const byCase = Map.groupBy(rows, (row) => caseOf(row) ?? '');
  const end = caseOf(rows.at(-1));
  return { byCase, ...(end !== undefined && { last: end }) };
}

/** In IndexedDB every array sorts after every string. */
const NO_STRING = [[]];

function caseOf(row: unknown): string | undefined {
  const key = at(row, 'case');
  return typeof key === 'string' ? key : undefined;
}
