import { expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { closedRoutes } from '../../../lib/playbooks/closed-routes.ts';
import { situation } from './decide.ts';

const order = {
  page: 'dispute',
  stage: 'request',
  orderedAt: '2026-10-28T10:00:00-07:00',
  shipBy: '2026-10-31',
  total: { amount: '64.90', currency: 'USD' },
} satisfies Partial<Facts>;

const closed = (facts: Pick<Facts, 'marketplace' | 'site'> & Partial<Facts>) =>
  closedRoutes(situation({ ...order, ...facts })).map(
    ({ stance, rows = [] }) => `${stance} ${rows[0] ?? ''}`,
  );

const stripe = { marketplace: 'stripe', site: 'dashboard.stripe.com' } as const;
const amazon = {
  marketplace: 'amazon',
  site: 'sellercentral.amazon.com',
  caseType: 'amazon.atoz',
  issue: 'item-not-received',
} as const;

test('nothing is paid beside the bank; an inquiry is not yet the bank’s procedure', () => {
  expect(
    closed({ ...stripe, caseType: 'stripe.dispute' }).map((route) => route.split(' ')[0]),
  ).toEqual(['refund-full', 'refund-partial', 'return-and-refund', 'replace']);
  expect(closed({ ...stripe, caseType: 'stripe.inquiry' })).toEqual([]);
});

test('Mercado Libre Global Selling forbids a part of the money, its Argentine site does not', () => {
  const ml = { marketplace: 'mercadolibre', caseType: 'mercadolibre.claim' } as const;
  expect(closed({ ...ml, site: 'www.mercadolibre.com' })).toEqual([
    'refund-partial mercadolibre.gs.no_partial',
  ]);
  expect(closed({ ...ml, site: 'www.mercadolibre.com.ar' })).toEqual([]);
});

test('a cheap parcel with a label of Walmart is claimed from the carrier, not appealed', () => {
  const walmart = {
    marketplace: 'walmart',
    site: 'seller.walmart.com',
    caseType: 'walmart.return',
    shipment: { label: 'platform' },
  } as const;
  expect(closed(walmart)).toEqual(['appeal walmart.lowvalue']);
  expect(closed({ ...walmart, total: { amount: '100.00', currency: 'USD' } })).toEqual([]);
  expect(closed({ ...walmart, shipment: { label: 'own' } })).toEqual([]);
});

test('why Amazon does not pay for a missing parcel', () => {
  expect(closed({ ...amazon, shipment: { label: 'own' } })[0]).toBe(
    'let-platform-fund amazon.act.atoz_dont_refund_protected',
  );
  expect(closed({ ...amazon, shipment: { protected: true, firstScanAt: '2026-11-02' } })[0]).toBe(
    'let-platform-fund amazon.ev.inr_first_scan',
  );
  expect(closed({ ...amazon, shipment: { protected: true, firstScanAt: '2026-10-31' } })).toEqual(
    [],
  );
  expect(closed({ ...amazon, issue: 'defective', shipment: { label: 'own' } })).toEqual([]);
});
