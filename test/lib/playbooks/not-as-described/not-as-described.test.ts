import { describe, expect, test } from 'vitest';
import type { Facts, Seller } from '../../../../lib/model/facts.ts';
import { notAsDescribed } from '../../../../lib/playbooks/not-as-described/not-as-described.ts';
import {
  aliexpress,
  decide,
  decided,
  ebay,
  lapsed,
  message,
  situation,
  staged,
} from '../decide.ts';

const goods = (facts: Facts): Facts => ({
  ...facts,
  issue: 'defective',
  caseType: facts.marketplace === 'ebay' ? 'ebay.return' : 'aliexpress.not-as-described',
  deliveredAt: '2026-11-10',
  shipment: { state: 'delivered', service: 'tracked', trackingNumber: '9400100000000000000001' },
});
const us = goods(ebay);
const ali = goods(aliexpress);
const run = (facts: Facts, seller?: Seller) => decide(notAsDescribed, facts, seller);
const usd = (amount: string) => ({ amount, currency: 'USD' });

describe.each([
  ['eBay', us, 'return-and-refund snad-return', 'accept snad-return'],
  ['AliExpress', ali, 'decline snad-decline', 'accept snad-refund'],
])('%s', (name, base, lastWord, late) => {
  const asked: Facts['messages'] = [
    { from: 'seller', text: 'Please send two photos of the defect.' },
    { from: 'buyer', text: 'Just pay.' },
  ];
  const soon = { respondBy: { at: '2026-11-24T20:00:00-08:00', basis: 'page' as const } };
  test.each<[string, Facts, string]>([
    ['evidence not known', base, '? buyerEvidence'],
    ['no evidence', { ...base, buyerEvidence: 'none' }, 'ask-buyer snad-ask-photos'],
    [
      'no evidence, nobody opened anything',
      message({ ...base, buyerEvidence: 'none' }),
      'ask-buyer snad-ask-photos',
    ],
    ['no evidence, asked in vain', { ...base, buyerEvidence: 'none', messages: asked }, lastWord],
    [
      'no evidence, asked and still waiting',
      { ...base, buyerEvidence: 'none', messages: asked.slice(0, 1) },
      'ask-buyer snad-ask-photos',
    ],
    [
      'no evidence, asked in vain, nobody opened anything',
      message({ ...base, buyerEvidence: 'none', messages: asked }),
      'ask-buyer snad-ask-photos',
    ],
    ['no evidence, ten hours left', { ...base, buyerEvidence: 'none', ...soon }, lastWord],
    ['photo', { ...base, buyerEvidence: 'photo' }, 'return-and-refund snad-return'],
    ['video', { ...base, buyerEvidence: 'video' }, 'return-and-refund snad-return'],
    [
      'photo, wants another one',
      { ...base, buyerEvidence: 'photo', ask: 'replacement' },
      'replace snad-replacement',
    ],
    [
      'photo, wants a part',
      { ...base, buyerEvidence: 'photo', ask: 'partial-refund' },
      'refund-partial snad-partial-offer',
    ],
    [
      'photo, wants the money, USD 20',
      { ...base, buyerEvidence: 'photo', ask: 'refund', total: usd('20.00') },
      'refund-full snad-refund',
    ],
    [
      'photo, wants the money, USD 20.01',
      { ...base, buyerEvidence: 'photo', ask: 'refund', total: usd('20.01') },
      'return-and-refund snad-return',
    ],
    [
      'photo, a currency without a first value',
      { ...base, buyerEvidence: 'photo', total: { amount: '5', currency: 'SEK' } },
      'return-and-refund snad-return',
    ],
    ['USD 5 without evidence', { ...base, total: usd('5.00') }, 'refund-full snad-refund'],
    [
      'USD 5.01 without evidence',
      { ...base, total: usd('5.01'), buyerEvidence: 'none' },
      'ask-buyer snad-ask-photos',
    ],
    [
      'USD 5, wants another one',
      { ...base, total: usd('5.00'), ask: 'replacement' },
      'replace snad-replacement',
    ],
    [
      'part missing, photo',
      { ...base, issue: 'missing-parts', buyerEvidence: 'photo' },
      'replace snad-replacement',
    ],
    [
      'part missing, photo, wants the money',
      { ...base, issue: 'missing-parts', buyerEvidence: 'photo', ask: 'refund' },
      // Over the sea the rest is not worth the way back.
      name === 'AliExpress' ? 'refund-partial snad-partial-offer' : 'return-and-refund snad-return',
    ],
    [
      'wrong item, photo, nobody opened anything',
      message({ ...base, issue: 'wrong-item', buyerEvidence: 'photo' }),
      'replace snad-replacement',
    ],
    [
      'wrong item, photo, request',
      { ...base, issue: 'wrong-item', buyerEvidence: 'photo' },
      'return-and-refund snad-return',
    ],
    ['lapsed', lapsed({ ...base, buyerEvidence: 'photo' }), late],
    [
      'review',
      staged({ ...base, buyerEvidence: 'photo' }, 'platform-review'),
      'contest statement-not-as-described',
    ],
    [
      'decided, buyer had shown nothing',
      decided({ ...base, buyerEvidence: 'none' }),
      'appeal statement-not-as-described',
    ],
    ['decided, buyer had shown it', decided({ ...base, buyerEvidence: 'photo' }), 'accept'],
    [
      'return requested',
      { ...base, buyerEvidence: 'photo', return: { state: 'requested' } },
      'return-and-refund snad-return',
    ],
    [
      'return refused before',
      { ...base, buyerEvidence: 'photo', return: { state: 'refused' } },
      'return-and-refund snad-return',
    ],
    [
      'return approved',
      { ...base, return: { state: 'approved' } },
      'return-and-refund snad-return',
    ],
    [
      'return approved, review',
      staged({ ...base, return: { state: 'approved' } }, 'platform-review'),
      'contest statement-not-as-described',
    ],
    [
      'return under way',
      { ...base, return: { state: 'in-transit' } },
      'wait return-not-received-yet',
    ],
    [
      'return under way, review',
      staged({ ...base, return: { state: 'in-transit' } }, 'platform-review'),
      'contest statement-not-as-described',
    ],
    ['refunded in full', { ...base, refund: { by: 'seller' } }, 'reply snad-refund'],
  ])('%s', (_case, facts, expected) => expect(run(facts)).toBe(expected));

  const wrong =
    base.marketplace === 'ebay' ? 'refund-partial' : 'escalate statement-return-problem';
  const back = (condition?: NonNullable<Facts['return']>['condition']): Facts => ({
    ...staged(base, 'negotiation'),
    issue: 'not-as-described',
    return: { state: 'received', receivedAt: '2026-11-23', ...(condition && { condition }) },
  });
  test.each<[string, Facts, string]>([
    ['not inspected', back(), '? return.condition'],
    ['as sent', back('as-sent'), 'return-and-refund return-received-refund'],
    ['used', back('used'), wrong],
    ['damaged', back('damaged'), wrong],
    ['different', back('different'), 'escalate statement-return-problem'],
    ['missing', back('missing'), 'escalate statement-return-problem'],
    [
      'damaged, as was claimed',
      { ...back('damaged'), issue: 'damaged-in-transit' },
      'return-and-refund return-received-refund',
    ],
    [
      'broken, as was claimed',
      { ...back('damaged'), issue: 'defective' },
      'return-and-refund return-received-refund',
    ],
    [
      'parts missing, as was claimed',
      { ...back('missing'), issue: 'missing-parts' },
      'return-and-refund return-received-refund',
    ],
    ['used, review', staged(back('used'), 'platform-review'), 'contest statement-return-problem'],
    [
      'as sent, review',
      staged(back('as-sent'), 'platform-review'),
      'return-and-refund return-received-refund',
    ],
    [
      'different, decided for the buyer',
      decided(back('different')),
      'appeal statement-return-problem',
    ],
    ['as sent, decided for the buyer', decided(back('as-sent')), 'accept'],
  ])('back: %s', (_case, facts, expected) => expect(run(facts)).toBe(expected));
});

describe('the seller’s own numbers go before the first values', () => {
  const shown: Facts = { ...us, buyerEvidence: 'photo' };
  test.each<[string, Seller, string]>([
    [
      'return costs more than the goods are worth then',
      { returnCost: usd('33.00'), resaleShare: 0.5 },
      'refund-full snad-refund',
    ],
    [
      'return costs less',
      { returnCost: usd('32.00'), resaleShare: 0.5 },
      'return-and-refund snad-return',
    ],
    [
      'in another currency they say nothing',
      { returnCost: { amount: '900', currency: 'CNY' } },
      'return-and-refund snad-return',
    ],
  ])('%s', (_name, seller, expected) => expect(run(shown, seller)).toBe(expected));
});

test('a promised refund binds on AliExpress', () => {
  const messages: Facts['messages'] = [{ from: 'seller', text: '我们会为您全额退款。' }];
  expect(run({ ...ali, buyerEvidence: 'none', messages })).toBe('refund-full snad-refund');
});
test('the offer is what the buyer asks for, if it is a part', () => {
  const part: Facts = {
    ...us,
    buyerEvidence: 'photo',
    ask: 'partial-refund',
    claimAmount: usd('15.00'),
  };
  const decision = notAsDescribed.decide(situation(part));
  expect(decision.kind === 'plan' && decision.outcome.draft?.offer).toEqual(usd('15.00'));
  const whole = notAsDescribed.decide(situation({ ...part, claimAmount: usd('64.90') }));
  expect(whole.kind === 'plan' && whole.outcome.draft?.offer).toBeUndefined();
});
