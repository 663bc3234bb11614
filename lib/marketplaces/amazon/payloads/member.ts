import type { Money } from '../../../model/money.ts';
import { isRecord } from '../../../page/is-record.ts';
import { clean } from '../../../page/text.ts';

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

/** The objects of a list; none where there is no list. */
export const listOf = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

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
  const currency = member(value, 'CurrencyCode');
  const figure = typeof amount === 'number' ? String(amount) : amount;
  if (typeof figure !== 'string' || !/^\d+(?:\.\d{1,4})?$/.test(figure)) return undefined;
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  const [whole = '', part = ''] = figure.split('.');
  const minor = part.replace(/0+$/, '').padEnd(digits, '0');
  return { amount: minor === '' ? whole : `${whole}.${minor}`, currency };
}
