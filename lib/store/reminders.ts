import { Dexie } from 'dexie';
import type { Clock } from '../model/advice.ts';
import type { Database } from './db.ts';

/** The name of one notification: a clock of a case, at its deadline, `lead` hours before. A moved deadline is reminded of again. */
export function reminderId(caseKey: string, { id, due }: Pick<Clock, 'id' | 'due'>, lead: number) {
  return `${caseKey}|${id}|${due}|${lead}`;
}

/**
 * Keeps that a notification is given: true the first time and false ever after, also when two
 * workers ask at once. Throws a RangeError on an id without a deadline.
 */
export async function remember(db: Database, id: string): Promise<boolean> {
  const due = Date.parse(id.split('|').at(-2) ?? '');
  if (Number.isNaN(due)) throw new RangeError('A reminder needs a deadline');
  try {
    await db.reminders.add({ id, due });
    return true;
  } catch (error) {
    if (error instanceof Dexie.ConstraintError) return false;
    throw error;
  }
}

/** Forgets the notifications of deadlines before `before` (milliseconds since 1970); answers how many. */
export async function forgetOld(db: Database, before: number): Promise<number> {
  return db.reminders.where('due').below(before).delete();
}
