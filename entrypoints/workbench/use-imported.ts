import { useLiveQuery } from 'dexie-react-hooks';
import type { Database, PackRow } from '../../lib/store/db.ts';
import { readPacks } from '../../lib/store/packs.ts';

const none: readonly PackRow[] = [];

/** The rows of the imported packs, live; none before they are read and where they cannot be. */
export function useImported(db: Database | undefined): readonly PackRow[] {
  const rows = useLiveQuery(async () => {
    // A failure that is thrown in a live query ends it, and the page with it; the frame says what is wrong.
    return db ? await readPacks(db).catch(() => none) : none;
  }, [db]);
  return rows ?? none;
}
