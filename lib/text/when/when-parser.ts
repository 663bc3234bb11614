import { dayOf, wallClock } from './clock.ts';
import type { WallClock } from './clock.ts';
import { findDate } from './date.ts';
import { findDay, midnightOf } from './day.ts';
import { fold, lexicon } from './lexicon.ts';
import type { UnitNames } from './lexicon.ts';
import { takeOffset } from './offset.ts';
import { findTime } from './time.ts';
import { tokens } from './tokens.ts';
import type { Token } from './tokens.ts';

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

/** Distances from now: how their units are called and how they are read from the tokens. */
export interface Distances {
  readonly unitNames: UnitNames;
  readonly read: (
    tags: string,
    list: readonly Token[],
    clock: WallClock,
  ) => ParsedWhen | undefined;
}

const DAY = 86_400_000;

/**
 * A parser of times that knows these languages: a date with or without its time, a day word, a weekday
 * or a time of day, and with `distances` also those from now. Words are by BCP 47 language, see
 * date-words.ts. It answers undefined where there is no time or where the order of day and month
 * cannot be known, and throws a RangeError for a `now` or a zone that is none.
 */
export function whenParser(words: Readonly<Record<string, string>>, distances?: Distances) {
  const known = lexicon(words, distances?.unitNames);
  return (text: string, options: WhenOptions): ParsedWhen | undefined => {
    const clock = wallClock(options.now, options.zone);
    const { line, offset } = takeOffset(fold(text.slice(0, 2000)), options.zone);
    const list = tokens(line, known, options.language?.toLowerCase());
    const tags = list.map(({ tag }) => tag).join('');
    const answer = (day: number, time: number | undefined): ParsedWhen =>
      time === undefined
        ? { due: dayOf(day), precision: 'day' }
        : { due: clock.print(day + time, offset), precision: 'minute' };

    const date = findDate(tags, list, { ...options, today: clock.now });
    const distance = date ? undefined : distances?.read(tags, list, clock);
    if (distance) return distance;
    const found = date ?? findDay(tags, list, clock.now, options.past);
    if (found) return answer(found.day, findTime(tags, list, found.start, found.end));
    const time = loneTime(tags, list);
    if (time === undefined) return undefined;
    const today = midnightOf(clock.now);
    return answer(today + shift(today + time - clock.now, options.past), time);
  };
}

/** A time of day and nothing that could be a part of a date. */
function loneTime(tags: string, list: readonly Token[]): number | undefined {
  if (/[NdM/+-]/.test(tags) || tags.length > 12) return undefined;
  return findTime(`;${tags}`, [...list.slice(0, 1), ...list], 0, 1);
}

/** A time of day alone means today, or the nearest day that fits what is known of past and future. */
function shift(ahead: number, past: boolean | undefined): number {
  if (past === true && ahead > 0) return -DAY;
  return past === false && ahead < 0 ? DAY : 0;
}
