import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, convert, minus, plus, share, times, total } from '../../../lib/model/sums.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const jpy = (amount: string) => ({ amount, currency: 'JPY' });
const eur = (amount: string) => ({ amount, currency: 'EUR' });

test('sums and differences are exact', () => {
  expect(plus(usd('0.10'), usd('0.20'))).toEqual(usd('0.30'));
  expect(minus(usd('10.00'), usd('12.50'))).toEqual(usd('-2.50'));
  expect(total([usd('1.01'), usd('2.02'), usd('3.03')])).toEqual(usd('6.06'));
  expect(total([])).toBeUndefined();
});

test('two currencies have no sum and no order', () => {
  expect(plus(usd('1'), eur('1'))).toBeUndefined();
  expect(total([usd('1'), eur('1'), usd('1')])).toBeUndefined();
  expect(compare(usd('1'), eur('1'))).toBeUndefined();
  expect(compare(usd('2.5'), usd('2.50'))).toBe(0);
  expect(compare(usd('9.99'), usd('10'))).toBe(-1);
});

test('parts are rounded to the smallest coin: cents for dollars, whole yen', () => {
  expect(share(usd('21.30'), 0.5)).toEqual(usd('10.65'));
  expect(share(usd('0.05'), 0.5)).toEqual(usd('0.03'));
  expect(share(jpy('1201'), 0.5)).toEqual(jpy('601'));
  expect(times(usd('1.10'), 3)).toEqual(usd('3.30'));
});

describe('conversion', () => {
  const rates = [{ from: 'CNY', to: 'USD', rate: '0.1389' }];
  test('there and back by the rate that was entered', () => {
    expect(convert({ amount: '100', currency: 'CNY' }, 'USD', rates)).toEqual(usd('13.89'));
    expect(convert(usd('13.89'), 'CNY', rates)).toEqual({ amount: '100.00', currency: 'CNY' });
  });
  test('its own currency needs no rate; without a rate there is none, also not by a detour', () => {
    expect(convert(usd('5'), 'USD')).toEqual(usd('5'));
    expect(convert(usd('5'), 'EUR', rates)).toBeUndefined();
    const detour = [...rates, { from: 'CNY', to: 'EUR', rate: '0.13' }];
    expect(convert(usd('5'), 'EUR', detour)).toBeUndefined();
  });
});

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const money = cents.map((value) => {
  const digits = Math.abs(value).toString().padStart(3, '0');
  return usd(`${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`);
});

test('what is added and taken away again is what it was', () =>
  fc.assert(
    fc.property(money, money, (a, b) => {
      const sum = plus(a, b);
      expect(sum && compare(minus(sum, b) ?? b, a)).toBe(0);
    }),
  ));

test('a part and the rest are the whole, to a cent', () =>
  fc.assert(
    fc.property(money, fc.double({ min: 0, max: 1, noNaN: true }), (whole, part) => {
      const sum = plus(share(whole, part), share(whole, 1 - part));
      const off = sum && minus(sum, whole);
      expect(Math.abs(Number(off?.amount ?? 99) * 100)).toBeLessThanOrEqual(
        // Both parts are cut to a hundredth of a percent of the whole.
        1 + Math.abs(Number(whole.amount)) * 0.01,
      );
    }),
  ));
