import { Dexie } from 'dexie';
import type { Clock } from '../model/advice.ts';
import type { Database } from './db.ts';

const DAY = 24 * 3_600_000;
const SNOOZE = 'snooze|';
const DIGEST = 'digest';

/** The name of one notification: a clock of a case, at its deadline, `lead` hours before. A moved deadline is reminded of again. */
export function reminderId(caseKey: string, { id, due }: Pick<Clock, 'id' | 'due'>, lead: number) {
  return `${caseKey}|${id}|${due}|${lead}`;
}

/**
 * Keeps that a notification is given at `at` (milliseconds since 1970): true the first time and false
 * ever after, also when two workers ask at once. Throws a RangeError on an id without a deadline.
 */
export async function remember(db: Database, id: string, at: number): Promise<boolean> {
  const due = Date.parse(id.split('|').at(-2) ?? '');
  if (Number.isNaN(due)) throw new RangeError('A reminder needs a deadline');
  try {
    await db.reminders.add({ id, due, at });
    return true;
  } catch (error) {
    if (error instanceof Dexie.ConstraintError) return false;
    throw error;
  }
}

/** Takes back that notifications were given, because the browser did not show them. */
export async function unremember(db: Database, ids: readonly string[]): Promise<void> {
  await db.reminders.bulkDelete([...ids]);
}

/**
 * Forgets the notifications of deadlines before `before` (milliseconds since 1970), but for those that
 * `isOpen` still knows: a clock that is ahead for an hour must not make them news again. Answers how many.
 */
export async function forgetOld(
  db: Database,
  before: number,
  isOpen: (id: string) => boolean,
): Promise<number> {
  const old = db.reminders.where('due').below(before);
  return old.and(({ id }) => id !== DIGEST && !isOpen(id)).delete();
}

/**
 * Forgets what was given more than a day after `now`: this machine's clock was ahead then, and what it
 * announced too early is announced again at its time. Smaller steps back repeat nothing.
 */
export async function forgetAhead(db: Database, now: number): Promise<number> {
  return db.reminders.filter(({ at }) => at !== undefined && at > now + DAY).delete();
}

/** Leaves a case alone until then (milliseconds since 1970); without a time it is reminded of again. */
export async function snooze(db: Database, caseKey: string, until?: number): Promise<void> {
  if (until === undefined) await db.reminders.delete(SNOOZE + caseKey);
  else await db.reminders.put({ id: SNOOZE + caseKey, due: until });
}

/** Case key → until when it is left alone, also where that has passed. */
export async function readSnoozes(db: Database): Promise<Map<string, number>> {
  const rows = await db.reminders.where('id').startsWith(SNOOZE).toArray();
  return new Map(rows.map(({ id, due }) => [id.slice(SNOOZE.length), due]));
}

/** Asks `isDue` with the time of the last summary and keeps `now` when it agrees: of two workers one is told to go on. */
export async function claimDigest(
  db: Database,
  now: number,
  isDue: (last: number | undefined) => boolean,
): Promise<boolean> {
  return db.transaction('rw', db.reminders, async () => {
    if (!isDue((await db.reminders.get(DIGEST))?.due)) return false;
    await db.reminders.put({ id: DIGEST, due: now });
    return true;
  });
}
