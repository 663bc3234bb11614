import { certain, shared } from './money/currencies.ts';
import { decimalMark } from './money/decimal.ts';
import { moneyParser, normal, NUMBER } from './money/money-parser.ts';
import type { ParsedMoney } from './money/money-parser.ts';

export type { ParsedMoney } from './money/money-parser.ts';

export interface MoneyOptions {
  /** Another price of the same page: shows the decimal mark and, where the text names none, the currency. */
  readonly hint?: string | undefined;
  /** The currency of the site (ISO 4217): settles `$`, `¥`, `kr` and numbers without any sign. */
  readonly currency?: string | undefined;
}

const parse = moneyParser({ certain, shared });

/**
 * The price in a text, with the signs and words of all currencies. A sign that several share stays
 * without a currency unless the site or the hint settles it; a number that is no price by its look
 * gives undefined. A page whose currencies are known needs less: `moneyParser`.
 */
export function parseMoney(text: string, options: MoneyOptions = {}): ParsedMoney | undefined {
  const { hint = '', currency } = options;
  return parse(text, { currency: parse(hint)?.currency ?? currency, mark: markOf(hint) });
}

/** The decimal mark of the first number that tells it. */
function markOf(hint: string): '.' | ',' | undefined {
  for (const [number] of normal(hint).matchAll(NUMBER)) {
    const mark = decimalMark(number);
    if (mark) return mark;
  }
  return undefined;
}
