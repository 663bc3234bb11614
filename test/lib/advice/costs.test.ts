import { expect, test } from 'vitest';
import { costsOf } from '../../../lib/advice/costs.ts';
import type { Facts } from '../../../lib/model/facts.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const facts: Facts = {
  marketplace: 'ebay',
  site: 'www.ebay.com',
  page: 'order',
  total: usd('64.90'),
};
const pick = (...args: Parameters<typeof costsOf>) =>
  Object.fromEntries(
    costsOf(...args).map(({ stance, cost }) => [stance, `${cost.amount} ${cost.currency}`]),
  );

test('only what is known', () => {
  expect(pick(facts, {})).toEqual({ 'refund-full': '64.90 USD' });
  const { total: _total, ...without } = facts;
  expect(pick(without, {})).toEqual({});
});

test('the way back: 64.90 + 12.50 − half of 21.30 = 66.75', () =>
  expect(
    pick(facts, { unitCost: usd('21.30'), returnCost: usd('12.50'), resaleShare: 0.5 }),
  ).toEqual({
    'refund-full': '64.90 USD',
    replace: '21.30 USD',
    'return-and-refund': '66.75 USD',
  }));

test('no sum over two currencies', () =>
  expect(
    pick(facts, {
      unitCost: { amount: '80', currency: 'CNY' },
      returnCost: usd('12.50'),
      resaleShare: 1,
    }),
  ).toEqual({
    'refund-full': '64.90 USD',
    replace: '80 CNY',
  }));

test('what was paid already is not paid again', () =>
  expect(pick({ ...facts, refund: { by: 'seller', amount: usd('10.00') } }, {})).toEqual({
    'refund-full': '54.90 USD',
  }));

test('a part as the buyer asks for it', () =>
  expect(pick({ ...facts, ask: 'partial-refund', claimAmount: usd('15.05') }, {})).toEqual({
    'refund-full': '64.90 USD',
    'refund-partial': '15.05 USD',
  }));
