import { describe, expect, test } from 'vitest';
import { advise } from '../../../../lib/advice/advise.ts';
import type { Facts } from '../../../../lib/model/facts.ts';
import { changedMind } from '../../../../lib/playbooks/changed-mind/changed-mind.ts';
import { siteWindow } from '../../../../lib/playbooks/changed-mind/site-window.ts';
import { withdrawalOf } from '../../../../lib/playbooks/changed-mind/withdrawal.ts';
import { decide, decided, ebay, lapsed, message, NOW, situation, staged } from '../decide.ts';

const base: Facts = {
  ...ebay,
  issue: 'changed-mind',
  page: 'return',
  caseType: 'ebay.return',
  deliveredAt: '2026-11-10',
};
const indonesia: Facts = {
  ...message(base),
  marketplace: 'tiktok',
  site: 'seller-id.tiktok.com',
  deliveredAt: '2026-11-17',
};
const from = (country: string, facts = indonesia): Facts => ({ ...facts, buyer: { country } });
const { deliveredAt: _at, ...undated } = indonesia;
const { deliveredAt: _day, ...unsaid } = message(base);
const parcel = (state: NonNullable<Facts['shipment']>['state']): Facts => ({
  ...unsaid,
  shipment: { ...(state && { state }), trackingNumber: '9400100000000000000001' },
});
const accepted = 'return-and-refund return-accept-remorse';

describe('changed mind', () => {
  test.each<[string, Facts, string]>([
    ['opened on eBay', base, accepted],
    ['only a message, window by the listing', message(base), accepted],
    ['parcel not known', unsaid, '? shipment.state'],
    ['not dispatched', parcel('none'), 'accept-cancel cancel-accept'],
    ['label only', parcel('label-created'), 'accept-cancel cancel-accept'],
    ['on its way', parcel('in-transit'), 'decline-cancel cancel-too-late'],
    ['turns back', parcel('returning'), 'return-and-refund inr-returning'],
    ['back', parcel('returned'), 'refund-full inr-returned'],
    ['lost', parcel('lost'), 'refund-full inr-refund'],
    ['unpaid', { ...unsaid, orderState: 'unpaid' }, 'accept-cancel cancel-unpaid'],
    ['cancelled', { ...unsaid, orderState: 'cancelled' }, '-'],
    ['6 days over, law runs', from('DE'), accepted],
    [
      '6 days over, 14 days of the law over',
      from('DE', { ...indonesia, deliveredAt: '2026-11-01', orderedAt: '2026-10-20' }),
      'decline remorse-decline',
    ],
    ['6 days over, a law without the right', from('US'), 'decline remorse-decline'],
    ['6 days over, a law that was not read', from('ID'), 'decline remorse-decline'],
    ['6 days over, country not known', indonesia, '? buyer.country'],
    ['inside 6 days', { ...indonesia, deliveredAt: '2026-11-20' }, accepted],
    ['the day of delivery not known', { ...undated, orderState: 'delivered' }, '? deliveredAt'],
    ['return asked for, parcel not known', { ...unsaid, return: { state: 'requested' } }, accepted],
    ['return refused once', { ...base, return: { state: 'refused' } }, accepted],
    ['agreed', { ...base, return: { state: 'approved' } }, 'wait return-ship-back'],
    [
      'on its way back',
      { ...base, return: { state: 'in-transit' } },
      'wait return-not-received-yet',
    ],
    ['back, state not known', { ...base, return: { state: 'received' } }, '? return.condition'],
    [
      'back as sent',
      { ...base, return: { state: 'received', condition: 'as-sent' } },
      'return-and-refund return-received-refund',
    ],
    ['back, used', { ...base, return: { state: 'received', condition: 'used' } }, 'refund-partial'],
    [
      'back, used, Amazon',
      {
        ...base,
        marketplace: 'amazon',
        site: 'sellercentral.amazon.com',
        caseType: 'amazon.return',
        return: { state: 'received', condition: 'used' },
      },
      'refund-partial return-deduction',
    ],
    [
      'another item came back',
      { ...base, return: { state: 'received', condition: 'different' } },
      'escalate statement-return-problem',
    ],
    ['lapsed', lapsed(base), 'accept return-accept-remorse'],
    ['review', staged(base, 'platform-review'), 'contest'],
    [
      'review, another item came back',
      { ...staged(base, 'platform-review'), return: { state: 'received', condition: 'different' } },
      'contest statement-return-problem',
    ],
    ['decided', decided({ ...base, buyerEvidence: 'photo' }), 'accept'],
    ['refunded', { ...base, refund: { by: 'seller' } }, 'reply refund-made'],
  ])('%s', (_name, facts, expected) => expect(decide(changedMind, facts)).toBe(expected));
});

// Received on Tuesday 10 November 2026, looked at on Tuesday 24 November.
test.each<[string, string | undefined, string, string]>([
  ['14 days in Germany end today', 'DE', '2026-11-10', 'running'],
  // 9 + 14 is Monday 23 November.
  ['and were over yesterday', 'DE', '2026-11-09', 'over'],
  // 7 + 14 is Saturday 21, which moves to Monday 23.
  ['a Saturday moves to Monday', 'DE', '2026-11-07', 'over'],
  ['14 days in Great Britain', 'GB', '2026-11-10', 'running'],
  ['7 days in Brazil', 'BR', '2026-11-17', 'running'],
  ['7 days in Brazil are over', 'BR', '2026-11-16', 'over'],
  ['none in Switzerland', 'CH', '2026-11-20', 'none'],
  ['none in Australia', 'AU', '2026-11-20', 'none'],
  ['Japan depends on the terms of the shop', 'JP', '2026-11-22', 'unknown'],
  ['Türkiye was not read', 'TR', '2026-11-22', 'unknown'],
  ['no country', undefined, '2026-11-22', 'ask-country'],
])('%s', (_name, country, deliveredAt, expected) => {
  const facts = { ...indonesia, deliveredAt, ...(country && { buyer: { country } }) };
  expect(withdrawalOf(situation(facts)).kind).toBe(expected);
});

test.each<[string, Facts, string]>([
  ['the sixth day', { ...indonesia, deliveredAt: '2026-11-18' }, 'admitted'],
  ['the seventh', { ...indonesia, deliveredAt: '2026-11-17' }, 'over'],
  [
    '15 days in Vietnam',
    { ...indonesia, site: 'seller-vn.tiktok.com', deliveredAt: '2026-11-09' },
    'admitted',
  ],
  [
    '15 days on Ozon are over',
    { ...indonesia, marketplace: 'ozon', site: 'seller.ozon.ru', deliveredAt: '2026-11-08' },
    'over',
  ],
  ['eBay leaves it to the listing', message(base), 'unknown'],
  ['what eBay let through', base, 'admitted'],
])('window of the site: %s', (_name, facts, expected) =>
  expect(siteWindow(situation(facts))).toBe(expected),
);

test('the law stands first among the reasons and closes the refusal', () => {
  const advice = advise(from('DE'), { now: NOW });
  const plan = advice.kind === 'plan' ? advice : undefined;
  expect(plan?.because[0]?.cite[0]?.id).toBe('law.eu.withdraw');
  expect(plan?.blocked.find(({ stance }) => stance === 'decline')?.cite?.[0]?.id).toBe(
    'law.eu.withdraw',
  );
  expect(plan?.alternatives.map(({ stance }) => stance)).not.toContain('decline');
});

test('who pays for the way back follows the law', () => {
  const step = (country: string) => {
    const decision = changedMind.decide(situation({ ...from(country), deliveredAt: '2026-11-20' }));
    const steps = decision.kind === 'plan' ? decision.outcome.steps : [];
    return steps.find(({ id }) => id === 'who-pays')?.text.en;
  };
  expect(step('BR')).toContain('at your cost');
  expect(step('GB')).toContain('if he was told');
  expect(step('RU')).toContain('kept back');
  expect(step('MX')).toContain('the buyer pays');
});
