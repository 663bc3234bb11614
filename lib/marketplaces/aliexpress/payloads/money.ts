import type { Money } from '../../../model/money.ts';
import { certain, shared } from '../../../text/money/currencies.ts';
import { moneyParser } from '../../../text/money/money-parser.ts';
import { isFields } from './guards.ts';

const parseMoney = moneyParser({ certain, shared });

const CODE = /^[A-Z]{3}$/;

const codeOf = (value: unknown) =>
  typeof value === 'string' && CODE.test(value) ? value : undefined;

/** Digits after the decimal mark in the minor unit of a currency: 2 for most, 0 for the yen. */
const minorDigits = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

/** `{cent: 23587, currency: "CNY"}` → 235.87 CNY. `cent` counts minor units. */
export function centMoney(value: unknown): Money | undefined {
  if (!isFields(value)) return undefined;
  const { cent } = value;
  const currency = codeOf(value['currency']);
  if (typeof cent !== 'number' || !Number.isSafeInteger(cent) || cent < 0 || !currency) {
    return undefined;
  }
  const digits = minorDigits(currency);
  const units = String(cent).padStart(digits + 1, '0');
  const amount = digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`;
  return { amount, currency };
}

/** The display text of a money object: `{formatMoney: "CN￥ 235.87"}` → 235.87 CNY. */
export function shownMoney(value: unknown): Money | undefined {
  if (!isFields(value) || typeof value['formatMoney'] !== 'string') return undefined;
  return printedMoney(value['formatMoney'], codeOf(value['currency']));
}

/** An amount as the back office prints it, with all digits of its minor unit; none without a currency. */
export function printedMoney(text: string, currency?: string): Money | undefined {
  const money = parseMoney(text, { currency });
  if (!money?.currency) return undefined;
  const digits = minorDigits(money.currency);
  const [whole = '', minor = ''] = money.amount.split('.');
  const amount = digits === 0 && minor === '' ? whole : `${whole}.${minor.padEnd(digits, '0')}`;
  return { amount, currency: money.currency };
}
