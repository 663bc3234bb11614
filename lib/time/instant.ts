import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Day, Instant, When } from '../model/instant.ts';

/** What a clock on the wall shows. `m` is 1 to 12; the time of day is midnight where it is absent. */
export interface WallClock {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly h?: number;
  readonly min?: number;
  readonly s?: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The instant of `epochMs` (milliseconds since 1970) with the offset that `zone` has then:
 * `2026-03-02T23:59:00-08:00`, with milliseconds only where there are some. `zone` is an IANA name
 * or an offset (`-08:00`, `Z`). Throws a RangeError on an unknown zone or an epoch outside the years 1 to 9999.
 */
export function inZone(epochMs: number, zone: string): Instant {
  const offset = offsetAt(zone, epochMs);
  const wall = new Date(epochMs + offset * MINUTE);
  const year = wall.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`No such instant: ${epochMs}`);
  const text = wall.toISOString().replace(/(\.000)?Z$/, '');
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  const [hours, minutes] = [Math.floor(size / 60), size % 60].map((n) =>
    String(n).padStart(2, '0'),
  );
  return `${text}${sign}${hours}:${minutes}`;
}

/**
 * The instant at which a clock in `zone` shows this time, or undefined for a time that no calendar
 * has (31 April, 25:00). Of an hour that is shown twice the first one; of an hour that is skipped the
 * time is read with the offset before the change. Throws a RangeError on an unknown zone.
 */
export function fromWallClock(wall: WallClock, zone: string): Instant | undefined {
  const { y, m, d, h = 0, min = 0, s = 0 } = wall;
  const utc = Date.UTC(y, m - 1, d, h, min, s);
  if (!(y >= 1 && y <= 9999) || Number.isNaN(utc)) return undefined;
  // A date that no calendar has is another one when it is printed.
  const shown = new Date(utc).toISOString().split(/\D/).map(Number);
  if ([y, m, d, h, min, s].some((part, at) => part !== shown[at])) return undefined;
  return fromWall(utc, zone);
}

/**
 * `fromWallClock` for a wall time in milliseconds, counted as if the clock stood in UTC. Throws a
 * RangeError on an unknown zone and outside the years 1 to 9999.
 */
export function fromWall(utc: number, zone: string): Instant {
  const before = offsetAt(zone, utc - DAY);
  const candidates = [before, offsetAt(zone, utc + DAY)]
    .map((offset) => ({ offset, epochMs: utc - offset * MINUTE }))
    .filter(({ offset, epochMs }) => offsetAt(zone, epochMs) === offset)
    .map(({ epochMs }) => epochMs);
  return inZone(candidates.length > 0 ? Math.min(...candidates) : utc - before * MINUTE, zone);
}

/**
 * The last second of a day: `2026-03-02T23:59:59-08:00`. `zone` is an offset or an IANA name.
 * Throws a RangeError on a day that no calendar has and on an unknown zone.
 */
export function endOfDay(day: Day, zone: string): Instant {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const instant = fromWallClock({ y, m, d, h: 23, min: 59, s: 59 }, zone);
  if (instant === undefined) throw new RangeError(`No such day: ${day}`);
  return instant;
}

/** Milliseconds since 1970; of a bare day its last second in `zone` (IANA name or offset). */
export function toEpoch(when: When, zone: string): number {
  return Date.parse(isDay(when) ? endOfDay(when, zone) : when);
}

/** Whether only the day is known. */
export function isDay(when: When): when is Day {
  return !when.includes('T');
}

/** The calendar day of a time, in its own offset. */
export function dayOf(when: When): Day {
  return when.slice(0, 10);
}

/** The offset that an instant is written in: `-08:00` or `Z`; undefined for a bare day. */
export function offsetOf(when: When): string | undefined {
  return /(Z|[+-]\d{2}:\d{2})$/.exec(isDay(when) ? '' : when)?.[1];
}

/** The day `n` calendar days later, or earlier where `n` is negative. */
export function addDays(day: Day, n: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY).toISOString().slice(0, 10);
}

/** Minutes east of UTC. */
function offsetAt(zone: string, epochMs: number): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(zone) ?? [];
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const offset = tzOffset(zone === 'Z' ? 'UTC' : zone, new Date(epochMs));
  if (Number.isNaN(offset)) throw new RangeError(`Unknown zone or instant: ${zone}, ${epochMs}`);
  return offset;
}
