import { expect, test } from 'vitest';
import type { Facts } from '../../../../lib/model/facts.ts';
import { refundStatus } from '../../../../lib/playbooks/refund-status/refund-status.ts';
import { aliexpress, decide, decided, ebay, lapsed, message, staged } from '../decide.ts';

const base: Facts = { ...ebay, issue: 'refund-status', caseType: 'ebay.return', page: 'return' };
const asked = message(base);
const back = (state: NonNullable<Facts['return']>['state'], facts = base): Facts => ({
  ...facts,
  return: { ...(state && { state }) },
});

test.each<[string, Facts, string]>([
  ['nothing known', asked, '? return.state'],
  ['return asked for', back('requested'), 'reply refund-pending'],
  ['return refused', back('refused'), 'reply refund-pending'],
  ['return asked for, lapsed', lapsed(back('requested')), 'accept refund-pending'],
  ['agreed', back('approved'), 'wait return-ship-back'],
  ['on its way', back('in-transit'), 'wait return-not-received-yet'],
  ['here, state not known', back('received'), '? return.condition'],
  [
    'here as sent',
    { ...base, return: { state: 'received', condition: 'as-sent' } },
    'return-and-refund return-received-refund',
  ],
  ['cancelled on eBay', { ...asked, orderState: 'cancelled' }, 'reply refund-pending'],
  [
    'cancelled in the own shop',
    { ...asked, marketplace: 'shopify', site: 'admin.shopify.com', orderState: 'cancelled' },
    'refund-full refund-pending',
  ],
  ['parcel is back', { ...asked, shipment: { state: 'returned' } }, 'refund-full inr-returned'],
  [
    'parcel turns back',
    { ...asked, shipment: { state: 'returning' } },
    'return-and-refund inr-returning',
  ],
  [
    'parcel turns back, lapsed',
    lapsed({ ...base, shipment: { state: 'returning' } }),
    'accept inr-refund',
  ],
  ['refunded', { ...asked, refund: { by: 'seller', at: '2026-11-22' } }, 'reply refund-made'],
  [
    'refunded, request open',
    { ...base, refund: { by: 'seller', at: '2026-11-22' } },
    'reply refund-made',
  ],
  [
    'a part refunded',
    { ...base, refund: { by: 'seller', amount: { amount: '20.00', currency: 'USD' } } },
    'reply refund-made',
  ],
  [
    'refunded by the platform',
    { ...asked, refund: { by: 'platform' } },
    'reply refund-by-platform',
  ],
  [
    'refunded by AliExpress',
    { ...message(aliexpress), issue: 'refund-status', refund: { by: 'platform' } },
    'reply refund-by-platform',
  ],
  ['decided', decided(base), 'accept'],
  ['review', staged(base, 'platform-review'), 'contest'],
  [
    'review, a part refunded',
    {
      ...staged(base, 'platform-review'),
      refund: { by: 'seller', amount: { amount: '20.00', currency: 'USD' } },
    },
    'contest',
  ],
  [
    'review, another item is back',
    { ...staged(base, 'platform-review'), return: { state: 'received', condition: 'different' } },
    'contest statement-return-problem',
  ],
])('%s', (_name, facts, expected) => expect(decide(refundStatus, facts)).toBe(expected));
