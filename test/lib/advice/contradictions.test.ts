import { expect, test } from 'vitest';
import { contradiction } from '../../../lib/advice/contradictions.ts';
import type { Facts } from '../../../lib/model/facts.ts';

const NOW = '2026-11-24T10:00:00-08:00';
const base: Facts = {
  marketplace: 'ebay',
  site: 'www.ebay.com',
  page: 'dispute',
  issue: 'item-not-received',
  total: { amount: '50.00', currency: 'USD' },
  orderedAt: '2026-10-28T10:00:00-07:00',
};
const usd = (amount: string) => ({ amount, currency: 'USD' });

test.each<[string, Partial<Facts>, string]>([
  [
    'delivered and returning',
    { deliveredAt: '2026-11-10', shipment: { state: 'returning' } },
    'shipment.state',
  ],
  [
    'order delivered, parcel lost',
    { orderState: 'delivered', shipment: { state: 'lost' } },
    'shipment.state',
  ],
  [
    'not dispatched, but shipped',
    { orderState: 'unshipped', shippedAt: '2026-11-01' },
    'orderState',
  ],
  [
    'not paid, but in transit',
    { orderState: 'unpaid', shipment: { state: 'in-transit' } },
    'orderState',
  ],
  [
    'defective, but not sent',
    { issue: 'defective', shipment: { state: 'none' } },
    'shipment.state',
  ],
  ['not received, but sent back', { return: { state: 'received' } }, 'issue'],
  ['decided, but waiting for an answer', { stage: 'request', decision: 'for-buyer' }, 'stage'],
  ['two currencies', { claimAmount: { amount: '10.00', currency: 'EUR' } }, 'claimAmount'],
  [
    'two currencies in the items',
    { items: [{ title: 'Lamp', quantity: 1, unitPrice: { amount: '9', currency: 'CNY' } }] },
    'items',
  ],
  ['refund above the total', { refund: { by: 'seller', amount: usd('50.01') } }, 'refund.amount'],
  ['claim above the total', { claimAmount: usd('500.00') }, 'claimAmount'],
  ['shipped before it was ordered', { shippedAt: '2026-10-20' }, 'shippedAt'],
  [
    'delivered before it was shipped',
    { shippedAt: '2026-11-05', deliveredAt: '2026-11-03', shipment: { state: 'delivered' } },
    'deliveredAt',
  ],
  [
    'decided before it was opened',
    { openedAt: '2026-11-10T09:00:00-08:00', decidedAt: '2026-11-10T08:00:00-08:00' },
    'decidedAt',
  ],
  [
    'the label is the seller’s own and protected by the platform',
    { shipment: { label: 'own', protected: true } },
    'shipment.protected',
  ],
  [
    'sent back and received, but never out of customs',
    { issue: 'defective', return: { state: 'received' }, shipment: { state: 'customs' } },
    'shipment.state',
  ],
  [
    'delivered before the first scan',
    { shipment: { firstScanAt: '2026-11-10' }, deliveredAt: '2026-11-05' },
    'deliveredAt',
  ],
  [
    'last scanned before the first scan',
    { shipment: { firstScanAt: '2026-11-10', lastScanAt: '2026-11-05' } },
    'shipment.lastScanAt',
  ],
  ['promised before it was ordered', { deliverBy: '2026-10-20' }, 'deliverBy'],
  ['to be shipped before it was ordered', { shipBy: '2026-10-20' }, 'shipBy'],
  ['refunded before it was ordered', { refund: { by: 'seller', at: '2026-10-01' } }, 'refund.at'],
  ['refunded next week', { refund: { by: 'seller', at: '2026-12-01' } }, 'refund.at'],
  ['scanned next week', { shipment: { firstScanAt: '2026-12-01' } }, 'shipment.firstScanAt'],
  ['opened the day after tomorrow', { openedAt: '2026-11-26T10:00:00-08:00' }, 'openedAt'],
])('%s', (_name, facts, field) => {
  const found = contradiction({ ...base, ...facts }, NOW);
  expect(found?.field).toBe(field);
  expect(found?.question.zh).not.toBe('');
});

test.each<[string, Partial<Facts>]>([
  ['nothing but the order', {}],
  [
    'an accepted return that comes back',
    {
      issue: 'defective',
      deliveredAt: '2026-11-10',
      return: { state: 'approved' },
      shipment: { state: 'returning' },
    },
  ],
  [
    'the way back is on its way, shown as the parcel',
    {
      issue: 'defective',
      return: { state: 'in-transit' },
      shipment: { state: 'in-transit' },
    },
  ],
  ['a protected label of the platform', { shipment: { label: 'platform', protected: true } }],
  ['shipped on the day of the order', { shippedAt: '2026-10-28' }],
  ['shipped a day earlier in another zone', { shippedAt: '2026-10-27' }],
  ['delivered on the day of shipping', { shippedAt: '2026-11-05', deliveredAt: '2026-11-05' }],
  ['the whole total refunded', { refund: { by: 'seller', amount: usd('50.00') } }],
  [
    'a return to sender that arrived',
    { issue: 'returned-to-sender', return: { state: 'received' } },
  ],
])('no contradiction: %s', (_name, facts) =>
  expect(contradiction({ ...base, ...facts }, NOW)).toBeUndefined(),
);
