import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../../lib/model/facts.ts';
import { cancelRequest } from '../../../../lib/playbooks/cancel-request/cancel-request.ts';
import {
  aliexpress,
  decide,
  decided,
  ebay,
  lapsed,
  message,
  situation,
  staged,
} from '../decide.ts';

const base: Facts = {
  ...ebay,
  issue: 'cancel-request',
  page: 'cancellation',
  caseType: 'ebay.cancel',
};
const unshipped: Facts = { ...base, orderState: 'unshipped' };
const ali: Facts = { ...aliexpress, issue: 'cancel-request', caseType: 'aliexpress.cancel' };
const amazon: Facts = {
  ...base,
  marketplace: 'amazon',
  site: 'sellercentral.amazon.com',
  caseType: 'amazon.cancel',
};
const parcel = (state: NonNullable<Facts['shipment']>['state'], facts = base): Facts => ({
  ...facts,
  shipment: { ...(state && { state }), trackingNumber: '9400100000000000000001' },
});

describe('cancel request', () => {
  test.each<[string, Facts, string]>([
    ['nothing known of the parcel', base, '? orderState'],
    ['not dispatched', unshipped, 'accept-cancel cancel-accept'],
    ['label only', parcel('label-created'), 'accept-cancel cancel-accept'],
    ['in transit', parcel('in-transit'), 'decline-cancel cancel-too-late'],
    ['stalled', parcel('stalled'), 'decline-cancel cancel-too-late'],
    ['in customs', parcel('customs'), 'decline-cancel cancel-too-late'],
    ['out for delivery', parcel('out-for-delivery'), 'decline-cancel cancel-too-late'],
    ['delivered', parcel('delivered'), 'decline-cancel cancel-too-late'],
    [
      'dispatched, no state',
      { ...base, shippedAt: '2026-11-20' },
      'decline-cancel cancel-too-late',
    ],
    ['turns back', parcel('returning'), 'return-and-refund inr-returning'],
    ['turns back, lapsed', lapsed(parcel('returning')), 'accept inr-refund'],
    ['is back', parcel('returned'), 'refund-full inr-refund'],
    ['lost', parcel('lost'), 'refund-full inr-refund'],
    ['cancelled already', { ...base, orderState: 'cancelled' }, '-'],
    ['unpaid', { ...base, orderState: 'unpaid' }, 'accept-cancel cancel-unpaid'],
    ['unpaid on AliExpress', { ...ali, orderState: 'unpaid' }, '-'],
    ['pending on Amazon', { ...amazon, orderState: 'unpaid' }, 'reply cancel-unpaid'],
    ['AliExpress', { ...ali, orderState: 'unshipped' }, 'accept-cancel cancel-accept'],
    ['AliExpress lapsed', lapsed({ ...ali, orderState: 'unshipped' }), 'accept'],
    ['eBay lapsed', lapsed(unshipped), 'accept-cancel cancel-accept'],
    ['eBay lapsed and sent', lapsed(parcel('in-transit')), 'decline-cancel cancel-too-late'],
    ['Amazon', { ...amazon, orderState: 'unshipped' }, 'accept-cancel cancel-accept'],
    [
      'Amazon, only a message',
      message({ ...amazon, orderState: 'unshipped' }),
      'accept-cancel cancel-ask-request',
    ],
    [
      'AliExpress, only a message',
      message({ ...ali, orderState: 'unshipped' }),
      'accept-cancel cancel-ask-request',
    ],
    ['eBay, only a message', message(unshipped), 'accept-cancel cancel-accept'],
    ['refunded', { ...unshipped, refund: { by: 'seller' } }, 'reply refund-made'],
    ['return agreed', { ...base, return: { state: 'approved' } }, 'wait return-ship-back'],
    ['review', staged(parcel('in-transit'), 'platform-review'), 'contest'],
    ['decided, nothing delivered', decided(parcel('in-transit')), 'accept'],
    ['decided, delivered', decided(parcel('delivered')), 'appeal statement-delivered'],
  ])('%s', (_name, facts, expected) => expect(decide(cancelRequest, facts)).toBe(expected));
});

test('a request carries its reason; a message may be asked for it, but not on AliExpress', () => {
  const asksWhy = (facts: Facts) => {
    const decision = cancelRequest.decide(situation(facts));
    return decision.kind === 'plan' && decision.outcome.draft?.askReason === true;
  };
  expect(asksWhy(unshipped)).toBe(false);
  expect(asksWhy(message(unshipped))).toBe(true);
  expect(asksWhy(message({ ...ali, orderState: 'unshipped' }))).toBe(false);
});
