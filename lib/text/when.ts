import { dayOf, isoOffset, wallClock } from './when/clock.ts';
import type { WallClock } from './when/clock.ts';
import { findDate } from './when/date.ts';
import { findLength } from './when/length.ts';
import { fold } from './when/lexicon.ts';
import { findTime } from './when/time.ts';
import { tokens } from './when/tokens.ts';
import type { Token } from './when/tokens.ts';

export interface WhenOptions {
  /** ISO 8601, with or without an offset. */
  readonly now: string;
  /** IANA zone of the page: its wall clock is the one that the text means. */
  readonly zone?: string | undefined;
  /** BCP 47 language of the text; without it the words of all languages are tried. */
  readonly language?: string | undefined;
  /** True for what happened (`Sold Apr 16`), false for what will (`Ship by Apr 18`): decides the missing year. */
  readonly past?: boolean | undefined;
  /** The end of a range (`Apr 16 - 18`) and not its start. */
  readonly last?: boolean | undefined;
}

export interface ParsedWhen {
  /** `minute`: an instant, without an offset where neither zone nor `now` knows one. `day`: a bare day. */
  readonly due: string;
  readonly precision: 'minute' | 'day';
}

const DAY = 86_400_000;

/**
 * The time in a text: a date with or without its time, a remaining time or a distance from now, a day
 * word or weekday, in 16 languages. Undefined when there is none, or when the order of day and month
 * cannot be known. Throws a RangeError for a `now` or a zone that is none.
 */
export function parseWhen(text: string, options: WhenOptions): ParsedWhen | undefined {
  const clock = wallClock(options.now, options.zone);
  const { line, offset } = takeOffset(fold(text.slice(0, 2000)), options.zone);
  const list = tokens(line, options.language?.toLowerCase());
  const tags = list.map(({ tag }) => tag).join('');
  const date = findDate(tags, list, { ...options, today: clock.now });
  if (date) {
    const time = findTime(tags, list, date.start, date.end);
    return answer(date.day, time, clock, offset);
  }
  return (
    added(tags, list, clock) ??
    away(tags, list, clock) ??
    named(tags, list, clock, options.past, offset) ??
    hour(tags, list, clock, options.past, offset)
  );
}

function answer(
  day: number,
  time: number | undefined,
  clock: WallClock,
  offset?: string,
): ParsedWhen {
  return time === undefined
    ? { due: dayOf(day), precision: 'day' }
    : { due: clock.print(day + time, offset), precision: 'minute' };
}

/** A distance from now: `in 2 hours`, `3 days left`, `5天前`. */
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
  const match = /X?[WD]\+/.exec(tags);
  if (!match) return undefined;
  const base = namedDay(match[0], list.slice(match.index), clock.now);
  const from = match.index + match[0].length;
  const length = findLength(tags.slice(from), list.slice(from));
  if (base === undefined || !length) return undefined;
  const wall = addMonths(base, length.months) + length.milliseconds;
  return inRange(wall) ? { due: dayOf(wall), precision: 'day' } : undefined;
}

/** `tomorrow, 23:59`, `by Friday`, `下周五`. */
function named(
  tags: string,
  list: readonly Token[],
  clock: WallClock,
  past: boolean | undefined,
  offset?: string,
): ParsedWhen | undefined {
  const match = /D|X?W/.exec(tags);
  if (!match) return undefined;
  const { index } = match;
  const day = namedDay(match[0], list.slice(index), clock.now, past);
  if (day === undefined) return undefined;
  return answer(day, findTime(tags, list, index, index + match[0].length), clock, offset);
}

function namedDay(
  form: string,
  list: readonly Token[],
  now: number,
  past = false,
): number | undefined {
  const today = now - (((now % DAY) + DAY) % DAY);
  const value = list[form.startsWith('X') ? 1 : 0]?.value;
  if (value === undefined) return undefined;
  if (form.startsWith('D')) return today + value * DAY;
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  if (form.startsWith('X')) return today + (7 - weekday + value) * DAY;
  const ahead = (value - weekday + 7) % 7;
  return today + (past ? ahead - (ahead === 0 ? 0 : 7) : ahead) * DAY;
}

/** A time of day alone means today, or the nearest day that fits what is known of past and future. */
function hour(
  tags: string,
  list: readonly Token[],
  clock: WallClock,
  past: boolean | undefined,
  offset?: string,
): ParsedWhen | undefined {
  if (/[NdM/+-]/.test(tags) || tags.length > 12) return undefined;
  const time = findTime(`;${tags}`, [...list.slice(0, 1), ...list], 0, 1);
  if (time === undefined) return undefined;
  const today = clock.now - (((clock.now % DAY) + DAY) % DAY);
  const wall = today + time;
  const shift =
    past === true && wall > clock.now ? -DAY : past === false && wall < clock.now ? DAY : 0;
  return answer(today + shift, time, clock, offset);
}

function addMonths(wall: number, months: number): number {
  const date = new Date(wall);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, last));
}

const inRange = (wall: number) => Math.abs(wall) < 7e12;

/** Offsets of zone names; `cst` is China's in Asia and America's elsewhere, `pt` is left to the zone of the page. */
const ABBREVIATIONS =
  'utc=+0 gmt=+0 pst=-8 pdt=-7 mst=-7 mdt=-6 cst=-6 cdt=-5 est=-5 edt=-4 brt=-3 bst=+1 wet=+0 west=+1 cet=+1 cest=+2 mez=+1 mesz=+2 eet=+2 eest=+3 msk=+3 мск=+3 jst=+9 kst=+9 hkt=+8 sgt=+8 aest=+10 aedt=+11 ist=+5:30 北京时间=+8 北京時間=+8';
const zones = new Map(
  ABBREVIATIONS.split(' ').map((pair) => {
    const [name = '', offset = ''] = pair.split('=');
    return [name, offset];
  }),
);
const ZONE = new RegExp(
  `(?<![\\p{L}])(?:(${[...zones.keys()].join('|')})(?![\\p{L}])(?: ?([+-]\\d{1,2}(?::?\\d\\d)?)(?!\\d))?)|(?<=\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?) ?(z|[+-]\\d\\d:?\\d\\d)(?![\\p{L}\\d])`,
  'u',
);

/** Takes the zone out of a text: `JST`, `GMT+8`, `+08:00`. */
function takeOffset(text: string, zone?: string): { line: string; offset?: string } {
  const line = text.replace(/(\d) ?([ap])(?:\.? ?m(?![\p{L}])\.?)/gu, '$1 $2m');
  const clear = line.replace(/(\d{4}-\d\d-\d\d)t(?=\d\d:\d\d)/, '$1 ');
  const match = ZONE.exec(clear);
  if (!match) return { line: clear };
  const [found, name, shift, bare] = match;
  const rest = `${clear.slice(0, match.index)} ; ${clear.slice(match.index + found.length)}`;
  const asian = name === 'cst' && zone?.startsWith('Asia/');
  const written = bare ?? shift ?? (asian ? '+8' : zones.get(name ?? ''));
  const offset = isoOffset(written ?? '');
  return offset === undefined ? { line: rest } : { line: rest, offset };
}
