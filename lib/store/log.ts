import { Dexie } from 'dexie';
import { decodeTime, monotonicFactory } from 'ulid';
import type { Case } from '../model/case.ts';
import { LogEvent } from '../model/log.ts';
import { loadStates, updateCases } from './cases.ts';
import type { Database } from './db.ts';
import { deriveWith, type ProjectionContext } from './derive.ts';
import { absorb, repeats } from './projection.ts';

type Entered<E> = E extends unknown ? Omit<E, 'id' | 'at' | 'device'> : never;
/** An event as its author gives it; the log adds id, time and device. */
export type NewEvent = Entered<LogEvent>;

export interface WriteContext extends ProjectionContext {
  /** Any instant; stored in UTC. */
  readonly now: string;
  /** Which machine writes, for logs that are merged. */
  readonly device: string;
}

export interface Appended {
  readonly appended: LogEvent[];
  /** Entries that say nothing new: the page as it was read last, the advice as it was shown last. */
  readonly unchanged: NewEvent[];
  /** The cases of the appended events as they are now. */
  readonly cases: Case[];
}

const ANY_ID = '0'.repeat(26);

/**
 * Appends events and brings their cases up to date in one transaction: when it answers, all of it is
 * on the disk, and when it throws, nothing is. Many events at once cost much less than one by one.
 * Throws a ZodError on an entry that is no log event, before anything is written, and what
 * `failureCode` understands where the database fails (quota).
 */
export async function append(
  db: Database,
  entries: readonly NewEvent[],
  context: WriteContext,
): Promise<Appended> {
  const { device } = context;
  const at = new Date(context.now).toISOString();
  const events = entries.map((entry) => LogEvent.parse({ ...entry, id: ANY_ID, at, device }));
  const keys = [...new Set(events.map((event) => event.case))];
  return db.transaction('rw', db.log, db.cases, async () => {
    const before = await loadStates(db, keys);
    const states = new Map(before);
    const ids = idsFrom(Date.parse(at));
    const appended: LogEvent[] = [];
    const unchanged: NewEvent[] = [];
    for (const [index, event] of events.entries()) {
      const state = states.get(event.case);
      const entry = entries[index];
      const written = { ...event, id: ids(state?.lastEvent) };
      if (entry && repeats(state, written)) {
        unchanged.push(entry);
        continue;
      }
      states.set(event.case, absorb(state, written));
      appended.push(written);
    }
    await db.log.bulkAdd(appended);
    const cases = await updateCases(db, before, appended, deriveWith(context));
    return { appended, unchanged, cases };
  });
}

/** New ids, rising, and above the newest of the case also when this machine's clock is behind. */
function idsFrom(now: number): (above?: string) => string {
  const next = monotonicFactory();
  return (above = '') => {
    const id = next(now);
    // Random again and not the next number: another device may go on from the same event.
    return id > above ? id : monotonicFactory()(decodeTime(above) + 1);
  };
}

/**
 * The events of a case, newest first, at most `limit`, and how many rows of the whole case cannot be
 * read; those are kept as they are.
 */
export async function readLog(
  db: Database,
  caseKey: string,
  { limit = Infinity }: { readonly limit?: number } = {},
): Promise<{ events: LogEvent[]; unreadable: number }> {
  const rows = await db.log
    .where('[case+id]')
    .between([caseKey, Dexie.minKey], [caseKey, Dexie.maxKey])
    .toArray();
  const events = rows.flatMap((row) => LogEvent.safeParse(row).data ?? []);
  return {
    events: events.toReversed().slice(0, limit),
    unreadable: rows.length - events.length,
  };
}

/** All rows of the log that this version cannot read, as they are stored, in the order of their ids. */
export async function readUnreadable(db: Database): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const rows of logPages(db)) {
    found.push(...rows.filter((row) => !LogEvent.safeParse(row).success));
  }
  return found;
}

/** The whole log in the order of ids, some thousand rows at a time. */
export async function* logPages(db: Database, size = 2000): AsyncGenerator<unknown[]> {
  let after: string | undefined;
  for (;;) {
    const rest = after === undefined ? db.log.orderBy('id') : db.log.where('id').above(after);
    const keys = await rest.limit(size).primaryKeys();
    const last = keys.at(-1);
    if (last === undefined) return;
    const rows = await db.log.where('id').between(keys[0], last, true, true).toArray();
    yield rows;
    after = last;
  }
}
