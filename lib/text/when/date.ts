import type { Token } from './tokens.ts';

export interface FoundDate {
  /** Midnight of the day as a wall time. */
  readonly day: number;
  /** Where it stands among the tokens. */
  readonly start: number;
  readonly end: number;
}

interface DateOptions {
  readonly today: number;
  readonly zone?: string | undefined;
  readonly language?: string | undefined;
  readonly past?: boolean | undefined;
  readonly last?: boolean | undefined;
}

const DAY = 86_400_000;
/** Languages in which the larger figure of a date stands first. */
const EAST = /^(zh(?!-HK)|ja|ko)/;

/** The forms of a date over the letters of the tokens; the first form that fits at a place wins. */
const DATE = new RegExp(
  [
    'E[nc]Y[nc]O[nc]J?',
    '(?:[nN]Y|GY?)[nc]O[nc]J?',
    'N([-/.])n\\1n',
    'N[-./]?M[-./]?n(?![:hrK])',
    '(?:n|c?q)[-.,/]{0,2}M[-.,/]{0,2}N',
    'n([-./])M\\2n(?![:hrK])',
    'M[-.,/]{0,2}n[.,/-]{0,2}N',
    '(?:n|c?q)[-./]{0,2}M',
    'M[-.]{0,2}n(?![uhMOY:/])',
    '[nc]O[nc]J?',
    'n([-./])n\\3(?:N|n(?![:hrK]))',
    'n\\.n\\.(?![n])',
    'n([-.])n(?=,?n:n)',
    'n/n(?![n/])',
  ].join('|'),
  'g',
);

/** The first date of the tokens, or the last one of a range. */
export function findDate(
  tags: string,
  list: readonly Token[],
  options: DateOptions,
): FoundDate | undefined {
  let found: FoundDate | undefined;
  for (const match of tags.matchAll(DATE)) {
    const form = match[0];
    const start = match.index;
    let end = start + form.length;
    const parts = list.slice(start, end);
    const range = options.last ? rangeEnd(tags, list, start, end) : rangeStart(tags, list, start);
    if (range) end = Math.max(end, range.end);
    const day = read(form, parts, range, options);
    if (day !== undefined) found = { day, start, end };
    if (found && !options.last) return found;
  }
  return found;
}

/** `Apr 16 - 18`, `16. - 18. April` is read from its second day on. */
function rangeEnd(tags: string, list: readonly Token[], start: number, end: number) {
  if (!/M\.?n$|O[nc]J?$/.test(tags.slice(start, end))) return undefined;
  const match = /^-([nc])J?(?![-:/.Oh])/.exec(tags.slice(end));
  const day = match && list[end + 1]?.value;
  return match && typeof day === 'number' ? { day, end: end + match[0].length } : undefined;
}

/** `14. - 16. April` without `last`: the first day takes the month of the second one. */
function rangeStart(tags: string, list: readonly Token[], start: number) {
  const match = /(?<![n:/.-])n\.?-$/.exec(tags.slice(0, start));
  const day = match && /^n[-.]*M/.test(tags.slice(start)) ? list[match.index]?.value : undefined;
  return day === undefined ? undefined : { day, end: start };
}

/** Names the figures of a date by their order (year, month, day) and looks whether there is such a day. */
function read(
  form: string,
  parts: readonly Token[],
  range: { day: number } | undefined,
  options: DateOptions,
): number | undefined {
  const figures = parts.filter(({ tag }) => /[ncqNGM]/.test(tag));
  // "Twenty third" is one figure of two words.
  const tens = form.startsWith('cq') ? (figures.shift()?.value ?? 0) : 0;
  const order = orderOf(form, figures, options);
  if (order === undefined) return undefined;
  const [year, month, day] = ['y', 'm', 'd'].map((figure) => figures[order.indexOf(figure)]);
  return resolve(
    year && yearOf(year, parts[0], options.today),
    month?.value,
    range?.day ?? (day && day.value + tens),
    options,
  );
}

/** The order of the figures, with one letter each; undefined where nothing tells the month from the day. */
function orderOf(
  form: string,
  [first, second]: readonly Token[],
  options: DateOptions,
): string | undefined {
  if (form.includes('Y') || /^[NG]/.test(form)) return 'ymd';
  // East Asia puts the year first, also one of two figures.
  if (/^n.n.n$/.test(form) && (first?.value ?? 0) > 12 && EAST.test(options.language ?? ''))
    return 'ymd';
  if (form.includes('O') || form.startsWith('M')) return 'mdy';
  if (form.includes('M')) return 'dmy';
  const monthFirst = monthLeads(first?.value ?? 0, second?.value ?? 0, form, options);
  return monthFirst === undefined ? undefined : monthFirst ? 'mdy' : 'dmy';
}

function yearOf({ tag, value, start, end }: Token, first: Token | undefined, today: number) {
  if (first?.tag === 'E') return first.value + value;
  if (tag === 'G') return new Date(today).getUTCFullYear() + value;
  if (tag === 'N') return value;
  // A year of one digit is the end of a version and not of a date: there is no such day then.
  return end - start < 2 ? NaN : value + (value < 70 ? 2000 : 1900);
}

/** Whether the month comes first in `4/5`; undefined where nothing tells. */
function monthLeads(
  first: number,
  second: number,
  form: string,
  { language = '', zone = '' }: DateOptions,
): boolean | undefined {
  if (first > 12) return second > 12 ? undefined : false;
  if (second > 12) return true;
  if (form.includes('.')) return false;
  if (EAST.test(language)) return true;
  const us =
    language === 'en-US' || /^America\/(?!Sao|Mexico|Argentina|Bogota|Lima|Santiago)/.test(zone);
  if (language.startsWith('en')) return us || (language === 'en' && zone === '');
  if (language !== '') return false;
  if (us) return true;
  return zone === '' ? undefined : /^Asia\/(Shanghai|Tokyo|Seoul|Taipei)/.test(zone);
}

/** Midnight of a real day; a missing year is the one that puts it next to today. */
function resolve(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
  { today, past }: DateOptions,
): number | undefined {
  if (month === undefined || day === undefined) return undefined;
  if (year !== undefined) {
    // Years above 2400 are counted in the Buddhist era, 543 years ahead.
    return midnight(year > 2400 ? year - 543 : year, month, day);
  }
  const now = new Date(today).getUTCFullYear();
  const near = [now - 1, now, now + 1]
    .map((each) => midnight(each, month, day))
    .filter((each) => each !== undefined);
  if (past === true) return near.findLast((each) => each <= today + DAY);
  if (past === false) return near.find((each) => each >= today - 60 * DAY);
  return near.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}

function midnight(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}
