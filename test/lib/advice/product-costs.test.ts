import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeProducts, parseProducts, writeProducts } from '../../../lib/advice/product-costs.ts';
import type { Product } from '../../../lib/model/own-numbers.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const taken = (text: string) => {
  const parsed = parseProducts(text);
  return parsed.ok ? parsed.products : parsed.faults.map(({ line, fault }) => `${line} ${fault}`);
};

describe('a pasted table', () => {
  test('by semicolons with decimal commas, by tabs, by commas with quotes', () => {
    const lamp = [{ id: 'LAMP-1', unitCost: usd('7.50'), resaleShare: 0.4 }];
    expect(taken('LAMP-1;7,50;usd;40%')).toEqual(lamp);
    expect(taken('LAMP-1\t7.50\tUSD\t0,4\t')).toEqual(lamp);
    expect(taken('"LAMP-1",7.50,USD,40 %,no')).toEqual(lamp);
    expect(taken('"a ""small"", lamp",7.50,USD')).toEqual([
      { id: 'a "small", lamp', unitCost: usd('7.50') },
    ]);
  });

  test('headings, empty lines and a byte order mark are passed over', () =>
    expect(taken('\uFEFFid,unit cost,currency\r\n\r\nSKU-1,3,EUR\r\n')).toEqual([
      { id: 'SKU-1', unitCost: { amount: '3', currency: 'EUR' } },
    ]));

  test('what is empty is not set', () =>
    expect(taken('SKU-1,,,,yes\nSKU-2,,,25%')).toEqual([
      { id: 'SKU-1', neverReplace: true },
      { id: 'SKU-2', resaleShare: 0.25 },
    ]));

  test.each([
    ['SKU-1,7.50', '1 no-currency'],
    ['SKU-1,7.50,dollars', '1 no-currency'],
    ['SKU-1,cheap,USD', '1 bad-cost'],
    ['SKU-1,-3,USD', '1 bad-cost'],
    ['SKU-1;1.234,50;EUR', '1 bad-cost'],
    ['SKU-1,7.50,USD,40', '1 bad-share'],
    ['SKU-1,7.50,USD,120%', '1 bad-share'],
    ['SKU-1,7.50,USD,,maybe', '1 bad-yes-no'],
    ['SKU-1,7.50,USD,,yes,more', '1 too-many-cells'],
    [',7.50,USD', '1 no-id'],
    ['"SKU-1,7.50,USD', '1 quote'],
  ])('%s is refused with its line', (text, fault) => expect(taken(text)).toEqual([fault]));

  test('every fault is named, lines counted as an editor does, and nothing is taken', () =>
    expect(taken('id,unit cost\n\nSKU-1,3,USD\nSKU-1,4,USD\nSKU-2,x,USD')).toEqual([
      '4 twice',
      '5 bad-cost',
    ]));
});

test('an update goes over what is known and keeps the rest', () =>
  expect(
    mergeProducts(
      [
        { id: 'A', unitCost: usd('1') },
        { id: 'B', unitCost: usd('2') },
      ],
      [{ id: 'B', unitCost: usd('3') }, { id: 'C' }],
    ),
  ).toEqual([{ id: 'A', unitCost: usd('1') }, { id: 'B', unitCost: usd('3') }, { id: 'C' }]));

const product: fc.Arbitrary<Product> = fc.record(
  {
    id: fc.stringMatching(/^[A-Z"][A-Z0-9,;" -]{0,12}[A-Z0-9]$/),
    unitCost: fc.integer({ min: 0, max: 99_999 }).map((n) => usd((n / 100).toFixed(2))),
    resaleShare: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    neverReplace: fc.constant(true),
  },
  { requiredKeys: ['id'] },
);

test('what is written is read back', () =>
  fc.assert(
    fc.property(fc.uniqueArray(product, { selector: ({ id }) => id, maxLength: 8 }), (products) => {
      expect(taken(writeProducts(products))).toEqual(products);
    }),
  ));

test('no text breaks it', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(typeof parseProducts(text).ok).toBe('boolean');
    }),
  ));
