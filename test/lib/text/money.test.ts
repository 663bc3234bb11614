import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MoneyOptions } from '../../../lib/text/money.ts';
import { parseMoney } from '../../../lib/text/money.ts';
import { Money } from '../../../lib/model/money.ts';

type Row = readonly [
  text: string,
  amount: string,
  currency?: string | undefined,
  options?: MoneyOptions,
];

const check = (rows: readonly Row[]) => {
  test.each(rows.map((row) => ({ text: row[0], row })))('$text', ({ row }) => {
    const [text, amount, currency, options] = row;
    expect(parseMoney(text, options)).toEqual({ amount, ...(currency && { currency }) });
  });
};

describe('signs and codes that name one currency', () => {
  check([
    ['US $18.40', '18.40', 'USD'],
    ['US$18.40', '18.40', 'USD'],
    ['USD 18.40', '18.40', 'USD'],
    ['18.40 USD', '18.40', 'USD'],
    ['$18.40 USD', '18.40', 'USD'],
    ['NZD $18.40', '18.40', 'NZD'],
    ['18,40 €', '18.40', 'EUR'],
    ['€18.40', '18.40', 'EUR'],
    ['EUR18,40', '18.40', 'EUR'],
    ['18€40', '18.40', 'EUR'],
    ['£7.05', '7.05', 'GBP'],
    ['CN￥ 310.20', '310.20', 'CNY'],
    ['CN¥310.20', '310.20', 'CNY'],
    ['3,980円', '3980', 'JPY'],
    ['₩24,500', '24500', 'KRW'],
    ['24,500원', '24500', 'KRW'],
    ['R$ 31,90', '31.90', 'BRL'],
    ['6 300 ₽', '6300', 'RUB'],
    ['2 150 руб.', '2150', 'RUB'],
    ['₴ 470', '470', 'UAH'],
    ['470 грн', '470', 'UAH'],
    ['C$6', '6', 'CAD'],
    ['C $6.10', '6.10', 'CAD'],
    ['AU $61.15', '61.15', 'AUD'],
    ['A$61.15', '61.15', 'AUD'],
    ['HK$140', '140', 'HKD'],
    ['NT$1,350', '1350', 'TWD'],
    ['S$13.70', '13.70', 'SGD'],
    ['MX$1,480.00', '1480.00', 'MXN'],
    ['145,00 zł', '145.00', 'PLN'],
    ['1 340 Kč', '1340', 'CZK'],
    ['13 450 Ft', '13450', 'HUF'],
    ['26,70 лв.', '26.70', 'BGN'],
    ['₹1,45,600.00', '145600.00', 'INR'],
    ['฿1,620.00', '1620.00', 'THB'],
    ['RM47.30', '47.30', 'MYR'],
    ['Rp175.000', '175000', 'IDR'],
    ['Rp 1.750.000,00', '1750000.00', 'IDR'],
    ['175.000₫', '175000', 'VND'],
    ['₱1,365', '1365', 'PHP'],
    ['₺1.365,90', '1365.90', 'TRY'],
    ['1.365,90 TL', '1365.90', 'TRY'],
    ['د.إ 131.50', '131.50', 'AED'],
    ['١٣١٫٥٠ ر.س', '131.50', 'SAR'],
  ]);
});

describe('signs that several currencies share', () => {
  check([
    ['$18.40', '18.40'],
    ['$18.40', '18.40', 'USD', { currency: 'USD' }],
    ['$18.40', '18.40', 'MXN', { currency: 'MXN' }],
    ['$18.40', '18.40', undefined, { currency: 'EUR' }],
    ['$18.40', '18.40', 'AUD', { hint: 'AU $20.00' }],
    ['¥1,980', '1980'],
    ['￥1,980', '1980', 'JPY', { currency: 'JPY' }],
    ['￥88.00', '88.00', 'CNY', { currency: 'CNY' }],
    ['219 kr', '219'],
    ['219 kr', '219', 'SEK', { currency: 'SEK' }],
    ['1 219:-', '1219', 'SEK', { currency: 'SEK' }],
    ['Rs. 1,620.00', '1620.00', 'INR', { currency: 'INR' }],
    ['R 1 620,50', '1620.50', 'ZAR', { currency: 'ZAR' }],
    ['US $18.40', '18.40', 'USD', { currency: 'CAD' }],
    ['18.40', '18.40', 'USD', { currency: 'USD' }],
    ['18.40', '18.40', 'GBP', { hint: '£21.00', currency: 'USD' }],
  ]);
});

describe('the decimal mark', () => {
  check([
    ['1.365,90 €', '1365.90', 'EUR'],
    ['£1,365.90', '1365.90', 'GBP'],
    ['1.365 €', '1365', 'EUR'],
    ['£1,365', '1365', 'GBP'],
    ['1.365.900 €', '1365900', 'EUR'],
    ['1.365.900,5 €', '1365900.5', 'EUR'],
    ['0.365 €', '0.365', 'EUR'],
    ['13,5 €', '13.5', 'EUR'],
    ["CHF 1'365.90", '1365.90', 'CHF'],
    ['1’365.90 CHF', '1365.90', 'CHF'],
    ['1\u00a0365,90 €', '1365.90', 'EUR'],
    ['1\u202f365,90 €', '1365.90', 'EUR'],
    ['1\u2009365,90 €', '1365.90', 'EUR'],
    ['１，３６５円', '1365', 'JPY'],
    ['KWD 1.365', '1.365', 'KWD'],
    ['1.365 €', '1.365', 'EUR', { hint: '7.50 €' }],
    ['1.365 €', '1365', 'EUR', { hint: '7.800,50 €' }],
    ['45,- Kč', '45', 'CZK'],
    ['€ .75', '0.75', 'EUR'],
    ['€ 007,50', '7.50', 'EUR'],
    ['1.3万円', '13000', 'JPY'],
    ['4만원', '40000', 'KRW'],
  ]);
});

describe('text around the price', () => {
  check([
    ['Refund of US $18.40 to the buyer', '18.40', 'USD'],
    ['2 x US $18.40', '18.40', 'USD'],
    ['Qty 4 Price €7.20', '7.20', 'EUR'],
    ['Order total (EUR): 18,40', '18.40', 'EUR'],
    ['18,40 (EUR)', '18.40', 'EUR'],
    ['From 30 to 55 €', '30', 'EUR'],
    ['30 € – 55 €', '30', 'EUR'],
    ['99 TL 61.50 TL', '99', 'TRY'],
    ['AED 7400 (USD 2015)', '7400', 'AED'],
    ['€12.50/month', '12.50', 'EUR'],
    ['-€5.30', '-5.30', 'EUR'],
    ['€-5.30', '-5.30', 'EUR'],
    ['−5,30 €', '-5.30', 'EUR'],
    ['Refund: -5,30 €', '-5.30', 'EUR'],
    ['-€0.00', '0.00', 'EUR'],
    ['discount - €5.30', '5.30', 'EUR'],
  ]);
});

test.each([
  '',
  'free',
  '3 items',
  'Pack (min. 1 )',
  '12:30',
  '50 %',
  '2026-01-05',
  '05.01.2026',
  '17-20114-31877',
  'SKU77120',
  'Order 4471203395',
  'doors 5 rooms',
  '€',
  '€ 12345678901234567890',
  "$0,0'0",
])('no price in "%s"', (text) => {
  expect(parseMoney(text)).toBeUndefined();
});

test('a sign that is not known is not the currency of the site', () => {
  expect(parseMoney('₿ 12.50', { currency: 'USD' })).toBeUndefined();
  expect(parseMoney('12.50 ₿', { currency: 'USD' })).toBeUndefined();
  expect(parseMoney('DEM 170 000', { currency: 'EUR' })?.currency).toBe('DEM');
  expect(parseMoney('NOW 12.50', { currency: 'USD' })?.currency).toBe('USD');
});

test('any text gives a valid amount or nothing', () => {
  const noise = fc.string({
    unit: fc.constantFrom(...Array.from("0123456789.,'- $€¥￥kr₽()万:/aRs\u00a0١٫")),
    maxLength: 30,
  });
  fc.assert(
    fc.property(
      fc.oneof(noise, fc.string({ unit: 'binary', maxLength: 60 })),
      noise,
      (text, hint) => {
        const money = parseMoney(text, { hint, currency: 'USD' });
        if (money) expect(Money.safeParse({ currency: 'USD', ...money }).success).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('what a formatter prints is read back', () => {
  const cents = fc.integer({ min: 0, max: 99_999_999 });
  const locale = fc.constantFrom(
    'en-US',
    'de-DE',
    'fr-FR',
    'pt-BR',
    'ru-RU',
    'en-IN',
    'de-CH',
    'pl-PL',
    'ar-EG',
    'ja-JP',
  );
  fc.assert(
    fc.property(cents, locale, (value, language) => {
      const text = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(
        value / 100,
      );
      const money = parseMoney(text);
      expect(Number(money?.amount)).toBe(value / 100);
      expect(money?.currency).toBe('EUR');
    }),
    { numRuns: 2000 },
  );
});
