import { describe, expect, test } from 'vitest';
import type { Facts, ParcelState } from '../../../../lib/model/facts.ts';
import { itemNotReceived } from '../../../../lib/playbooks/item-not-received/item-not-received.ts';
import { aliexpress, decide, decided, ebay, lapsed, message, staged } from '../decide.ts';

const past = { deliverBy: '2026-11-18' };
const running = { deliverBy: '2026-12-05' };
const scanned = '2026-11-22T08:00:00-08:00';

/** A parcel with tracking, scanned two days ago where the carrier has it. */
function parcel(facts: Facts, state: ParcelState, more: Facts['shipment'] = {}): Facts {
  const sent = state !== 'none' && state !== 'label-created';
  return {
    ...facts,
    ...(sent && { shippedAt: '2026-10-30' }),
    ...(state === 'delivered' && { deliveredAt: '2026-11-17' }),
    shipment: {
      service: 'tracked',
      trackingNumber: '9400100000000000000001',
      carrier: 'USPS',
      ...(sent && { lastScanAt: scanned }),
      state,
      ...more,
    },
  };
}

const run = (facts: Facts) => decide(itemNotReceived, facts);

// The promise is over in all of these: that is when requests are opened.
type Row = [ParcelState, string, string, string, string, string];
const ebayRows: Row[] = [
  // parcel, nobody opened anything, request open, request lapsed, platform review, decided for the buyer
  [
    'none',
    'refund-full inr-refund',
    'refund-full inr-refund',
    'accept inr-refund',
    'accept',
    'accept',
  ],
  [
    'label-created',
    'refund-full inr-refund',
    'refund-full inr-refund',
    'accept inr-refund',
    'accept',
    'accept',
  ],
  [
    'in-transit',
    'reply inr-late',
    'reply inr-late',
    'accept inr-refund',
    'contest statement-in-transit',
    'accept',
  ],
  [
    'customs',
    'reply inr-customs',
    'reply inr-customs',
    'accept inr-refund',
    'contest statement-in-transit',
    'accept',
  ],
  [
    'out-for-delivery',
    'reply inr-out-for-delivery',
    'reply inr-out-for-delivery',
    'reply inr-out-for-delivery',
    'contest statement-in-transit',
    'accept',
  ],
  [
    'delivered',
    'reply inr-delivered',
    'decline inr-delivered',
    'decline inr-delivered',
    'contest statement-delivered',
    'appeal statement-delivered',
  ],
  [
    'returning',
    'return-and-refund inr-returning',
    'return-and-refund inr-returning',
    'accept inr-refund',
    'accept',
    'accept',
  ],
  [
    'returned',
    'refund-full inr-returned',
    'refund-full inr-refund',
    'accept inr-refund',
    'accept',
    'accept',
  ],
  [
    'lost',
    'refund-full inr-refund',
    'refund-full inr-refund',
    'accept inr-refund',
    'accept',
    'accept',
  ],
];

describe.each([
  ['eBay', ebay],
  ['AliExpress', aliexpress],
])('%s, tracked, promise over', (_name, base) => {
  test.each(ebayRows)('%s', (state, none, open, late, review, lost) => {
    const facts = parcel({ ...base, ...past }, state);
    expect({
      none: run(message(facts)),
      open: run(facts),
      negotiation: run(staged(facts, 'negotiation')),
      late: run(lapsed(facts)),
      review: run(staged(facts, 'platform-review')),
      lost: run(decided(facts)),
    }).toEqual({ none, open, negotiation: open, late, review, lost });
  });
});

describe('promise still runs', () => {
  const rows: [ParcelState, string][] = [
    ['none', 'reply inr-not-shipped-yet'],
    ['label-created', 'reply inr-not-shipped-yet'],
    ['in-transit', 'wait inr-in-transit'],
    ['customs', 'reply inr-customs'],
    ['out-for-delivery', 'reply inr-out-for-delivery'],
    ['delivered', 'reply inr-delivered'],
    ['returning', 'return-and-refund inr-returning'],
    ['returned', 'refund-full inr-returned'],
    ['lost', 'refund-full inr-refund'],
  ];
  test.each(rows)('%s', (state, expected) => {
    expect(run(parcel({ ...message(ebay), ...running }, state))).toBe(expected);
    expect(run(parcel({ ...message(aliexpress), ...running }, state))).toBe(expected);
  });

  test('AliExpress lets a dispute open before the promise is over: still wait, also after the window', () => {
    expect(run(parcel({ ...aliexpress, ...running }, 'in-transit'))).toBe('wait inr-in-transit');
    expect(run(lapsed(parcel({ ...aliexpress, ...running }, 'in-transit')))).toBe(
      'wait inr-in-transit',
    );
  });
});

describe('no movement', () => {
  const silent = { lastScanAt: '2026-11-14' };
  test.each<[string, Facts, string]>([
    ['past, stalled', parcel({ ...ebay, ...past }, 'stalled', silent), 'refund-full inr-refund'],
    [
      'past, page says in transit but the scan is ten days old',
      parcel({ ...ebay, ...past }, 'in-transit', silent),
      'refund-full inr-refund',
    ],
    [
      'past, seven days to the day',
      parcel({ ...ebay, ...past }, 'in-transit', { lastScanAt: '2026-11-17' }),
      'refund-full inr-refund',
    ],
    [
      'past, six days',
      parcel({ ...ebay, ...past }, 'in-transit', { lastScanAt: '2026-11-18' }),
      'reply inr-late',
    ],
    [
      'past, buyer wants a new one',
      { ...parcel({ ...ebay, ...past }, 'stalled', silent), ask: 'replacement' },
      'replace inr-replacement',
    ],
    [
      'running, nobody opened anything',
      parcel({ ...message(ebay), ...running }, 'stalled', silent),
      'wait inr-stalled',
    ],
    [
      'running, AliExpress dispute',
      parcel({ ...aliexpress, ...running }, 'stalled', silent),
      'wait inr-stalled',
    ],
    [
      'running, eBay request',
      parcel({ ...ebay, ...running }, 'stalled', silent),
      'refund-full inr-refund',
    ],
    [
      'three weeks late though scanned',
      parcel({ ...ebay, deliverBy: '2026-11-01' }, 'in-transit'),
      'refund-full inr-refund',
    ],
    [
      'two weeks late and scanned',
      parcel({ ...ebay, deliverBy: '2026-11-10' }, 'in-transit'),
      'reply inr-late',
    ],
  ])('%s', (_name, facts, expected) => expect(run(facts)).toBe(expected));
});

const without = (facts: Facts, state?: ParcelState): Facts => ({
  ...facts,
  shippedAt: '2026-10-30',
  shipment: { service: 'untracked', ...(state && { state }) },
});

describe('untracked', () => {
  test.each<[string, Facts, string]>([
    ['past', without({ ...ebay, ...past }, 'in-transit'), 'refund-full inr-refund'],
    [
      'past and the window too',
      lapsed(without({ ...ebay, ...past }, 'in-transit')),
      'accept inr-refund',
    ],
    [
      'running',
      without({ ...message(ebay), ...running }, 'in-transit'),
      'wait inr-untracked-in-time',
    ],
    [
      'running, no state on the page',
      without({ ...message(ebay), ...running }),
      'wait inr-untracked-in-time',
    ],
    ['promise not known, nobody opened anything', without(message(ebay)), '? deliverBy'],
    ['promise not known, eBay request', without(ebay), 'refund-full inr-refund'],
    ['promise not known, AliExpress dispute', without(aliexpress), '? deliverBy'],
    ['delivered', without({ ...ebay, ...past }, 'delivered'), 'refund-full inr-refund'],
    [
      'delivered, review',
      staged(without({ ...ebay, ...past }, 'delivered'), 'platform-review'),
      'accept',
    ],
    [
      'in transit, review',
      staged(without({ ...ebay, ...past }, 'in-transit'), 'platform-review'),
      'accept',
    ],
  ])('%s', (_name, facts, expected) => expect(run(facts)).toBe(expected));
});

describe('signature from the site’s amount on', () => {
  const at = (site: string, amount: string, currency: string, service?: 'tracked' | 'signature') =>
    parcel({ ...ebay, ...past, site, total: { amount, currency } }, 'delivered', {
      service: service ?? 'tracked',
    });
  test.each<[string, Facts, string]>([
    ['USD 749.99', at('www.ebay.com', '749.99', 'USD'), 'decline inr-delivered'],
    ['USD 750.00', at('www.ebay.com', '750.00', 'USD'), 'accept inr-refund'],
    [
      'USD 750.00 signed',
      at('www.ebay.com', '750.00', 'USD', 'signature'),
      'decline inr-delivered-signature',
    ],
    ['GBP 449.99', at('www.ebay.co.uk', '449.99', 'GBP'), 'decline inr-delivered'],
    ['GBP 450', at('www.ebay.co.uk', '450', 'GBP'), 'accept inr-refund'],
    ['EUR 549.99', at('www.ebay.de', '549.99', 'EUR'), 'decline inr-delivered'],
    ['EUR 550', at('www.ebay.de', '550.00', 'EUR'), 'accept inr-refund'],
    [
      'a currency without a known amount',
      at('www.ebay.com', '99000', 'JPY'),
      'decline inr-delivered',
    ],
    ['nobody opened anything', message(at('www.ebay.com', '900', 'USD')), 'reply inr-delivered'],
    ['review', staged(at('www.ebay.com', '900', 'USD'), 'platform-review'), 'accept'],
    ['decided for the buyer', decided(at('www.ebay.com', '900', 'USD')), 'accept'],
  ])('%s', (_name, facts, expected) => expect(run(facts)).toBe(expected));

  const unknown: Facts = {
    ...ebay,
    ...past,
    deliveredAt: '2026-11-17',
    shipment: { state: 'delivered', trackingNumber: '9400100000000000000001' },
  };
  test('service not known above the amount is asked, also in a review', () => {
    const facts: Facts = { ...unknown, total: { amount: '900.00', currency: 'USD' } };
    expect(run(facts)).toBe('? shipment.service');
    expect(run(staged(facts, 'platform-review'))).toBe('? shipment.service');
  });
  test('total not known is asked on eBay, not on AliExpress', () => {
    const { total: _total, ...facts } = unknown;
    expect(run(facts)).toBe('? total');
    expect(run(staged(facts, 'platform-review'))).toBe('? total');
    const { total: _same, ...ali } = parcel(aliexpress, 'delivered');
    expect(run(ali)).toBe('decline inr-delivered');
  });
});

describe('asked first', () => {
  test('where the parcel is', () => expect(run(ebay)).toBe('? shipment.state'));
  test('by when it was promised, on an order page', () =>
    expect(run(parcel(message(ebay), 'in-transit'))).toBe('? deliverBy'));
  test('the order state tells that nothing was sent', () =>
    expect(run({ ...ebay, orderState: 'unshipped' })).toBe('refund-full inr-refund'));
});

describe('what was said and paid before', () => {
  const promise: Facts['messages'] = [
    { from: 'seller', text: 'Sorry! We will refund you in full.' },
  ];
  test('a promised refund binds on AliExpress', () =>
    expect(run({ ...parcel({ ...aliexpress, ...running }, 'in-transit'), messages: promise })).toBe(
      'refund-full inr-refund',
    ));
  test('on eBay it does not change the step', () =>
    expect(run({ ...parcel({ ...ebay, ...past }, 'delivered'), messages: promise })).toBe(
      'decline inr-delivered',
    ));
  test.each<[string, Facts, string]>([
    ['open', ebay, 'reply inr-refund'],
    ['review', staged(ebay, 'platform-review'), 'contest'],
    ['nothing open', message(ebay), '-'],
    ['decided all the same', decided(ebay), 'appeal'],
  ])('refunded in full: %s', (_name, facts, expected) =>
    expect(run({ ...parcel(facts, 'lost'), refund: { by: 'seller', at: '2026-11-24' } })).toBe(
      expected,
    ),
  );
  test('refunded in part: the matter goes on', () =>
    expect(
      run({
        ...parcel({ ...ebay, ...past }, 'lost'),
        refund: { by: 'seller', amount: { amount: '10.00', currency: 'USD' } },
      }),
    ).toBe('refund-full inr-refund'));
  test('refunded by the platform is decided for the buyer', () =>
    expect(
      run({
        ...parcel({ ...staged(ebay, 'request'), ...past }, 'delivered'),
        refund: { by: 'platform', at: '2026-11-20' },
      }),
    ).toBe('appeal statement-delivered'));
});

describe('appeal', () => {
  const facts = parcel({ ...ebay, ...past }, 'delivered');
  test('inside 30 days', () =>
    expect(run(decided(facts, '2026-11-24T09:00:00-08:00'))).toBe('appeal statement-delivered'));
  test('after them', () =>
    expect(
      run(
        decided(
          {
            ...facts,
            orderedAt: '2026-08-01',
            openedAt: '2026-09-20',
            deliveredAt: '2026-09-01',
            shippedAt: '2026-08-03',
          },
          '2026-10-20T09:00:00-07:00',
        ),
      ),
    ).toBe('accept'));
  test('already filed', () =>
    expect(run(staged(facts, 'appeal'))).toBe('appeal statement-delivered'));
  test('the buyer’s appeal against a decision for the seller is a review', () =>
    expect(run({ ...staged(facts, 'appeal'), decision: 'for-seller' })).toBe(
      'contest statement-delivered',
    ));
});

test('a cancelled order without a request needs nothing', () =>
  expect(run({ ...message(ebay), orderState: 'cancelled', shipment: { state: 'none' } })).toBe(
    '-',
  ));
test('a parcel that is back or comes back and a buyer who still wants it', () => {
  expect(run({ ...parcel(ebay, 'returned'), ask: 'replacement' })).toBe('replace inr-replacement');
  expect(run({ ...parcel(ebay, 'returning'), ask: 'replacement' })).toBe('replace inr-returning');
});
