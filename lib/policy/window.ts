import type { When } from '../model/instant.ts';
import { addBusinessDays } from '../time/business-days.ts';
import { addDays, dayOf, endOfDay, inZone, isDay, offsetOf } from '../time/instant.ts';
import type { Window } from './schema.ts';

const MINUTES = { minute: 1, hour: 60 } as const;

/**
 * When a window ends that starts at `start`. Hours and minutes are elapsed time; days are counted
 * in the offset of the start, the day of the start not counted, and end at 23:59:59. A bare day
 * gives a bare day, also for hours that make whole days. Undefined where that is not known: hours
 * within a bare day, business days outside the calendar's years, a year that is no trading year.
 */
export function endOf(
  { n, unit }: Pick<Window, 'n' | 'unit'>,
  start: When,
  calendar: string | undefined,
): When | undefined {
  const day = dayOf(start);
  if (day < '1990' || day >= '2200') return undefined;
  const offset = offsetOf(start);
  if (unit === 'minute' || unit === 'hour') {
    const minutes = n * MINUTES[unit];
    if (offset !== undefined) return inZone(Date.parse(start) + minutes * 60_000, offset);
    const days = minutes / (24 * 60);
    return Number.isInteger(days) ? addDays(day, days) : undefined;
  }
  const last = unit === 'day' ? addDays(day, n) : addBusinessDays(day, n, calendar ?? '');
  return last === undefined || offset === undefined ? last : endOfDay(last, offset);
}

/** Whether `a` is surely later than `b`: where one is a bare day, on a later day. */
export function isAfter(a: When, b: When): boolean {
  return isDay(a) || isDay(b) ? dayOf(a) > dayOf(b) : Date.parse(a) > Date.parse(b);
}
