import { describe, expect, test } from 'vitest';
import type { Facts, Seller } from '../../../../lib/model/facts.ts';
import { breakEven, offersMade, partOf } from '../../../../lib/playbooks/partial-refund/offers.ts';
import { partialRefund } from '../../../../lib/playbooks/partial-refund/partial-refund.ts';
import { decide, decided, ebay, lapsed, situation, staged } from '../decide.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const base: Facts = {
  ...ebay,
  issue: 'partial-refund',
  ask: 'partial-refund',
  page: 'return',
  caseType: 'ebay.return',
  total: usd('60.00'),
};
const shown: Facts = { ...base, buyerEvidence: 'photo' };
const wants = (amount: string, facts = shown): Facts => ({ ...facts, claimAmount: usd(amount) });
const { total: _total, ...noTotal } = wants('10.00');
const mercado: Facts = {
  ...base,
  marketplace: 'mercadolibre',
  site: 'global-selling.mercadolibre.com',
  caseType: 'mercadolibre.claim',
};
const offered = (times: number): Facts => ({
  ...wants('10.00'),
  messages: Array.from({ length: times }, () => ({
    from: 'seller' as const,
    text: 'I offer to refund you 8.00 USD.',
  })),
});

describe('partial refund', () => {
  test.each<[string, Facts, string, Seller?]>([
    ['no evidence known', base, '? buyerEvidence'],
    ['nothing shown', { ...base, buyerEvidence: 'none' }, 'ask-buyer snad-ask-photos'],
    ['amount not known', shown, '? claimAmount'],
    ['total not known', noTotal, '? total'],
    ['a third', wants('20.00'), 'refund-partial snad-partial-offer'],
    [
      'a video shows it',
      wants('20.00', { ...base, buyerEvidence: 'video' }),
      'refund-partial snad-partial-offer',
    ],
    ['a half', wants('30.00'), 'refund-partial partial-counter'],
    ['almost all', wants('50.00'), 'return-and-refund snad-return'],
    ['all of it is no part', wants('60.00'), 'return-and-refund snad-return'],
    [
      'almost all of what no return is worth',
      wants('16.00', { ...shown, total: usd('18.00') }),
      'refund-full snad-refund',
    ],
    [
      'a half, and a return would cost as much',
      wants('30.00'),
      'refund-partial snad-partial-offer',
      { returnCost: usd('31.00') },
    ],
    [
      'trivial, not shown',
      wants('2.00', { ...base, total: usd('4.00') }),
      'refund-partial snad-partial-offer',
    ],
    ['one offer before', offered(1), 'refund-partial snad-partial-offer'],
    ['two offers in vain', offered(2), 'return-and-refund snad-return'],
    [
      'a part is paid',
      { ...wants('10.00'), refund: { by: 'seller', amount: usd('5.00') } },
      'return-and-refund snad-return',
    ],
    ['Mercado Libre forbids it', mercado, 'return-and-refund partial-decline'],
    ['Mercado Libre, lapsed', lapsed(mercado), 'accept partial-decline'],
    ['lapsed', lapsed(wants('20.00')), 'accept snad-return'],
    ['agreed return', { ...shown, return: { state: 'approved' } }, 'wait return-ship-back'],
    ['return here', { ...shown, return: { state: 'received' } }, '? return.condition'],
    ['review', staged(shown, 'platform-review'), 'contest statement-not-as-described'],
    [
      'review, another item is back',
      {
        ...staged(shown, 'platform-review'),
        return: { state: 'received', condition: 'different' },
      },
      'contest statement-return-problem',
    ],
    ['decided', decided(shown), 'accept'],
  ])('%s', (_name, facts, expected, seller) =>
    expect(decide(partialRefund, facts, seller)).toBe(expected),
  );
});

test('a counter-offer is what a return costs the seller, never above the total', () => {
  const cost = (seller: Seller) => breakEven(situation(shown, seller), usd('60.00'));
  expect(cost({ returnCost: usd('9.00') })).toBe(9);
  expect(cost({ returnCost: usd('9.00'), unitCost: usd('20.00'), resaleShare: 0.5 })).toBe(19);
  expect(cost({ returnCost: usd('70.00') })).toBe(60);
  expect(cost({ returnCost: { amount: '9.00', currency: 'EUR' } })).toBeUndefined();
  expect(cost({})).toBeUndefined();
  const decision = partialRefund.decide(situation(wants('30.00'), { returnCost: usd('9.00') }));
  expect(decision.kind === 'plan' && decision.outcome.draft?.offer).toEqual(usd('9.00'));
});

test('the limits of a small and a large part', () => {
  const part = (amount: string) => partOf(situation(shown), usd(amount), usd('60.00'));
  expect(part('20.00')).toBe('small');
  expect(part('20.01')).toBe('middle');
  expect(part('40.00')).toBe('middle');
  expect(part('40.01')).toBe('almost-all');
});

test('a round is a message of the seller with an amount, and nothing of the buyer', () => {
  const count = (from: 'buyer' | 'seller', text: string) =>
    offersMade(situation({ ...shown, messages: [{ from, text }] }));
  expect(count('seller', '我们可以部分退款 8 美元。')).toBe(1);
  expect(count('buyer', 'I want a partial refund of 8 USD.')).toBe(0);
  expect(count('seller', 'Could you send me 2 photos?')).toBe(0);
});
