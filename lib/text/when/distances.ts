import { dayOf } from './clock.ts';
import type { WallClock } from './clock.ts';
import { findDay } from './day.ts';
import { partOf } from './lexicon.ts';
import { findLength } from './length.ts';
import type { Token } from './tokens.ts';
import type { Distances, ParsedWhen } from './when-parser.ts';

/** What `whenParser` needs to read distances from now: `in 2 hours`, `3 days left`, `next tuesday +10 days`. */
export const distances: Distances = {
  unitNames,
  read: (tags, list, clock) => added(tags, list, clock) ?? away(tags, list, clock),
};

/** The names of units in every number. */
function* unitNames(language: string): Generator<readonly [name: string, unit: string]> {
  for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']) {
    const letter = unit === 'month' ? 'o' : unit.charAt(0);
    for (const unitDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
      const names = [1, 2, 3, 5, 11].map((n) => partOf(format.formatToParts(n), 'unit'));
      for (const name of new Set(names)) yield [name, letter];
    }
  }
}

/** `in 2 hours`, `3 days left`, `5天前`. */
function away(tags: string, list: readonly Token[], clock: WallClock): ParsedWhen | undefined {
  const length = findLength(tags, list);
  if (!length) return undefined;
  const wall = length.months
    ? addMonths(clock.now, length.months) + length.milliseconds
    : length.whole
      ? clock.now + length.milliseconds
      : clock.after(length.milliseconds);
  if (!inRange(wall)) return undefined;
  return length.whole
    ? { due: dayOf(wall), precision: 'day' }
    : { due: clock.print(wall), precision: 'minute' };
}

/** `next tuesday +10 days`: a length after a named day. */
function added(tags: string, list: readonly Token[], clock: WallClock): ParsedWhen | undefined {
  const match = /(?:D|X?W)\+/.exec(tags);
  if (!match) return undefined;
  const from = match.index + match[0].length;
  const base = findDay(match[0], list.slice(match.index), clock.now);
  const length = findLength(tags.slice(from), list.slice(from));
  if (!base || !length) return undefined;
  const wall = addMonths(base.day, length.months) + length.milliseconds;
  return inRange(wall) ? { due: dayOf(wall), precision: 'day' } : undefined;
}

function addMonths(wall: number, months: number): number {
  const date = new Date(wall);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, last));
}

const inRange = (wall: number) => Math.abs(wall) < 7e12;
