import { dayOf, wallClock } from './clock.ts';
import type { WallClock } from './clock.ts';
import { findDate } from './date.ts';
import { findDay } from './day.ts';
import { lexicon } from './lexicon.ts';
import type { UnitNames } from './lexicon.ts';
import { takeOffset } from './offset.ts';
import { findTime } from './time.ts';
import { tokens } from './tokens.ts';
import type { ProseTokens, Token } from './tokens.ts';

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

/** What running text has and a printed date has not: distances from now, numbers in words, a time without its day. */
export interface Prose extends ProseTokens {
  readonly unitNames: UnitNames;
  /** A time of day alone, with the midnight of its day. */
  readonly hour: (
    tags: string,
    list: readonly Token[],
    now: number,
    past?: boolean,
  ) => { readonly day: number; readonly time: number } | undefined;
  /** A distance from now. */
  readonly read: (tags: string, list: readonly Token[], clock: WallClock) => ParsedWhen | undefined;
}

/**
 * A parser of times that knows these languages: a date with or without its time, a day word or a
 * weekday, and with `prose` also distances from now and a time of day alone. Words are by BCP 47 language, see
 * date-words.ts. It answers undefined where there is no time or where the order of day and month
 * cannot be known, and throws a RangeError for a `now` or a zone that is none.
 */
export function whenParser(words: Readonly<Record<string, string>>, prose?: Prose) {
  const known = lexicon(words, prose?.unitNames);
  return (text: string, options: WhenOptions): ParsedWhen | undefined => {
    const clock = wallClock(options.now, options.zone);
    const { line, offset } = takeOffset(text.slice(0, 2000), options.zone);
    const list = tokens(line, known, options.language?.toLowerCase(), prose);
    const tags = list.map(({ tag }) => tag).join('');
    const answer = (day: number, time: number | undefined): ParsedWhen =>
      time === undefined
        ? { due: dayOf(day), precision: 'day' }
        : { due: clock.print(day + time, offset), precision: 'minute' };

    const date = findDate(tags, list, { ...options, today: clock.now });
    const distance = date ? undefined : prose?.read(tags, list, clock);
    if (distance) return distance;
    const found = date ?? findDay(tags, list, clock.now, options.past);
    if (found) return answer(found.day, findTime(tags, list, found.start, found.end));
    const alone = prose?.hour(tags, list, clock.now, options.past);
    return alone && answer(alone.day, alone.time);
  };
}
