import { expect, test } from 'vitest';
import { checklistOf } from '../../../lib/advice/checklist.ts';
import { packFor } from '../../../lib/advice/clocks.ts';
import type { Facts } from '../../../lib/model/facts.ts';
import { evidenceIds } from '../../../lib/playbooks/evidence-ids.ts';
import type { Proof } from '../../../lib/playbooks/playbook.ts';
import { deliveryProofs } from '../../../lib/playbooks/proofs.ts';

const NOW = '2026-11-24T10:00:00-08:00';
const base: Facts = { marketplace: 'ebay', site: 'www.ebay.com', page: 'dispute' };

const all: readonly Proof[] = evidenceIds.map((item) => ({ item, weight: 'required' }));

function have(facts: Facts, proofs = all) {
  const pack = packFor(facts, NOW);
  if (!pack) throw new Error('no pack');
  return Object.fromEntries(checklistOf(facts, pack, proofs).map((item) => [item.id, item.have]));
}

test('nothing known, nothing claimed', () =>
  expect(new Set(Object.values(have(base)))).toEqual(new Set(['unknown'])));

test('delivered with tracking, no signature, no photos', () =>
  expect(
    have({
      ...base,
      deliveredAt: '2026-11-17',
      buyerEvidence: 'none',
      shipment: {
        state: 'delivered',
        service: 'tracked',
        trackingNumber: '9400100000000000000001',
      },
    }),
  ).toMatchObject({
    'tracking-number': 'yes',
    'dispatch-scan': 'yes',
    'delivered-scan': 'yes',
    signature: 'no',
    'buyer-photos': 'no',
    'checkout-address': 'unknown',
  }));

test('delivered without tracking is no scan', () =>
  expect(have({ ...base, shipment: { state: 'delivered', service: 'untracked' } })).toMatchObject({
    'tracking-number': 'no',
    'delivered-scan': 'no',
  }));

test('a label is no scan, a parcel under way is not delivered', () => {
  expect(have({ ...base, shipment: { state: 'label-created' } })['dispatch-scan']).toBe('no');
  expect(have({ ...base, shipment: { state: 'in-transit', lastScanAt: NOW } })).toMatchObject({
    'dispatch-scan': 'yes',
    'delivered-scan': 'no',
  });
});

const ids = (facts: Facts) => Object.keys(have(facts, [...deliveryProofs, ...deliveryProofs]));

test('each marketplace has its own proofs, cited from its own pack, each once', () => {
  expect(ids(base)).toContain('outside-chat');
  expect(ids(base)).not.toContain('tracking-in-messages');
  const ali: Facts = { ...base, marketplace: 'aliexpress', site: 'csp.aliexpress.com' };
  expect(ids(ali)).toContain('tracking-in-messages');
  const pack = packFor(ali, NOW);
  for (const { cite } of pack ? checklistOf(ali, pack, deliveryProofs) : []) {
    expect(cite?.id ?? 'aliexpress.').toMatch(/^aliexpress\./);
  }
});
