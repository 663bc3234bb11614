import { eras, marks, words, years } from './words.ts';

export interface Meaning {
  readonly language: string;
  /** See `Token`. */
  readonly tag: string;
  readonly value: number;
  readonly unit: string;
}

/** Lower case, full width and accents of alphabets made plain; Hangul and Kana stay composed. */
export const fold = (text: string) =>
  text
    .replace(/[ºª°]/g, ' ')
    .replace(/[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßıł]/g, (letter) => ({ ß: 'ss', ı: 'i' })[letter] ?? 'l')
    .replace(/[’ʼ`]/g, "'")
    .replace(/[،、]/g, ',')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

const lexicon = new Map<string, Meaning[]>();
const stems = new Map<string, Meaning[]>();

function add(word: string, language: string, tag: string, value = 0, unit = ''): void {
  const plain = fold(word.replaceAll('_', ' ')).replace(/['.]/g, '');
  const stem = plain.endsWith('*');
  const [map, key] = stem ? [stems, plain.slice(0, -1)] : [lexicon, plain];
  const list = map.get(key) ?? [];
  if (key !== '') map.set(key, [...list, { language, tag, value, unit }]);
}

/** The names that `Intl` knows: months and their beginnings, weekdays, units in every number, days near today. */
function addNames(language: string, eastern: boolean): void {
  // A month has two forms where it is declined: alone and beside a day.
  for (const day of eastern ? [] : ([undefined, 'numeric'] as const)) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', day, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const name = partOf(format.formatToParts(Date.UTC(2024, month, 5)), 'month');
      const shortest = language === 'ar' ? name.length : 3;
      for (let length = shortest; length <= name.length; length++) {
        add(name.slice(0, length), language, 'M', month + 1);
      }
    }
  }
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  for (let day = 0; day < 7; day++) {
    const name = weekday.format(Date.UTC(2024, 0, day + 1));
    add(name, language, 'W', day);
    // Russian, Ukrainian and Polish say "on Friday" with another ending; Chinese has five words for week.
    add(name.replace(/а$/, 'у').replace(/я$/, 'ю').replace(/a$/, 'ę'), language, 'W', day);
    if (language === 'zh') {
      for (const week of ['周', '週', '星期', '礼拜', '禮拜']) {
        add(week + '一二三四五六日'.charAt(day), language, 'W', day);
        if (day === 6) add(`${week}天`, language, 'W', day);
      }
    }
  }
  for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']) {
    const letter = unit === 'month' ? 'o' : unit.charAt(0);
    for (const unitDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
      for (const name of new Set(
        [1, 2, 3, 5, 11].map((n) => partOf(format.formatToParts(n), 'unit')),
      )) {
        // A sign that is a mark too (日) keeps the meanings of the mark.
        const mark = lexicon.get(name)?.some((meaning) => meaning.language === '');
        if (!mark) add(name, language, name === 'h' ? 'h' : 'u', 1, letter);
      }
    }
  }
  const days = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (let day = -2; day <= 2; day++) {
    const name = days.format(day, 'day');
    if (!/\d/.test(name)) add(name, language, 'D', day);
  }
}

const partOf = (parts: readonly { type: string; value: string }[], type: string) =>
  parts.find((part) => part.type === type)?.value ?? '';

const pairs = (text: string) =>
  text.split(' ').map((pair): [string, string] => {
    const at = pair.lastIndexOf('=');
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  });

function addWords(language: string, text: string): void {
  for (const group of text.split(';')) {
    const tag = group.charAt(0);
    for (const [word, value] of pairs(group.slice(2))) {
      const unit = /[a-z]$/.exec(value)?.[0] ?? '';
      const number = tag === 'u' ? 1 : Number.parseFloat(value || '0');
      add(word, language, tag === 'u' && word === 'h' ? 'h' : tag, number, unit);
    }
  }
}

for (const [at, mark] of marks.split(';').entries()) {
  for (const sign of mark.slice(1)) add(sign, '', mark.charAt(0), 1, 'yodhms'.charAt(at));
}
for (const [word, value] of pairs(eras)) add(word, '', 'E', Number(value));
for (const [word, value] of pairs(years)) add(word, '', 'G', Number(value));
for (const word of ['uhr', 'kl', 'klo', 'oclock']) add(word, '', 'r');

/** Languages by script: names are made when a text first needs them, because that takes a millisecond each. */
const waiting: [RegExp, string[]][] = [
  [/\p{sc=Latin}/u, 'en es pt fr de it nl pl tr'.split(' ')],
  [/\p{sc=Cyrillic}/u, ['ru', 'uk']],
  [/\p{sc=Arabic}/u, ['ar']],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u, ['zh', 'ja', 'ko']],
];

/** Loads the languages of the scripts of a text. */
export function prepare(text: string): void {
  for (const [script, languages] of waiting) {
    if (languages.length === 0 || !script.test(text)) continue;
    for (const language of languages.splice(0)) {
      addWords(language, words[language] ?? '');
      addNames(language, 'zh ja ko'.includes(language));
    }
  }
}

/** The meanings of a word, also by its beginning (`минут*`); an apostrophe inside does not count. */
export function meanings(word: string): readonly Meaning[] {
  const exact = lexicon.get(word.replaceAll("'", ''));
  if (exact) return exact;
  for (let length = word.includes(' ') ? 0 : word.length; length >= 3; length--) {
    const found = stems.get(word.slice(0, length));
    if (found) return found;
  }
  return [];
}
