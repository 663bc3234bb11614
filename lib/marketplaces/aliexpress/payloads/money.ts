import type { Money } from '../../../model/money.ts';
import { certain, shared } from '../../../text/money/currencies.ts';
import { moneyParser } from '../../../text/money/money-parser.ts';
import { currencyIn, inFull, minorMoney } from '../../payload-money.ts';
import { member } from '../../payload-values.ts';

const parseMoney = moneyParser({ certain, shared });

/** `{cent: 23587, currency: "CNY"}` → 235.87 CNY. `cent` counts minor units. */
export const centMoney = (value: unknown): Money | undefined =>
  minorMoney(member(value, 'cent'), member(value, 'currency'));

/** The display text of a money object: `{formatMoney: "CN￥ 235.87"}` → 235.87 CNY. */
export function shownMoney(value: unknown): Money | undefined {
  const shown = member(value, 'formatMoney');
  return typeof shown === 'string'
    ? printedMoney(shown, currencyIn(member(value, 'currency')))
    : undefined;
}

/** An amount as the back office prints it, with all digits of its minor unit; none without a currency. */
export function printedMoney(text: string, currency?: string): Money | undefined {
  const money = parseMoney(text, { currency });
  return money?.currency === undefined
    ? undefined
    : inFull({ amount: money.amount, currency: money.currency });
}
