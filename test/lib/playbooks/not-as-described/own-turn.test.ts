import { describe, expect, test } from 'vitest';
import { advise } from '../../../../lib/advice/advise.ts';
import type { Facts } from '../../../../lib/model/facts.ts';
import type { Advice } from '../../../../lib/model/advice.ts';
import { NOW } from '../decide.ts';

const order = {
  page: 'claim',
  stage: 'request',
  fulfilment: 'seller',
  caseId: '1',
  orderedAt: '2026-10-28T10:00:00-07:00',
  openedAt: '2026-11-23T15:00:00-08:00',
  shipBy: '2026-10-31',
  shippedAt: '2026-10-30',
  deliveredAt: '2026-11-10',
  shipment: {
    state: 'delivered',
    service: 'tracked',
    carrier: 'USPS',
    trackingNumber: '9400100000000000000001',
  },
  issue: 'defective',
  ask: 'refund',
  buyerEvidence: 'photo',
  total: { amount: '64.90', currency: 'USD' },
} as const;
const amazon: Facts = {
  ...order,
  marketplace: 'amazon',
  site: 'www.amazon.com',
  caseType: 'amazon.atoz',
};
const etsy: Facts = {
  ...order,
  marketplace: 'etsy',
  site: 'www.etsy.com',
  caseType: 'etsy.case',
};
const summary = (advice: Advice) =>
  advice.kind === 'plan'
    ? advice.stance
    : advice.kind === 'ask-for'
      ? `? ${advice.missing.map(({ field }) => field).join(' ')}`
      : '-';
const of = (facts: Facts) => summary(advise(facts, { now: NOW }));

// A fault that the buyer has shown is made good at once (mission S1), in the case itself where it is the seller's turn.
describe('a claim at the platform that the buyer has shown', () => {
  test.each<[string, Facts, string]>([
    ['Amazon, photo', amazon, 'accept'],
    ['Amazon, no photo', { ...amazon, buyerEvidence: 'none' }, 'contest'],
    ['Amazon, photo, under review', { ...amazon, stage: 'platform-review' }, 'contest'],
    [
      'Amazon, broken on the way, under review: nothing to compare',
      { ...amazon, issue: 'damaged-in-transit', stage: 'platform-review' },
      'accept',
    ],
    ['Etsy, photo', etsy, 'accept'],
    [
      'Etsy, broken on the way, sent in time with tracking: Etsy pays',
      { ...etsy, issue: 'damaged-in-transit' },
      'let-platform-fund',
    ],
    [
      'Etsy, broken on the way, sent too late',
      { ...etsy, issue: 'damaged-in-transit', shippedAt: '2026-11-03' },
      'accept',
    ],
    [
      'Etsy, broken on the way, no tracking',
      {
        ...etsy,
        issue: 'damaged-in-transit',
        shipment: { state: 'delivered', service: 'untracked' },
      },
      'accept',
    ],
  ])('%s', (_case, facts, expected) => expect(of(facts)).toBe(expected));
});

// What came back wrong is refused as the site takes a refusal.
describe('a return that came back as another item', () => {
  const back = (marketplace: Facts['marketplace'], site: string): Facts => ({
    ...order,
    marketplace,
    site,
    page: 'return',
    caseType: `${marketplace}.return`,
    openedAt: '2026-11-16T15:00:00-08:00',
    return: { state: 'received', receivedAt: '2026-11-24T08:00:00-08:00', condition: 'different' },
  });
  test.each<[string, Facts, string]>([
    ['eBay steps in', back('ebay', 'www.ebay.com'), 'escalate'],
    ['Walmart takes a dispute', back('walmart', 'seller.walmart.com'), 'contest'],
    ['Lazada lets the seller reject it', back('lazada', 'sellercenter.lazada.sg'), 'decline'],
    ['TikTok lets the seller reject it', back('tiktok', 'seller-th.tiktok.com'), 'decline'],
  ])('%s', (_case, facts, expected) => expect(of(facts)).toBe(expected));
});

test('the platform paid for a return that was never sent: that is new to it', () => {
  const paid: Facts = {
    ...order,
    marketplace: 'tiktok',
    site: 'seller-us.tiktok.com',
    page: 'return',
    caseType: 'tiktok.return',
    stage: 'decided',
    decision: 'for-buyer',
    openedAt: '2026-11-16T15:00:00-08:00',
    decidedAt: '2026-11-20T09:00:00-08:00',
    refund: { by: 'platform', at: '2026-11-20T09:00:00-08:00' },
  };
  expect(of({ ...paid, return: { state: 'approved' } })).toBe('appeal');
  expect(of(paid)).toBe('accept');
});

test('a message about an Amazon order asks who sent it before money moves; an A-to-z claim never does', () => {
  const lost: Facts = {
    ...amazon,
    fulfilment: undefined,
    deliveredAt: undefined,
    deliverBy: '2026-11-14',
    issue: 'item-not-received',
    buyerEvidence: undefined,
    shipment: { state: 'lost', service: 'tracked', trackingNumber: '9400100000000000000001' },
  };
  expect(of({ ...lost, page: 'messages', caseType: 'amazon.message' })).toBe(
    '? fulfilment shipment.protected',
  );
  expect(of(lost)).toBe('? shipment.protected');
});

test('a delivered parcel and a complaint about customs: the charge is the matter, not the delivery', () => {
  const advice = advise(
    {
      ...order,
      marketplace: 'ebay',
      site: 'www.ebay.co.uk',
      page: 'messages',
      caseId: undefined,
      issue: 'customs',
      buyerEvidence: undefined,
    },
    { now: NOW },
  );
  expect(summary(advice)).toBe('reply');
  expect(advice.kind === 'plan' && advice.steps[0]?.id).toBe('read-the-terms');
});
