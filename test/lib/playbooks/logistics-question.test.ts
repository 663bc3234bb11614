import { expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { otherMatter } from '../../../lib/playbooks/other-matter.ts';
import { playbookFor } from '../../../lib/playbooks/playbooks.ts';
import { decide, ebay, message, situation } from './decide.ts';

const base: Facts = message({ ...ebay, issue: 'other', ask: 'information' });
const at = (state: NonNullable<Facts['shipment']>['state'], more: Partial<Facts> = {}): Facts => ({
  ...base,
  ...more,
  shipment: {
    ...(state && { state }),
    service: 'tracked',
    trackingNumber: '9400100000000000000001',
  },
});

test.each<[string, Facts, string]>([
  ['parcel not known', base, '? shipment.state'],
  ['not dispatched', { ...base, orderState: 'unshipped' }, 'reply inr-not-shipped-yet'],
  ['label only', at('label-created'), 'reply inr-not-shipped-yet'],
  ['on its way', at('in-transit', { deliverBy: '2026-11-30' }), 'reply inr-in-transit'],
  ['past its promise', at('in-transit', { deliverBy: '2026-11-20' }), 'reply inr-late'],
  ['no scan for days', at('stalled'), 'reply inr-stalled'],
  ['customs', at('customs'), 'reply inr-customs'],
  ['out for delivery', at('out-for-delivery'), 'reply inr-out-for-delivery'],
  [
    'untracked',
    { ...base, shippedAt: '2026-11-20', shipment: { service: 'untracked' } },
    'reply inr-untracked-in-time',
  ],
  ['delivered', at('delivered'), 'reply inr-delivered'],
  ['turns back', at('returning'), 'reply inr-returning'],
  ['is back', at('returned'), 'refund-full inr-returned'],
  ['lost', at('lost'), 'refund-full inr-refund'],
])('%s', (_name, facts, expected) => expect(decide(otherMatter, facts)).toBe(expected));

test.each<[Facts['ask'], string | undefined]>([
  ['cancel', 'cancel-request'],
  ['address-change', 'wrong-address'],
  ['partial-refund', 'partial-refund'],
  ['return', 'changed-mind'],
  ['information', 'other-matter'],
  ['refund', 'other-matter'],
])('a matter that is not named is the one of the wish: %s', (ask, id) =>
  expect(playbookFor(situation({ ...base, ...(ask && { ask }) }))?.id).toBe(id),
);
