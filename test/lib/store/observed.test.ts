import { expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { merge, type Observation } from '../../../lib/store/observed.ts';
import { disputeFacts, idOf } from './sample.ts';

const seen = (
  minute: number,
  facts: Partial<Facts>,
  rest: Partial<Pick<Observation, 'trail' | 'doubts'>> = {},
): Observation => ({
  facts: { ...disputeFacts, ...facts },
  trail: {},
  doubts: {},
  url: `https://www.ebay.com/${minute}`,
  id: idOf(minute),
  ...rest,
});

const two = (place: string) => [
  { value: 'a', place },
  { value: 'b', place: 'payload' },
];

test('nothing observed, nothing known', () => {
  expect(merge({})).toBeUndefined();
});

test('a page does not erase what only another page shows; of what both show the newer one counts', () => {
  const merged = merge({
    order: seen(1, { page: 'order', orderedAt: '2026-02-20', orderState: 'shipped' }),
    dispute: seen(2, { orderState: 'delivered', ask: 'refund' }),
  });
  expect(merged).toMatchObject({
    url: 'https://www.ebay.com/2',
    facts: { page: 'dispute', orderedAt: '2026-02-20', orderState: 'delivered', ask: 'refund' },
  });
});

test('which page is newer is a matter of time, not of order', () => {
  const order = seen(5, { page: 'order', orderState: 'shipped' });
  const dispute = seen(2, { orderState: 'delivered' });
  expect(merge({ dispute, order })?.facts.orderState).toBe('shipped');
  expect(merge({ order, dispute })?.facts.orderState).toBe('shipped');
});

test('bits of one parcel and one buyer are put together', () => {
  const merged = merge({
    order: seen(1, {
      page: 'order',
      buyer: { id: 'blue_heron_7', country: 'CA' },
      shipment: { carrier: 'Canada Post', trackingNumber: 'CX473124829CA', state: 'in-transit' },
    }),
    dispute: seen(2, { buyer: { name: 'R. Okafor' }, shipment: { state: 'delivered' } }),
  });
  expect(merged?.facts.buyer).toEqual({ id: 'blue_heron_7', country: 'CA', name: 'R. Okafor' });
  expect(merged?.facts.shipment).toEqual({
    carrier: 'Canada Post',
    trackingNumber: 'CX473124829CA',
    state: 'delivered',
  });
});

test('another parcel replaces the first one whole', () => {
  const merged = merge({
    order: seen(
      1,
      { page: 'order', shipment: { carrier: 'Canada Post', trackingNumber: 'CX473124829CA' } },
      { trail: { 'shipment.carrier': 'label' } },
    ),
    dispute: seen(2, { shipment: { trackingNumber: 'CX473124832CA' } }),
  });
  expect(merged?.facts.shipment).toEqual({ trackingNumber: 'CX473124832CA' });
  expect(merged?.trail).toEqual({});
});

test('the places and the doubts go with the values', () => {
  const merged = merge({
    order: seen(
      1,
      {
        page: 'order',
        orderedAt: '2026-02-20',
        orderState: 'shipped',
        shipment: { carrier: 'Canada Post', state: 'in-transit' },
      },
      {
        trail: {
          proof: 'order heading',
          orderedAt: 'order label',
          orderState: 'order label',
          'shipment.carrier': 'order label',
          'shipment.state': 'order label',
        },
        doubts: { orderState: two('order label'), 'shipment.carrier': two('order label') },
      },
    ),
    dispute: seen(
      2,
      { orderState: 'delivered', shipment: { state: 'delivered' } },
      {
        trail: { proof: 'dispute heading', orderState: 'dispute label', shipment: 'dispute part' },
      },
    ),
  });
  expect(merged?.trail).toEqual({
    proof: 'dispute heading',
    orderedAt: 'order label',
    orderState: 'dispute label',
    'shipment.carrier': 'order label',
    shipment: 'dispute part',
  });
  expect(merged?.doubts).toEqual({ 'shipment.carrier': two('order label') });
});
