import * as dateWords from './when/date-words.ts';
import { prose } from './when/prose.ts';
import * as proseWords from './when/prose-words.ts';
import { whenParser } from './when/when-parser.ts';
import type { ParsedWhen, WhenOptions } from './when/when-parser.ts';

export type { WhenOptions } from './when/when-parser.ts';

const dates: Readonly<Record<string, string>> = dateWords;
const others: Readonly<Record<string, string>> = proseWords;

/** A word of several languages is read in the first of them: the widest spread stand first. */
const LANGUAGES = 'en es pt fr de it nl pl tr ru uk ar zh ja ko';

/** Letters that one of these languages has alone: their words mean something else in another one. */
const LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['uk', /[іїєґ]|залиш/iu],
  ['pl', /[ąęłńśźż]/iu],
  ['tr', /[ğıİ]/u],
  ['ko', /\p{sc=Hangul}/u],
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/u],
];

const parse = whenParser(
  Object.fromEntries(
    LANGUAGES.split(' ').map((language) => [language, `${others[language]};${dates[language]}`]),
  ),
  prose,
);

/** Noon in words, alone: before an hour it says only which half of the day is meant. */
const NOON =
  /(?:12 )?(?<!\p{L})(?:noon|midday|mediodía|meio-dia|midi|mezzogiorno)(?!\p{L})|(?:中午|正午|정오)(?! ?[\d一二三四五六七八九十])/giu;

/**
 * The time in a text in any of these languages: a date with or without its time, a remaining time or a
 * distance from now, a day word or weekday. A page whose languages are known needs less: `whenParser`.
 */
export const parseWhen = (text: string, options: WhenOptions): ParsedWhen | undefined =>
  parse(text.slice(0, 2000).replace(NOON, '12:00'), {
    ...options,
    language: options.language ?? LETTERS.find(([, letters]) => letters.test(text))?.[0],
  });
