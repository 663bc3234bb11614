import type { Money } from '../../../model/money.ts';
import { isRecord } from '../../../page/is-record.ts';
import { clean } from '../../../page/text.ts';
import { inFull, moneyIn } from '../../payload-money.ts';

/**
 * A member by its path, in whatever case it is spelled: the same answer says `SellerSKU` in one year
 * and `sellerSku` in another.
 */
export function member(value: unknown, path: string): unknown {
  let inner = value;
  for (const name of path.toLowerCase().split('.')) {
    if (!isRecord(inner)) return undefined;
    const key = Object.keys(inner).find((own) => own.toLowerCase() === name);
    inner = key === undefined ? undefined : inner[key];
  }
  return inner;
}

/** A text that fits into a fact; returns wrap theirs: `{value: "…"}`. */
export function said(value: unknown): string | undefined {
  const text = isRecord(value) ? value['value'] : value;
  if (typeof text !== 'string' && !Number.isSafeInteger(text)) return undefined;
  const told = clean(String(text)).slice(0, 500);
  return told === '' ? undefined : told;
}

/** A whole number of pieces from 1. */
export function count(value: unknown): number | undefined {
  const pieces = Number(said(value) ?? Number.NaN);
  return Number.isSafeInteger(pieces) && pieces > 0 ? pieces : undefined;
}

/** `{Amount: 12.5, CurrencyCode: "USD"}` → 12.50 USD: with the digits of the currency's minor unit. */
export function price(value: unknown): Money | undefined {
  const amount = member(value, 'Amount');
  const figure = typeof amount === 'number' ? String(amount) : amount;
  const money = moneyIn(figure, member(value, 'CurrencyCode'));
  return money && inFull(money);
}
