import { plain } from '../plain.ts';

/** A meaning of a word in a language; see `Token` for its tag. */
export interface Meaning {
  readonly language: string;
  readonly tag: string;
  readonly value: number;
  readonly unit: string;
}

/** The words that a parser knows. */
export interface Lexicon {
  /** Loads the languages of the scripts of a text. */
  readonly prepare: (text: string) => void;
  /** The meanings of a word, also by its beginning (`минут*`); an apostrophe inside does not count. */
  readonly meanings: (word: string) => readonly Meaning[];
}

/** The unit names of a language, each with the letter of its unit. */
export type UnitNames = (language: string) => Iterable<readonly [name: string, unit: string]>;

/** Lower case, full width and accents of alphabets made plain; Hangul and Kana stay composed. */
export const fold = (text: string) =>
  plain(text.replace(/[ºª°]/g, ' '))
    .toLowerCase()
    .normalize('NFD')
    .replace(/([\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßıł]/g, (letter) => ({ ß: 'ss', ı: 'i' })[letter] ?? 'l')
    .replace(/[،、]/g, ',');

/** Signs that are unit and part of a date or time at once: year, month, day, hour, minute, second. */
const MARKS = 'Y年년;O月월;J日号號일;K时時点點시;I分분;S秒초';
/** Latin is last, because the letters of the tags stand in every table. */
const SCRIPTS = [
  /\p{sc=Cyrillic}/u,
  /\p{sc=Arabic}/u,
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u,
  /\p{sc=Latin}/u,
];

/**
 * A lexicon of these languages (BCP 47) from their words (see date-words.ts) and the names that `Intl`
 * knows. A language is made when a text first needs its script, because that takes a millisecond each.
 */
export function lexicon(words: Readonly<Record<string, string>>, unitNames?: UnitNames): Lexicon {
  const known = new Map<string, Meaning[]>();
  const stems = new Map<string, Meaning[]>();

  const add = (word: string, language: string, tag: string, value = 0, unit = '') => {
    const folded = fold(word.replaceAll('_', ' ')).replace(/['.]/g, '');
    const stem = folded.endsWith('*');
    const [map, key] = stem ? [stems, folded.slice(0, -1)] : [known, folded];
    const list = map.get(key) ?? [];
    // A sign that is a mark too (日) keeps the meanings of the mark.
    if (key === '' || (tag === 'u' && list[0]?.language === '')) return;
    map.set(key, [...list, { language, tag, value, unit }]);
  };

  for (const [at, mark] of MARKS.split(';').entries()) {
    for (const sign of mark.slice(1)) add(sign, '', mark.charAt(0), 1, 'yodhms'.charAt(at));
  }
  // The Nordic languages have no words of their own here, but their times say so.
  for (const word of ['kl', 'klo']) add(word, '', 'r');

  const addWords = (language: string) => {
    for (const group of words[language]?.split(';') ?? []) {
      const tag = group.charAt(0);
      let last = 0;
      for (const entry of group.slice(2).split(' ')) {
        const [word = '', value = ''] = entry.split('=');
        // Of numbers and days in a row only the first one says its value.
        last = value || !/[cqWM]/.test(tag) ? Number.parseFloat(value) || 0 : last + 1;
        add(word, language, tag, last, /[a-z]$/.exec(value)?.[0]);
      }
    }
  };

  const waiting = SCRIPTS.map((script) => ({ script, languages: [] as string[] }));
  for (const [language, table] of Object.entries(words)) {
    waiting.find(({ script }) => script.test(table))?.languages.push(language);
  }

  return {
    prepare: (text) => {
      for (const { script, languages } of waiting) {
        if (languages.length === 0 || !script.test(text)) continue;
        for (const language of languages.splice(0)) {
          addWords(language);
          for (const [name, tag, value] of dateNames(language)) add(name, language, tag, value);
          for (const [name, unit] of unitNames?.(language) ?? []) {
            add(name, language, name === 'h' ? 'h' : 'u', 0, unit);
          }
        }
      }
    },
    meanings: (word) => {
      const exact = known.get(word.replaceAll("'", ''));
      if (exact) return exact;
      for (let length = word.includes(' ') ? 0 : word.length; length >= 3; length--) {
        const found = stems.get(word.slice(0, length));
        if (found) return found;
      }
      return [];
    },
  };
}

/** The names of dates that `Intl` knows: months and their beginnings, weekdays, days near today. */
function* dateNames(language: string): Generator<readonly [name: string, tag: string, n: number]> {
  const numbered = /^(zh|ja|ko)/.test(language);
  // A month has two forms where it is declined: alone and beside a day.
  for (const day of numbered ? [] : ([undefined, 'numeric'] as const)) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', day, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const name = partOf(format.formatToParts(Date.UTC(2024, month, 5)), 'month');
      const shortest = language === 'ar' ? name.length : 3;
      for (let length = shortest; length <= name.length; length++) {
        yield [name.slice(0, length), 'M', month + 1];
      }
    }
  }
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  for (let day = 0; day < 7; day++) {
    const name = weekday.format(Date.UTC(2024, 0, day + 1));
    yield [name, 'W', day];
    // Russian, Ukrainian and Polish say "on Friday" with another ending; Chinese has five words for week.
    yield [name.replace(/а$/, 'у').replace(/я$/, 'ю').replace(/a$/, 'ę'), 'W', day];
    for (const week of language === 'zh' ? ['周', '週', '星期', '礼拜', '禮拜'] : []) {
      yield [week + '一二三四五六日'.charAt(day), 'W', day];
      if (day === 6) yield [`${week}天`, 'W', day];
    }
  }
  const days = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (let day = -2; day <= 2; day++) {
    const name = days.format(day, 'day');
    if (!/\d/.test(name)) yield [name, 'D', day];
  }
}

/** The part of a formatted text that is of this type. */
export const partOf = (parts: readonly { type: string; value: string }[], type: string) =>
  parts.find((part) => part.type === type)?.value ?? '';
