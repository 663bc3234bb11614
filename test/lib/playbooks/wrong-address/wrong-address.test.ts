import { expect, test } from 'vitest';
import { advise } from '../../../../lib/advice/advise.ts';
import type { Facts, Seller } from '../../../../lib/model/facts.ts';
import { wrongAddress } from '../../../../lib/playbooks/wrong-address/wrong-address.ts';
import { aliexpress, decide, decided, ebay, lapsed, message, NOW, staged } from '../decide.ts';

const base: Facts = message({ ...ebay, issue: 'wrong-address', ask: 'address-change' });
const on = (marketplace: Facts['marketplace'], site: string): Facts => ({
  ...base,
  marketplace,
  site,
});
const unshipped = (facts: Facts): Facts => ({ ...facts, orderState: 'unshipped' });
const sent = (amount: string, facts = base): Facts => ({
  ...facts,
  total: { amount, currency: 'USD' },
  shipment: { state: 'in-transit', service: 'tracked', trackingNumber: '9400100000000000000001' },
});
const { total: _total, ...noTotal } = sent('50.00');
const at = (state: NonNullable<Facts['shipment']>['state'], facts = base): Facts => ({
  ...facts,
  shipment: { ...sent('64.90').shipment, ...(state && { state }) },
});

test.each<[string, Facts, string, Seller?]>([
  ['parcel not known', base, '? orderState'],
  ['eBay before dispatch', unshipped(base), 'accept-cancel address-reorder'],
  ['label only', at('label-created'), 'accept-cancel address-reorder'],
  ['Amazon', unshipped(on('amazon', 'sellercentral.amazon.de')), 'accept-cancel address-reorder'],
  [
    'AliExpress',
    unshipped(on('aliexpress', 'csp.aliexpress.com')),
    'accept-cancel address-reorder',
  ],
  ['Etsy', unshipped(on('etsy', 'www.etsy.com')), 'accept-cancel address-reorder'],
  ['PayPal', unshipped(on('paypal', 'www.paypal.com')), 'accept-cancel address-reorder'],
  ['Shopify', unshipped(on('shopify', 'admin.shopify.com')), 'change-address address-confirm'],
  ['Walmart', unshipped(on('walmart', 'seller.walmart.com')), 'change-address address-confirm'],
  ['sent, cheap', sent('12.00'), 'replace address-resend'],
  ['sent, dear', sent('240.00'), 'reply address-on-its-way'],
  ['sent, value not known', noTotal, '? total'],
  [
    'sent, dear, but a return would cost more',
    sent('58.40'),
    'replace address-resend',
    { returnCost: { amount: '60.00', currency: 'USD' } },
  ],
  [
    'sent, cheap, but a return costs little',
    sent('12.00'),
    'reply address-on-its-way',
    { returnCost: { amount: '2.00', currency: 'USD' } },
  ],
  [
    'sent, cheap, AliExpress',
    sent('12.00', message({ ...aliexpress, issue: 'wrong-address' })),
    'reply address-on-its-way',
  ],
  [
    'sent, lapsed',
    lapsed(sent('240.00', { ...ebay, issue: 'wrong-address' })),
    'accept inr-refund',
  ],
  ['delivered, only a message', at('delivered'), 'reply inr-delivered'],
  ['returning', at('returning'), 'return-and-refund inr-returning'],
  ['back', at('returned'), 'refund-full inr-returned'],
  ['lost', at('lost'), 'refund-full inr-refund'],
  ['cancelled', { ...base, orderState: 'cancelled' }, '-'],
  ['refunded, nothing open', { ...base, refund: { by: 'seller' } }, '-'],
  [
    'review',
    staged(sent('240.00', { ...ebay, issue: 'wrong-address' }), 'platform-review'),
    'contest',
  ],
  ['decided', decided(sent('240.00', { ...ebay, issue: 'wrong-address' })), 'accept'],
])('%s', (_name, facts, expected, seller) =>
  expect(decide(wrongAddress, facts, seller)).toBe(expected),
);

test('where only the address of the order counts, changing it is closed with the rule that closes it', () => {
  const advice = advise(unshipped(base), { now: NOW });
  const blocked = advice.kind === 'plan' ? advice.blocked : [];
  const [closed] = blocked.filter(({ stance }) => stance === 'change-address');
  expect(closed?.cite?.map(({ id }) => id)).toEqual(['ebay.order.address_before']);
});
