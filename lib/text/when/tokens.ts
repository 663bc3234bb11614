import type { Lexicon, Meaning } from './lexicon.ts';

/**
 * One letter per token, so that a date is a regular expression over letters and the languages are
 * data: `n` number of one or two digits, `N` year, `d` other number, `c` number word, `q` ordinal word,
 * `M` month, `W` weekday, `D` day word, `u` unit, `h` unit that is also a mark of the clock, `H` whole
 * length, `Y O J K I S` marks of Chinese, Japanese and Korean, `E` era, `G` year word, `w` within,
 * `T` later, `L` left, `A` ago, `B` ago before the length, `X` next, `a p` half of the day, `r` the word
 * of the clock, `g` end of the day, `b` of business days, `?` any other word, else the punctuation itself.
 */
export interface Token {
  readonly tag: string;
  readonly value: number;
  /** `s m h d w o y` for units and whole lengths (`o` is a month). */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** What the tokens of running text need beside its words. */
export interface ProseTokens {
  /** The number in Chinese signs that a text begins with. */
  readonly hanNumber: (text: string) => { value: number; length: number } | undefined;
  /** Whether a word can have this meaning after the tag before it. */
  readonly fits: (meaning: Meaning, before: string) => boolean;
}

const SPACED = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/uy;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}〇ー]/uy;
const DIGITS = /\d+/y;
const NUMBER_BEFORE = /[ncdN]/;

/** The tokens of a folded text. A word that several languages have is read in the one that is given. */
export function tokens(
  text: string,
  { prepare, meanings }: Lexicon,
  language = '',
  prose?: ProseTokens,
): Token[] {
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
    const last = list.at(-1)?.tag ?? '';
    const before = last === '.' ? (list.at(-2)?.tag ?? '') : last;
    const sign = at(UNSPACED, here);
    const word = sign === undefined ? at(SPACED, here) : undefined;
    const found = word === undefined ? unspaced(before, here) : spaced(word, before, here);
    if (found) push(found.tag, found.length, found.value, found.unit);
    else if (word !== undefined) push('?', word.length);
    else if (sign !== undefined) push('?', 1);
    else if (/[.,:()+/-]/.test(text.charAt(here))) push(text.charAt(here), 1);
    else if (/[\s[\]'"]/.test(text.charAt(here))) here++;
    else push(';', 1);

    function push(tag: string, length: number, value = 0, unit = ''): void {
      if (tag !== '_') list.push({ tag, value, unit, start: here, end: here + length });
      here += length;
    }
  }
  return list;

  function choose(all: readonly Meaning[], before: string): Meaning | undefined {
    const own = all.filter((meaning) => language.startsWith(meaning.language));
    const some = own.length > 0 ? own : all;
    const fitting = prose ? some.filter((meaning) => prose.fits(meaning, before)) : some;
    const counted = NUMBER_BEFORE.test(before);
    return fitting.find(({ tag }) => (counted ? /[uhM]/ : /[^uh]/).test(tag)) ?? fitting[0];
  }

  function spaced(word: string, before: string, here: number) {
    const rest = text.slice(here, here + 40);
    const phrase = /^\S+ \S+ \S+?(?![\p{L}'-])|/u.exec(rest)?.[0] ?? '';
    const pair = /^\S+ \S+?(?![\p{L}'-])|/u.exec(rest)?.[0] ?? '';
    const first = /^[^'-]+/.exec(word)?.[0] ?? word;
    for (const form of [phrase, pair, word, first]) {
      const meaning = form === '' ? undefined : choose(meanings(form), before);
      if (meaning) return { ...meaning, length: form.length };
    }
    // The Arabic "and" is written together with the next word.
    return word.length > 2 && word.startsWith('و')
      ? { tag: '_', value: 0, unit: '', length: 1 }
      : undefined;
  }

  function unspaced(before: string, here: number) {
    for (let length = 6; length > 0; length--) {
      const meaning = choose(meanings(text.slice(here, here + length)), before);
      if (meaning) return { ...meaning, length };
    }
    const han = prose?.hanNumber(text.slice(here, here + 20));
    return han && { tag: 'c', unit: '', ...han };
  }
}
