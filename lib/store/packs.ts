import type { Database, PackRow } from './db.ts';

/** The rule packs that the seller has taken into use, in the order of their ids. */
export async function readPacks(db: Database): Promise<PackRow[]> {
  return db.packs.orderBy('id').toArray();
}

/**
 * Takes a pack into use. In the same transaction the cases become stale (`isStale`), so that their
 * clocks are computed anew even when the browser stops before `rebuild` has run. The log is not touched.
 * Throws Dexie's ConstraintError where a pack of this id is there already.
 */
export async function addPack(db: Database, row: PackRow): Promise<void> {
  await db.transaction('rw', db.packs, db.cases, async () => {
    await db.packs.add(row);
    await outdateCases(db);
  });
}

/** Gives a pack up; as in `addPack` the cases become stale. An unknown id changes nothing. */
export async function removePack(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.packs, db.cases, async () => {
    await db.packs.delete(id);
    await outdateCases(db);
  });
}

/** One stale case is enough to have all made anew; the last one, because `rebuild` comes to it last. */
async function outdateCases(db: Database): Promise<void> {
  const last = await db.cases.toCollection().last();
  if (last) await db.cases.update(last.key, { projection: 0 });
}
