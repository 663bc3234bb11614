import type { Money } from '../model/money.ts';
import { wholeUnits } from './payload-values.ts';

/** An ISO 4217 code, where nothing but one stands. */
export const currencyIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^[A-Z]{3}$/.exec(value.trim())?.[0] : undefined;

/** Digits after the decimal mark in the minor unit of a currency: 2 for most, 0 for the yen. */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

/** An amount in whole units as text with its currency: `12.50`, `USD`. A deduction is no price. */
export function moneyIn(amount: unknown, currency: unknown): Money | undefined {
  const units = wholeUnits(amount);
  const code = currencyIn(currency);
  return units === undefined || units.startsWith('-') || code === undefined
    ? undefined
    : { amount: units, currency: code };
}

/** An amount that an integer counts in minor units: 23587, `CNY` → 235.87 CNY. */
export function minorMoney(amount: unknown, currency: unknown): Money | undefined {
  const code = currencyIn(currency);
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || amount < 0 || !code) {
    return undefined;
  }
  const digits = minorDigits(code);
  const units = String(amount).padStart(digits + 1, '0');
  const whole = units.slice(0, units.length - digits);
  return inFull({ amount: `${whole}.${units.slice(units.length - digits)}`, currency: code });
}

/** With all digits of the minor unit and no zero behind them: 12.5 USD → 12.50, 950.00 JPY → 950. */
export function inFull({ amount, currency }: Money): Money {
  const [whole = '', part = ''] = amount.split('.');
  const minor = part.replace(/0+$/, '').padEnd(minorDigits(currency), '0');
  return { amount: minor === '' ? whole : `${whole}.${minor}`, currency };
}
