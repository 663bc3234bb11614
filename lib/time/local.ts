import type { Day } from '../model/instant.ts';
import { addDays, dayOf, endOfDay, fromWallClock, inZone } from './instant.ts';

/** What a clock in `zone` shows at `epoch` (milliseconds since 1970): the day, the time `HH:MM`, the weekday (0 is Sunday). */
export interface Local {
  readonly day: Day;
  readonly time: string;
  readonly weekday: number;
}

/** Throws a RangeError on an unknown zone. */
export function localAt(epoch: number, zone: string): Local {
  const shown = inZone(epoch, zone);
  const day = dayOf(shown);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return { day, time: shown.slice(11, 16), weekday };
}

/** Milliseconds since 1970 at which a clock in `zone` shows `time` (`HH:MM`) on the day `days` after `day`. */
export function epochAt(day: Day, time: string, zone: string, days = 0): number {
  const wanted = addDays(day, days);
  const [y = 0, m = 0, d = 0] = wanted.split('-').map(Number);
  const [h = 0, min = 0] = time.split(':').map(Number);
  return Date.parse(fromWallClock({ y, m, d, h, min }, zone) ?? endOfDay(wanted, zone));
}
