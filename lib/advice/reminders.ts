/** Local wall-clock time in which nothing is shown. */
export interface QuietHours {
  readonly on: boolean;
  readonly from: string;
  readonly to: string;
}

const HOUR = 3_600_000;
/** A deadline that passed longer ago is shown in the popup, but nobody is notified of it any more. */
const STALE = 24 * HOUR;

/**
 * The lead time (hours before the deadline, 0 for a deadline that has passed) that a notification is
 * due for at `now`, both in milliseconds since 1970: the tightest one that was reached, because after a night or a sleep the
 * earlier ones are history. Undefined while none is reached.
 */
export function leadReached(
  dueAt: number,
  now: number,
  leadTimes: readonly number[],
): number | undefined {
  const left = dueAt - now;
  if (left <= 0) return left > -STALE ? 0 : undefined;
  return leadTimes.toSorted((a, b) => a - b).find((hours) => left <= hours * HOUR);
}

/** The next instant after `now` at which a lead time of this deadline is reached. */
export function nextLead(
  dueAt: number,
  now: number,
  leadTimes: readonly number[],
): number | undefined {
  const instants = [...leadTimes, 0].map((hours) => dueAt - hours * HOUR);
  const ahead = instants.filter((instant) => instant > now);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}

/** Whether a local time of day (`HH:MM`) is in the quiet hours, which may go over midnight. */
export function isQuiet({ on, from, to }: QuietHours, time: string): boolean {
  if (!on || from === to) return false;
  return from < to ? from <= time && time < to : time >= from || time < to;
}
