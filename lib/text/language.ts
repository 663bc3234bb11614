import { eld } from 'eld/small';
import { japanese, letters as own, names, words as only } from './language/hints.ts';

/** Languages that buyers of the supported sites write; the detector's other languages need a lead over them. */
const COMMON = new Set('en es pt fr de it nl pl tr ru uk'.split(' '));

/** How near a common language must come to a rare one to be preferred: two words fit many languages. */
const LEAD = 0.85;

/** Scripts and their weight: a sign of Chinese is about a word of three letters. */
const SCRIPTS: readonly (readonly [string, RegExp, number])[] = [
  ['han', /\p{sc=Han}/gu, 3],
  ['kana', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 3],
  ['ko', /\p{sc=Hangul}/gu, 3],
  ['arabic', /\p{sc=Arabic}/gu, 1],
  ['he', /\p{sc=Hebrew}/gu, 1],
  ['th', /\p{sc=Thai}/gu, 1],
  ['el', /\p{sc=Greek}/gu, 1],
  ['hi', /\p{sc=Devanagari}/gu, 1],
  ['bn', /\p{sc=Bengali}/gu, 1],
  ['ta', /\p{sc=Tamil}/gu, 1],
  ['te', /\p{sc=Telugu}/gu, 1],
  ['ka', /\p{sc=Georgian}/gu, 1],
  ['hy', /\p{sc=Armenian}/gu, 1],
  ['km', /\p{sc=Khmer}/gu, 1],
  ['lo', /\p{sc=Lao}/gu, 1],
  ['my', /\p{sc=Myanmar}/gu, 1],
  ['cyrillic', /\p{sc=Cyrillic}/gu, 1],
  ['latin', /\p{sc=Latin}/gu, 1],
];

/**
 * The language of a short text as BCP 47 (`zh-Hant` for traditional Chinese), undefined when the text
 * does not tell. By script where that is enough, else by the letter sequences of 60 languages.
 * The detector is 1.6 MB: never import this module into a content script.
 */
export function detectLanguage(text: string): string | undefined {
  const words = text
    .slice(0, 5000)
    .normalize('NFC')
    .replace(/https?:\S+|\S+@\S+/g, ' ')
    .replace(/[\p{sc=Latin}\p{M}]*\d[\p{sc=Latin}\d]*/gu, ' ');
  const plain = words.replace(names, ' ');
  // Beside another script a Latin word with a capital is a name.
  const latin = plain.replace(/(?<!\p{L})\p{sc=Latin}*\p{Lu}\p{sc=Latin}*/gu, ' ');
  const weigh = (part: string) =>
    SCRIPTS.map(
      ([name, pattern, weight]) => [name, (part.match(pattern)?.length ?? 0) * weight] as const,
    );
  const mixed = /\p{sc=Latin}/u.test(words) && /(?!\p{sc=Latin})\p{L}{2}/u.test(words);
  const counts = weigh(mixed ? latin : words);
  const [script, most] = counts.reduce((best, each) => (each[1] > best[1] ? each : best));
  if (most === 0) return undefined;
  if (script === 'han' || script === 'kana') return eastAsian(words);
  if (script === 'arabic')
    return /[ٹڈڑںے]/u.test(words) ? 'ur' : /[پچژگ]/u.test(words) ? 'fa' : 'ar';
  if (script === 'cyrillic') return cyrillic(words);
  return script === 'latin' ? byLetters(/\p{L}{3}/u.test(plain) ? plain : words) : script;
}

/** The signs of an old two-byte encoding: each of the three countries kept its own set. */
function signsOf(
  encoding: string,
  rows: readonly [number, number],
  cells: readonly [number, number],
) {
  const bytes: number[] = [];
  for (let row = rows[0]; row <= rows[1]; row++) {
    for (let cell = cells[0]; cell <= cells[1]; cell++) bytes.push(row, cell);
  }
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}

let sets:
  | { readonly china: Set<string>; readonly taiwan: Set<string>; readonly japan: Set<string> }
  | undefined;

function eastAsian(text: string): string {
  sets ??= {
    // GB 2312, Big5 and JIS X 0208: signs that only one of them has tell the language.
    china: signsOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]),
    taiwan: new Set([
      ...signsOf('big5', [0xa4, 0xf9], [0x40, 0x7e]),
      ...signsOf('big5', [0xa4, 0xf9], [0xa1, 0xfe]),
    ]),
    japan: new Set([
      ...signsOf('shift_jis', [0x88, 0x9f], [0x40, 0xfc]),
      ...signsOf('shift_jis', [0xe0, 0xea], [0x40, 0xfc]),
    ]),
  };
  const { china, taiwan, japan } = sets;
  const kana = text.match(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu) ?? [];
  const han = text.match(/\p{sc=Han}/gu) ?? [];
  const plain = han.filter(
    (sign) => china.has(sign) && !taiwan.has(sign) && !japan.has(sign),
  ).length;
  const old = han.filter((sign) => taiwan.has(sign) && !china.has(sign)).length;
  const islands = han.filter(
    (sign) => japan.has(sign) && !taiwan.has(sign) && !china.has(sign),
  ).length;
  // A lone の is a fashion of Chinese shops.
  const fashion = kana.length === 1 && kana[0] === 'の' && han.length > 1 && plain + old > 0;
  if ((kana.length > 0 && !fashion) || islands > plain) return 'ja';
  if (plain === 0 && japanese.test(text)) return 'ja';
  return old > plain ? 'zh-Hant' : 'zh';
}

function cyrillic(text: string): string | undefined {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const ukrainian = count(/[іїєґ]/giu);
  const russian = count(/[ыэё]/giu);
  if (count(/ў/giu) > 0) return 'be';
  if (count(/[ђћљњџјѓќ]/giu) > 0) return byLetters(text);
  if (ukrainian === russian) {
    const lead = count(only.uk) - count(only.ru);
    return lead === 0 ? byLetters(text) : lead > 0 ? 'uk' : 'ru';
  }
  return ukrainian > russian ? 'uk' : 'ru';
}

/** By sequences of letters; a letter that only one language has and words of one of a pair weigh more. */
function byLetters(text: string): string | undefined {
  if (!/\p{L}{3}/u.test(text)) return undefined;
  const found = detected(text);
  if (found === 'ms') return malayan(text);
  const sure = own.find(([, letters]) => letters.test(text));
  return sure && !sure[2].split(' ').includes(found ?? '-') ? sure[0] : found;
}

/** The detector knows no Indonesian and calls it Malay. */
function malayan(text: string): string {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return count(only.id) > count(only.ms) ? 'id' : 'ms';
}

function detected(text: string): string | undefined {
  const result = eld.detect(text);
  const { language } = result;
  if (language === '' || COMMON.has(language)) return language || undefined;
  const scores = result.getScores();
  const [common, score] = Object.entries(scores)
    .filter(([code]) => COMMON.has(code))
    .reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0]);
  return score >= (scores[language] ?? 0) * LEAD ? common : language;
}
