import { epochAt, localAt } from '../time/local.ts';

/** Local wall-clock time in which nothing is shown; it may go over midnight. */
export interface QuietHours {
  readonly on: boolean;
  readonly from: string;
  readonly to: string;
}

/** When the seller wants to be left alone. */
export interface Silence {
  readonly quietHours: QuietHours;
  /** Reminders of the weekend: given as ever, kept until Monday, or given on Friday already. */
  readonly weekends: 'notify' | 'hold' | 'friday';
  /** The seller's zone (IANA), one that the browser knows. */
  readonly zone: string;
}

/** From `start` up to `end`, in milliseconds since 1970. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** Whether a local time of day (`HH:MM`) is in the quiet hours. */
export function isQuiet({ on, from, to }: QuietHours, time: string): boolean {
  if (!on || from === to) return false;
  return from < to ? from <= time && time < to : time >= from || time < to;
}

/** The quiet hours that `epoch` falls in. */
export function quietAt(epoch: number, { quietHours, zone }: Silence): Period | undefined {
  const { day, time } = localAt(epoch, zone);
  if (!isQuiet(quietHours, time)) return undefined;
  const { from, to } = quietHours;
  const startsBefore = from > to && time < to;
  return {
    start: epochAt(day, from, zone, startsBefore ? -1 : 0),
    end: epochAt(day, to, zone, from > to && !startsBefore ? 1 : 0),
  };
}

/** The Saturday and Sunday that `epoch` falls in, until Monday's first quiet hours are over. */
export function weekendAt(epoch: number, silence: Silence): Period | undefined {
  const { zone } = silence;
  const { day, weekday } = localAt(epoch, zone);
  // Monday's early quiet hours are quiet hours and need no weekend.
  if (weekday !== 0 && weekday !== 6) return undefined;
  const monday = epochAt(day, '00:00', zone, weekday === 6 ? 2 : 1);
  return {
    start: epochAt(day, '00:00', zone, weekday === 6 ? 0 : -1),
    end: quietAt(monday, silence)?.end ?? monday,
  };
}

/**
 * Until when nothing is shown at `now`, undefined outside of silence. A kept weekend is silent but
 * for a deadline (`dueAt`) that comes before its end; quiet hours are for all.
 */
export function silentUntil(now: number, silence: Silence, dueAt = Infinity): number | undefined {
  let end = now;
  // A quiet Friday night, the weekend and Monday's early hours follow on each other.
  for (let turn = 0; turn < 4; turn += 1) {
    const weekend = silence.weekends === 'hold' ? weekendAt(end, silence) : undefined;
    const held = weekend && dueAt >= weekend.end ? weekend : undefined;
    const period = quietAt(end, silence) ?? held;
    if (!period || period.end <= end) break;
    end = period.end;
  }
  return end > now ? end : undefined;
}
