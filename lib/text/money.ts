import { certain, shared } from './money/currencies.ts';
import { decimalMark } from './money/decimal.ts';
import { moneyParser, normal, NUMBER } from './money/money-parser.ts';
import type { ParsedMoney } from './money/money-parser.ts';
import { priceProse, westernDigits } from './money/price-prose.ts';

export type { ParsedMoney } from './money/money-parser.ts';

export interface MoneyOptions {
  /** Another price of the same page: shows the decimal mark and, where the text names none, the currency. */
  readonly hint?: string | undefined;
  /** The currency of the site (ISO 4217): settles `$`, `¥`, `kr` and numbers without any sign. */
  readonly currency?: string | undefined;
}

const parse = moneyParser({ certain, shared }, priceProse);

/**
 * The price in a text, with the signs and words of all currencies; of a range the lower end. A sign that several share stays
 * without a currency unless the site or the hint settles it; a number that is no price by its look
 * gives undefined. A page whose currencies are known needs less: `moneyParser`.
 */
export function parseMoney(text: string, options: MoneyOptions = {}): ParsedMoney | undefined {
  const { hint = '', currency } = options;
  // A hint may be a sign alone, which is a price with a number before it.
  const hinted = parse(`1 ${hint}`)?.currency;
  return parse(westernDigits(text), { currency: hinted ?? currency, mark: markOf(hint) });
}

/** The decimal mark of the first number that tells it. */
function markOf(hint: string): '.' | ',' | undefined {
  for (const [number] of normal(hint).matchAll(NUMBER)) {
    const mark = decimalMark(number);
    if (mark) return mark;
  }
  return undefined;
}
