import { epochAt, localAt } from '../time/local.ts';
import { quietAt, weekendAt, type Silence } from './silence.ts';

export interface ReminderRules extends Silence {
  /** Hours before a deadline at which the seller is reminded. */
  readonly leadTimes: readonly number[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A deadline that passed longer ago is shown in the popup, but nobody is notified of it any more. */
const STALE = 7 * 24 * HOUR;
/** A reminder that quiet hours would keep past the deadline comes this much before they begin. */
const AHEAD = 30 * MINUTE;
const FRIDAY_AT = '15:00';

/**
 * When the reminder `lead` hours before a deadline (0: that it has passed) is due, in milliseconds
 * since 1970: earlier than its hours say where the seller wants weekends announced on Friday, and
 * where quiet hours would keep it until the deadline is over.
 */
export function reminderAt(dueAt: number, lead: number, rules: ReminderRules): number {
  const plain = dueAt - lead * HOUR;
  if (lead === 0) return plain;
  const moved = rules.weekends === 'friday' ? onFriday(plain, rules) : plain;
  const quiet = quietAt(moved, rules);
  return quiet && dueAt <= quiet.end ? quiet.start - AHEAD : moved;
}

function onFriday(at: number, rules: ReminderRules): number {
  const weekend = weekendAt(at, rules);
  if (!weekend) return at;
  return epochAt(localAt(weekend.start, rules.zone).day, FRIDAY_AT, rules.zone, -1);
}

/**
 * The lead time that a notification is due for at `now`: the tightest one that was reached, because
 * after a night or a sleep the earlier ones are history. Undefined while none is reached.
 */
export function leadReached(dueAt: number, now: number, rules: ReminderRules): number | undefined {
  if (dueAt <= now) return now - dueAt < STALE ? 0 : undefined;
  const reached = rules.leadTimes.filter((lead) => reminderAt(dueAt, lead, rules) <= now);
  return reached.length > 0 ? Math.min(...reached) : undefined;
}

/** The next instant after `now` at which a reminder of this deadline is due. */
export function nextReminder(dueAt: number, now: number, rules: ReminderRules): number | undefined {
  const instants = [...rules.leadTimes, 0].map((lead) => reminderAt(dueAt, lead, rules));
  const ahead = instants.filter((instant) => instant > now);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}
