import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shopify } from '../../../../lib/marketplaces/shopify/reader.ts';
import { orderName } from '../../../../lib/marketplaces/shopify/values.ts';
import { factsOf, readAnswers } from '../read-answers.ts';

const PAGE = 'https://admin.shopify.com/store/juniper-mugs/orders/6104417000331';
const read = (more: object, url = `${PAGE}.json`) =>
  readAnswers(shopify, PAGE, [
    { url, body: { order: { id: 6104417000331, name: '#1001', ...more } } },
  ]);
const facts = (more: object) => factsOf(read(more));

describe('the answer about an order that the admin has loaded', () => {
  test('its own offset is the only place that tells the zone of the shop', () => {
    expect(facts({ created_at: '2026-03-02T14:15:07+09:00' }).orderedAt).toBe(
      '2026-03-02T14:15:07+09:00',
    );
  });

  test.each([
    ['cancelled', { cancelled_at: '2026-03-02T14:15:07+01:00', fulfillment_status: 'fulfilled' }],
    ['shipped', { fulfillment_status: 'fulfilled' }],
    ['unpaid', { fulfillment_status: null, financial_status: 'pending' }],
    ['unshipped', { fulfillment_status: null, financial_status: 'paid' }],
    [
      'delivered',
      { fulfillment_status: 'fulfilled', fulfillments: [{ shipment_status: 'delivered' }] },
    ],
    // Some of it is on its way: neither shipped nor unshipped.
    [undefined, { fulfillment_status: 'partial', financial_status: 'paid' }],
  ])('state %s', (state, more) => {
    expect(facts(more).orderState).toBe(state);
  });

  test('two parcels tell no parcel, a cancelled one does not count', () => {
    const parcel = (tracking_number: string, status = 'success') => ({ tracking_number, status });
    const number = (...fulfillments: object[]) => facts({ fulfillments }).shipment?.trackingNumber;
    expect(number(parcel('A1'), parcel('B2'))).toBeUndefined();
    expect(number(parcel('A1'), parcel('B2', 'cancelled'))).toBe('A1');
  });

  test('the answer of another order or another address tells nothing', () => {
    expect(read({ id: 6104417000999 }).kind).toBe('unreadable');
    expect(read({}, PAGE.replace('331', '999') + '.json').kind).toBe('unreadable');
    expect(read({}).kind).toBe('read');
  });

  test('the address with .json is observed and is no page', () => {
    const twin = new URL(`${PAGE}.json`);
    expect(shopify.addresses.some(({ matches }) => matches(twin))).toBe(true);
    expect(shopify.pages.some(({ owns }) => owns(twin))).toBe(false);
    expect(shopify.addresses.some(({ matches }) => matches(new URL(PAGE)))).toBe(false);
  });

  test.each([
    ['#1001', '#1001'],
    ['Order #1001', '#1001'],
    ['EN-10417', 'EN-10417'],
    ['#1001-A Paid', '#1001-A'],
    ['Orders', undefined],
    ['Order details', undefined],
    ['2026 summary of the year', '2026'],
  ])('order name in %s', (text, name) => {
    // The last one shows why a name counts only in the heading of an order's own address.
    expect(orderName(text)).toBe(name);
  });

  test('whatever the answer holds, nothing throws', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            'name',
            'created_at',
            'currency',
            'total_price',
            'line_items',
            'fulfillments',
            'customer',
            'shipping_address',
          ),
          fc.jsonValue({ maxDepth: 3 }),
        ),
        (more) => {
          expect(() => read(more)).not.toThrow();
        },
      ),
      { numRuns: 100 },
    );
  });
});
