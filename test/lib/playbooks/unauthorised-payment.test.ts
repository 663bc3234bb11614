import { expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { unauthorisedPayment } from '../../../lib/playbooks/unauthorised-payment.ts';
import { decide, decided, ebay, lapsed, message, staged } from './decide.ts';

const claim: Facts = { ...ebay, issue: 'unauthorised-payment' };
const sent: Facts = {
  ...claim,
  shippedAt: '2026-10-30',
  shipment: { state: 'delivered', service: 'tracked', trackingNumber: '94001' },
};
const unsent: Facts = { ...claim, orderState: 'unshipped' };
const paypal: Facts = {
  ...sent,
  marketplace: 'paypal',
  site: 'www.paypal.com',
  page: 'claim',
  caseType: 'paypal.claim',
};

test.each<[string, Facts, string]>([
  ['message, parcel not known', message(claim), '? shipment.state'],
  ['message, not sent', message(unsent), 'accept-cancel payment-not-recognised'],
  ['message, sent', message(sent), 'reply payment-not-recognised'],
  ['message, refunded', { ...message(sent), refund: { by: 'seller' } }, '-'],
  ['open, refunded', { ...sent, refund: { by: 'seller' } }, 'contest statement-refunded'],
  ['open, sent', sent, 'contest statement-unauthorised'],
  ['open, not sent', unsent, 'accept'],
  ['open, parcel not known', claim, '? shipment.state'],
  ['window over, sent', lapsed(sent), 'contest statement-unauthorised'],
  ['before the platform, sent', staged(sent, 'platform-review'), 'contest statement-unauthorised'],
  ['before the platform, not sent', staged(unsent, 'platform-review'), 'accept'],
  ['PayPal claim, sent before the notice', paypal, 'contest statement-unauthorised'],
  ['PayPal claim, sent too late', { ...paypal, shippedAt: '2026-11-26' }, 'accept'],
  ['decided, sent with tracking', decided(sent), 'appeal statement-unauthorised'],
  ['decided, not sent', decided(unsent), 'accept'],
])('%s', (_name, facts, expected) => expect(decide(unauthorisedPayment, facts)).toBe(expected));
