import type { Lexicon, Meaning } from './lexicon.ts';

/**
 * One letter per token, so that a date is a regular expression over letters and the languages are
 * data: `n` number of one or two digits, `N` year, `d` other number, `c` number word, `q` ordinal word,
 * `M` month, `W` weekday, `D` day word, `u` unit, `h` unit that is also a mark of the clock, `H` whole
 * length, `Y O J K I S` marks of Chinese, Japanese and Korean, `E` era, `G` year word, `w` within,
 * `T` later, `L` left, `A` ago, `B` ago before the length, `X` next, `a p` half of the day, `r` the word
 * of the clock, `?` any other word, else the punctuation itself.
 */
export interface Token {
  readonly tag: string;
  readonly value: number;
  /** `s m h d w o y` for units and whole lengths (`o` is a month). */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const SPACED = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/uy;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}〇ー]/uy;
const HAN_NUMBER = /[〇零一二三四五六七八九十百两兩]+/y;
const DIGITS = /\d+/y;
const LENGTH_BEFORE = /[uhHYJKIS]/;
const NUMBER_BEFORE = /[ncdN]/;

/** The tokens of a folded text. A word that several languages have is read in the one that is given. */
export function tokens(text: string, { prepare, meanings }: Lexicon, language?: string): Token[] {
  prepare(text);
  const list: Token[] = [];
  const at = (pattern: RegExp, position: number) => {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0];
  };
  for (let here = 0; here < text.length && list.length < 400;) {
    const digits = at(DIGITS, here);
    if (digits !== undefined) {
      const value = Number(digits);
      const year = digits.length === 4 && value >= 1900 && value < 2700;
      push(digits.length <= 2 ? 'n' : year ? 'N' : 'd', digits.length, value);
      continue;
    }
    const before = list.at(-1)?.tag ?? '';
    const word = at(UNSPACED, here) === undefined ? at(SPACED, here) : undefined;
    const found = word === undefined ? unspaced(before, here) : spaced(word, before, here);
    if (found) push(found.tag, found.length, found.value, found.unit);
    else if (word !== undefined) push('?', word.length);
    else if (at(UNSPACED, here) !== undefined) push('?', 1);
    else if (/[.,:()+/-]/.test(text.charAt(here))) push(text.charAt(here), 1);
    else if (/[\s[\]'"]/.test(text.charAt(here))) here++;
    else push(';', 1);

    function push(tag: string, length: number, value = 0, unit = ''): void {
      if (tag !== '_') list.push({ tag, value, unit, start: here, end: here + length });
      here += length;
    }
  }
  return list;

  function spaced(word: string, before: string, here: number) {
    const rest = text.slice(here, here + 40);
    const phrase = /^\S+ \S+ \S+?(?![\p{L}'-])|/u.exec(rest)?.[0] ?? '';
    const pair = /^\S+ \S+?(?![\p{L}'-])|/u.exec(rest)?.[0] ?? '';
    const first = /^[^'-]+/.exec(word)?.[0] ?? word;
    for (const form of [phrase, pair, word, first]) {
      const meaning = form === '' ? undefined : choose(meanings(form), before, language);
      if (meaning) return { ...meaning, length: form.length };
    }
    // The Arabic "and" is written together with the next word.
    return word.length > 2 && word.startsWith('و')
      ? { tag: '_', value: 0, unit: '', length: 1 }
      : undefined;
  }

  function unspaced(before: string, here: number) {
    for (let length = 6; length > 0; length--) {
      const meaning = choose(meanings(text.slice(here, here + length)), before, language);
      if (meaning) return { ...meaning, length };
    }
    const han = at(HAN_NUMBER, here);
    return han && { tag: 'c', value: hanValue(han), unit: '', length: han.length };
  }
}

/** A unit needs its number, and "later" or "ago" the length that they belong to. */
function fits({ tag, language }: Meaning, before: string): boolean {
  if (tag === 'T' || tag === 'A') return LENGTH_BEFORE.test(before);
  return tag !== 'u' || !/^(zh|ja|ko)$/.test(language) || /[ncdNwXH]/.test(before);
}

function choose(all: readonly Meaning[], before: string, language = ''): Meaning | undefined {
  const own = all.filter((meaning) => language.startsWith(meaning.language));
  const list = (own.length > 0 ? own : all).filter((meaning) => fits(meaning, before));
  const counted = NUMBER_BEFORE.test(before);
  return list.find(({ tag }) => (counted ? /[uhM]/ : /[^uh]/).test(tag)) ?? list[0];
}

function hanValue(text: string): number {
  let [sum, digit] = [0, 0];
  for (const sign of text) {
    const scale = sign === '十' ? 10 : sign === '百' ? 100 : 0;
    if (scale) [sum, digit] = [sum + (digit || 1) * scale, 0];
    else
      digit =
        sign === '兩' || sign === '两'
          ? 2
          : digit * 10 + Math.max(0, '零一二三四五六七八九'.indexOf(sign));
  }
  return sum + digit;
}
