import { dayOf } from './clock.ts';
import type { WallClock } from './clock.ts';
import { findDay, midnightOf } from './day.ts';
import { partOf } from './lexicon.ts';
import type { Meaning } from './lexicon.ts';
import { findLength } from './length.ts';
import { findTime } from './time.ts';
import type { Token } from './tokens.ts';
import type { ParsedWhen, Prose } from './when-parser.ts';

const DAY = 86_400_000;

/** What `whenParser` needs for running text: `in 2 hours`, `3 days left`, `next tuesday +10 days`, `二十`, `17:30`. */
export const prose: Prose = {
  unitNames,
  hanNumber,
  fits,
  hour,
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
  // "Demain à 18 h" is a time of that day and no length.
  if (/[DW][?,rc]{0,2}n(?:[.:]n)?[hu]/.test(tags) && !/[LTAw]/.test(tags)) return undefined;
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

/** A time of day alone means today, or the nearest day that fits what is known of past and future. */
function hour(tags: string, list: readonly Token[], now: number, past?: boolean) {
  if (/[NdM/+-]/.test(tags) || tags.length > 12) return undefined;
  const time = findTime(`;${tags}`, [...list.slice(0, 1), ...list], 0, 1);
  if (time === undefined) return undefined;
  const today = midnightOf(now);
  const ahead = today + time - now;
  const shift = past === true && ahead > 0 ? -DAY : past === false && ahead < 0 ? DAY : 0;
  return { day: today + shift, time };
}

function addMonths(wall: number, months: number): number {
  const date = new Date(wall);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, last));
}

const inRange = (wall: number) => Math.abs(wall) < 7e12;

function hanNumber(text: string) {
  const signs = /^[〇零一二三四五六七八九十百两兩]+/.exec(text)?.[0];
  if (signs === undefined) return undefined;
  let [sum, digit] = [0, 0];
  for (const sign of signs.replace(/[两兩]/g, '二')) {
    const scale = sign === '十' ? 10 : sign === '百' ? 100 : 0;
    if (scale) [sum, digit] = [sum + (digit || 1) * scale, 0];
    else digit = digit * 10 + Math.max(0, '零一二三四五六七八九'.indexOf(sign));
  }
  return { value: sum + digit, length: signs.length };
}

/** A unit needs its number, and "later" or "ago" the length that they belong to. */
function fits({ tag, language }: Meaning, before: string): boolean {
  if (tag === 'T' || tag === 'A') return /[uhHYJKIS]/.test(before);
  return tag !== 'u' || !/^(zh|ja|ko)$/.test(language) || /[ncdNwXH]/.test(before);
}
