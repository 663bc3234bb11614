import type { Money } from './money.ts';
import type { Rate } from './own-numbers.ts';

/** Four decimals, the most that an amount has. */
const SCALE = 10_000n;
/** Eight decimals, the most that a rate has. */
const RATE = 100_000_000n;

/** Exact sums of money: undefined wherever two currencies would have to be mixed. */
export const plus = (a: Money, b: Money) => combine(a, b, 1n);
export const minus = (a: Money, b: Money) => combine(a, b, -1n);

/** The sum of all; undefined for none and for two currencies. */
export function total(amounts: readonly Money[]): Money | undefined {
  const [first, ...others] = amounts;
  return others.reduce<Money | undefined>((sum, each) => sum && plus(sum, each), first);
}

/** An amount `n` times; once it is the same amount. */
export const times = (money: Money, n: number): Money =>
  n === 1 ? money : write(read(money) * BigInt(n), money.currency);

/** A part of an amount, 0 to 1, exact to a hundredth of a percent. */
export const share = (money: Money, part: number): Money =>
  write((read(money) * BigInt(Math.round(part * 10_000))) / SCALE, money.currency);

/** Negative, zero or positive; undefined for two currencies. */
export function compare(a: Money, b: Money): number | undefined {
  if (a.currency !== b.currency) return undefined;
  const difference = read(a) - read(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The larger of two, the first where they are not comparable. */
export const larger = (a: Money, b: Money): Money => ((compare(a, b) ?? 0) < 0 ? b : a);

/** The same in another currency at a rate that the seller entered, either way round; undefined without one. */
export function convert(
  money: Money,
  currency: string,
  rates: readonly Rate[] = [],
): Money | undefined {
  if (money.currency === currency) return money;
  for (const { from, to, rate } of rates) {
    const units = rateUnits(rate);
    if (from === money.currency && to === currency) {
      return write(divide(read(money) * units, RATE), currency);
    }
    if (to === money.currency && from === currency) {
      return write(divide(read(money) * RATE, units), currency);
    }
  }
  return undefined;
}

function combine(a: Money, b: Money, sign: bigint): Money | undefined {
  return a.currency === b.currency ? write(read(a) + sign * read(b), a.currency) : undefined;
}

function read({ amount }: Money): bigint {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole) * SCALE + BigInt(fraction.padEnd(4, '0'));
  return amount.startsWith('-') ? -value : value;
}

function rateUnits(rate: string): bigint {
  const [whole = '0', fraction = ''] = rate.split('.');
  return BigInt(whole) * RATE + BigInt(fraction.padEnd(8, '0'));
}

/** Rounded half away from zero; `by` is positive. */
function divide(value: bigint, by: bigint): bigint {
  const half = by / 2n;
  return (value < 0n ? value - half : value + half) / by;
}

/** Rounded to the smallest coin of the currency: what is shown is a cost, not a booking. */
function write(value: bigint, currency: string): Money {
  const digits = coins(currency);
  const units = divide(value, 10n ** BigInt(4 - digits));
  const sign = units < 0n ? '-' : '';
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  if (digits === 0) return { amount: `${sign}${text}`, currency };
  return { amount: `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`, currency };
}

const known = new Map<string, number>();

/** Decimals of a currency: none for the yen, two for most. */
function coins(currency: string): number {
  const found = known.get(currency);
  if (found !== undefined) return found;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  const digits = Math.min(maximumFractionDigits, 4);
  known.set(currency, digits);
  return digits;
}
