import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  digitsIn,
  nameIn,
  piecesIn,
  scaledUnits,
  textIn,
  wholeUnits,
} from '../../../lib/marketplaces/payload-values.ts';

describe('amounts', () => {
  test.each([
    ['1251600', '1251600'],
    ['0', '0'],
    ['12.50', '12.50'],
    ['12.5', '12.5'],
    ['539310.00', '539310.00'],
    ['12.50000', '12.50'],
  ])('whole units %s', (text, amount) => {
    expect(wholeUnits(text)).toBe(amount);
  });

  test.each([1251600, '12,50', '', null, '1e5', '12.123456'])(
    'whole units refuse %s, whose scale nobody knows',
    (value) => {
      expect(wholeUnits(value)).toBeUndefined();
    },
  );

  test.each([
    [164545500000, '1645455'],
    ['12350000', '123.50'],
    [1299000, '12.99'],
    [100, '0.001'],
    [0, '0'],
  ])('units of 10^-5: %s', (value, amount) => {
    expect(scaledUnits(value, 5)).toBe(amount);
  });

  test('an integer of whole units comes back from its scaled form', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), (units) => {
        expect(scaledUnits(units * 100_000, 5)).toBe(String(units));
      }),
    );
  });
});

test('0 is no id, a masked name is no name, half a piece is no quantity', () => {
  expect([
    digitsIn(0),
    digitsIn('0'),
    digitsIn(218000100020003),
    digitsIn('4035000100020003000'),
  ]).toEqual([undefined, undefined, '218000100020003', '4035000100020003000']);
  expect([nameIn('B******a'), nameIn('wulan.teh')]).toEqual([undefined, 'wulan.teh']);
  expect([piecesIn(0), piecesIn(1.5), piecesIn('2'), piecesIn(3)]).toEqual([
    undefined,
    undefined,
    2,
    3,
  ]);
});

test('a text is cut to what a fact may hold', () => {
  expect(textIn(` ${'x'.repeat(600)} `)).toHaveLength(500);
  expect(textIn('   ')).toBeUndefined();
});
