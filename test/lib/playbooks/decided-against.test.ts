import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { planOf, rowsOf } from './decide.ts';

/** A return that came back as another item on 13 November and that Amazon refunded on a day. */
const refundedOn = (at: string, site = 'sellercentral.amazon.com'): Facts => ({
  marketplace: 'amazon',
  site,
  page: 'return',
  caseType: 'amazon.return',
  issue: 'defective',
  fulfilment: 'seller',
  orderedAt: '2026-10-28T10:00:00-07:00',
  deliveredAt: '2026-11-04',
  openedAt: '2026-11-06T09:00:00-08:00',
  shipment: { state: 'delivered', service: 'tracked' },
  return: { state: 'received', receivedAt: '2026-11-13T09:00:00-08:00', condition: 'different' },
  refund: { by: 'platform', at },
});

describe('SAFE-T', () => {
  test('a refund by Amazon inside the four days is claimed back by the 30th day', () => {
    const plan = planOf(refundedOn('2026-11-17T09:00:00-08:00'));
    expect(plan.stance).toBe('appeal');
    expect(rowsOf(plan.because)).toContain('amazon.ev.safet');
    // 30 calendar days after the later of arrival (13 November) and refund (17 November).
    expect(plan.steps.find(({ id }) => id === 'appeal')?.by?.slice(0, 10)).toBe('2026-12-17');
  });

  test('after the four days it is lost on amazon.com, elsewhere that rule does not hold', () => {
    const late = '2026-11-18T09:00:00-08:00';
    const plan = planOf(refundedOn(late));
    expect(plan.stance).toBe('accept');
    expect(rowsOf(plan.because)).toContain('amazon.safet.seller_fault_window');
    expect(planOf(refundedOn(late, 'sellercentral.amazon.de')).stance).toBe('appeal');
  });

  test('a granted A-to-z claim is appealed, and it is said that SAFE-T is not for it', () => {
    const { return: _back, refund: _refund, ...facts } = refundedOn('2026-11-17');
    const plan = planOf({
      ...facts,
      caseType: 'amazon.atoz',
      issue: 'item-not-received',
      stage: 'decided',
      decision: 'for-buyer',
      decidedAt: '2026-11-17T09:00:00-08:00',
      shipment: {
        state: 'delivered',
        service: 'tracked',
        trackingNumber: '9400100000000000000001',
      },
    });
    expect(plan.stance).toBe('appeal');
    expect(rowsOf(plan.because)).toContain('amazon.atoz.appeal');
    expect(rowsOf(plan.warnings)).toContain('amazon.act.safet');
  });
});

test('a refund by Walmart’s Customer Care is disputed with the tracking within 48 hours', () => {
  const plan = planOf({
    marketplace: 'walmart',
    site: 'seller.walmart.com',
    page: 'dispute',
    caseType: 'walmart.wcc',
    issue: 'item-not-received',
    orderedAt: '2026-10-28',
    openedAt: '2026-11-23T15:00:00-08:00',
    refund: { by: 'platform', at: '2026-11-23T15:00:00-08:00' },
    deliveredAt: '2026-11-12',
    shipment: { state: 'delivered', service: 'tracked', trackingNumber: '9400100000000000000001' },
  });
  expect(plan.stance).toBe('appeal');
  expect(rowsOf(plan.because)).toContain('walmart.wcc.dispute');
  expect(plan.steps[0]?.by).toBe('2026-11-25T15:00:00-08:00');
});
