import { plain } from '../plain.ts';
import { thousandths } from './currencies.ts';
import { toDecimal } from './decimal.ts';

/** How pages write currencies: signs and words apart by `|`. Codes (ISO 4217) are known from `Intl`. */
export interface Signs {
  /** Code → what means this currency and no other. */
  readonly certain: Readonly<Record<string, string>>;
  /** What several currencies share → their codes, apart by spaces. */
  readonly shared: Readonly<Record<string, string>>;
}

/** What running text has and a field of a page has not. */
export interface PriceProse {
  /** Stands between the ends of a range, of which the lower one counts. */
  readonly between: RegExp;
  /** The numbers of a text, with the words for thousands and more behind them. */
  readonly number: RegExp;
  /** Such a number as a decimal string, see `toDecimal`. */
  readonly decimal: typeof toDecimal;
  /** Whether a number without a currency is something else: a size, a date, a version. */
  readonly other: (before: string, number: string, after: string) => boolean;
}

export interface PriceOptions {
  /** The currency of the site (ISO 4217): settles `$`, `¥`, `kr` and numbers without any sign. */
  readonly currency?: string | undefined;
  /** The decimal mark of the page, where another price shows it. */
  readonly mark?: '.' | ',' | undefined;
}

export interface ParsedMoney {
  /** A decimal string as printed, without grouping: `1234.50`. */
  readonly amount: string;
  readonly currency?: string;
}

interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text with plain digits, marks and spaces. */
export const normal = (text: string) =>
  plain(text).replace(/٫/g, '.').replace(/٬/g, ',').replace(/\s+/g, ' ');

/** Scripts that put spaces between words: there a sign of letters must be a word of its own. */
const WORD = '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Arabic}\\p{sc=Hebrew}\\p{sc=Greek}]';

/** The numbers of a text, with their grouping. */
export const NUMBER = /[.,]*\d+(?:(?:[.,']|[.,] (?=\d\d(?!\d))|(?<!\d{4}) (?=\d{3}(?!\d)))\d+)*/g;
const MINUS = /(?:^|[\s(:])(?:-|[−–] ?)$/u;

const spans = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/**
 * A parser of prices that knows these signs, with `prose` also ranges and numbers in thousands. A sign that several currencies share stays without a
 * currency unless the site settles it; a number that is no price by its look gives undefined.
 */
export function moneyParser(table: Signs, prose?: PriceProse) {
  const meanings = meaningsOf(table);
  const sign = expressionOf([...meanings.keys()]);
  const listOf = (found: Span) => meanings.get(found.text) ?? codeIn(found.text);

  const settle = (signs: readonly Span[], site: string | undefined): string | undefined => {
    const lists = signs.map(listOf);
    const sure = lists.find((list) => list.length === 1)?.[0];
    const possible = lists[0];
    if (sure !== undefined || !possible) return sure;
    return site !== undefined && possible.includes(site) ? site : undefined;
  };

  return (text: string, options: PriceOptions = {}): ParsedMoney | undefined => {
    const line = normal(text.slice(0, 2000));
    const numbers = spans(line, prose?.number ?? NUMBER);
    const signs = spans(line, sign).filter((found) => listOf(found).length > 0);
    const priced = numbers.map((number) => ({ number, ...signsAt(line, number, signs) }));
    let pick = priced.findIndex(({ left, right }) => left.length + right.length > 0);
    if (pick < 0) pick = numbers.length > 0 && bare(line, numbers, prose?.other) ? 0 : -1;
    const chosen = priced[pick];
    if (!chosen) return undefined;
    const { number, left, right } =
      (prose && priceStart(line, priced, pick, prose.between)) ?? chosen;

    const found = [...left, ...right];
    const currency = found.length > 0 ? settle(found, options.currency) : options.currency;
    const amount = (prose?.decimal ?? toDecimal)(
      number.text + (centsBehind(line, number, right[0]) ?? ''),
      {
        mark: options.mark,
        thousandth: currency !== undefined && thousandths.includes(currency),
      },
    );
    if (amount === undefined) return undefined;
    const inner = left[0] ? line.slice(left[0].end, number.start) : '';
    const minus =
      MINUS.test(line.slice(0, left.at(-1)?.start ?? number.start)) || /^ ?[-−]$/.test(inner);
    const negative = minus && /[1-9]/.test(amount);
    return {
      amount: negative ? `-${amount}` : amount,
      ...(currency !== undefined && { currency }),
    };
  };
}

/** Sign or word → the currencies that it may stand for; of one that is shared never one alone. */
function meaningsOf({ certain, shared }: Signs): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, readonly string[]>();
  const add = (signs: readonly string[], list: readonly string[]) => {
    for (const sign of signs) meanings.set(normal(sign), list);
  };
  for (const [code, signs] of Object.entries(certain)) add(signs.split('|'), [code]);
  for (const [signs, list] of Object.entries(shared)) {
    add(signs.split('|'), ['', ...list.split(' ')]);
  }
  return meanings;
}

const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
/** Three capitals are a code where they are the code of a currency. */
const codeIn = (text: string): readonly string[] =>
  /^[A-Z]{3}$/.test(text) && names.of(text) !== undefined ? [text] : [];

/** Finds any of the signs, the longest first, and what may be a code. */
function expressionOf(signs: readonly string[]): RegExp {
  const patterns = signs
    .toSorted((a, b) => b.length - a.length)
    .map((sign) => sign.replace(/[$.*+?^(){}|[\]\\/]/g, '\\$&'));
  const any = [...patterns, '[A-Z]{3}'].join('|');
  return new RegExp(`(?:(?<!${WORD})|(?!${WORD}))(?:${any})(?:(?!${WORD})|(?<!${WORD}))`, 'gu');
}

/** `12€50`: the cents behind a sign that touches the number. */
function centsBehind(line: string, number: Span, sign: Span | undefined): string | undefined {
  if (sign?.start !== number.end || !/^\d+$/.test(number.text)) return undefined;
  const cents = /^\d\d(?!\d)/.exec(line.slice(sign.end));
  return cents ? `.${cents[0]}` : undefined;
}

/** The signs that belong to a number, nearest first: `NZD $100`, `12 €`, `Total (EUR): 5`. */
function signsAt(line: string, number: Span, signs: readonly Span[]) {
  const left: Span[] = [];
  for (let from = number.start, at = signs.length - 1; at >= 0; at--) {
    const sign = signs[at];
    if (!sign || sign.end > from) continue;
    const gap = line.slice(sign.end, from);
    const taken = /\d$/.test(line.slice(0, sign.start)) && gap !== '';
    if (taken || !/^[ :()]{0,3}[-−–]? ?$/.test(gap)) break;
    left.push(sign);
    from = sign.start;
  }
  const right: Span[] = [];
  let to = number.end;
  for (const sign of signs) {
    if (sign.start < to) continue;
    const gap = line.slice(to, sign.start);
    const taken = gap !== '' && /^\d/.test(line.slice(sign.end));
    const bracket = / ?\($/.test(gap);
    if (taken || !/^(?:[.,][-–—]{1,2})? ?\(?$/.test(gap)) break;
    if (bracket && line[sign.end] !== ')') break;
    right.push(sign);
    to = sign.end;
  }
  return { left, right };
}

/** Of a range (`From 26 to 50 €`) the lower end counts, with the sign of the upper one. */
function priceStart(
  line: string,
  priced: readonly { number: Span; left: Span[]; right: Span[] }[],
  pick: number,
  between: RegExp,
) {
  const [before, chosen] = [priced[pick - 1], priced[pick]];
  if (!before || !chosen || chosen.left.length > 0) return undefined;
  return between.test(line.slice(before.number.end, chosen.number.start))
    ? { ...before, right: chosen.right }
    : undefined;
}

/** Without a currency a number is a price only when nothing about it says otherwise. */
function bare(
  line: string,
  [number, ...others]: readonly Span[],
  other?: PriceProse['other'],
): boolean {
  if (!number) return false;
  const before = line.slice(0, number.start);
  const after = line.slice(number.end);
  if (/(?:[\p{L}\d#№/_+@]|[\p{L}\d]-|\d:)$/u.test(before)) return false;
  if (/^[\p{L}\d_:/@-]*\d|^ ?%|^[\p{L}_]/u.test(after)) return false;
  // A sign that the table does not know is another currency than that of the site.
  if (/\p{Sc} ?$/u.test(before) || /^ ?\p{Sc}/u.test(after)) return false;
  if (other?.(before, number.text, after)) return false;
  if (/[.,]\d\d$/.test(number.text)) return true;
  // An id beside a word and a count before one are no prices; a short label before a price is.
  const id = /^\d{5,}$/.test(number.text) && (/\p{L}/u.test(before) || number.text.length > 8);
  const label = before.length <= 20 && !/[#№(]/.test(before);
  return others.length === 0 && !id && label && !/^ ?[\p{L})]/u.test(after);
}
