import { epochAt, localAt } from '../time/local.ts';
import type { QuietHours } from './silence.ts';

export type SnoozeFor = '1h' | '4h' | 'tomorrow';

const HOUR = 3_600_000;
const MORNING = '08:00';
/** No choice lasts longer, so a longer one was made by a clock that was ahead. */
const LONGEST = 36 * HOUR;
/** Left to act in when a snooze would outlast the deadline. */
const BEFORE = HOUR / 2;

interface Now {
  readonly now: number;
  /** The seller's zone (IANA), one that the browser knows. */
  readonly zone: string;
  readonly quietHours: QuietHours;
  /** The case's next deadline: a snooze ends half an hour before it. */
  readonly dueAt?: number | undefined;
}

/**
 * Until when a case is left alone, in milliseconds since 1970. Tomorrow morning is the end of the
 * quiet hours where they last over night, else 08:00.
 */
export function snoozeUntil(choice: SnoozeFor, { now, zone, quietHours, dueAt }: Now): number {
  const { on, from, to } = quietHours;
  const morning = on && from > to ? to : MORNING;
  const wanted =
    choice === 'tomorrow'
      ? epochAt(localAt(now, zone).day, morning, zone, 1)
      : now + (choice === '1h' ? 1 : 4) * HOUR;
  const last = (dueAt ?? Infinity) - BEFORE;
  return last > now ? Math.min(wanted, last) : wanted;
}

/** Whether a case is left alone at `now`. */
export function isSnoozed(until: number | undefined, now: number): boolean {
  return until !== undefined && now < until && until - now <= LONGEST;
}
