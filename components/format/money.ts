import type { Money } from '../../lib/model/money.ts';
import type { UiLanguage } from '../i18n/create-i18n.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs far more than using it, and a list needs hundreds. */
function formatOf(language: UiLanguage, currency: string, digits?: number): Intl.NumberFormat {
  const key = `${language} ${currency} ${digits}`;
  const known =
    formats.get(key) ??
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      ...(digits !== undefined && { maximumFractionDigits: digits }),
    });
  formats.set(key, known);
  return known;
}

/** An amount with its currency in the language of the interface: `$78.34`, `US$78.34`. Exact: no float in between. */
export function formatMoney({ amount, currency }: Money, language: UiLanguage): string {
  const digits = amount.split('.')[1]?.length ?? 0;
  const base = formatOf(language, currency);
  const usual = base.resolvedOptions().maximumFractionDigits ?? 2;
  const format = digits > usual ? formatOf(language, currency, digits) : base;
  return isNumeric(amount) ? format.format(amount) : `${amount} ${currency}`;
}

const isNumeric = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

/** Whether an amount is zero. */
export const isNothing = ({ amount }: Money): boolean => Number(amount) === 0;

/** The sum per currency, exact, largest count of amounts first. */
export function addUp(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, { sum: bigint; count: number }>();
  for (const { amount, currency } of amounts) {
    const { sum, count } = sums.get(currency) ?? { sum: 0n, count: 0 };
    sums.set(currency, { sum: sum + toUnits(amount), count: count + 1 });
  }
  return [...sums]
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(([currency, { sum }]) => ({ currency, amount: fromUnits(sum) }));
}

// Amounts have at most four decimals (see Money), so ten-thousandths are exact.
const DECIMALS = 4;

function toUnits(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(DECIMALS, '0'));
}

function fromUnits(units: bigint): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(DECIMALS + 1, '0');
  const fraction = digits.slice(-DECIMALS).replace(/0{1,2}$/, '');
  return `${sign}${digits.slice(0, -DECIMALS)}.${fraction}`;
}
