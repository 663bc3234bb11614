import { describe, expect, test } from 'vitest';
import { advise } from '../../../../lib/advice/advise.ts';
import type { Facts } from '../../../../lib/model/facts.ts';
import { itemNotReceived } from '../../../../lib/playbooks/item-not-received/item-not-received.ts';
import { decide, NOW } from '../decide.ts';

/** An A-to-z claim over an invented order: protected label, scanned a day before the ship-by date. */
const claim = {
  marketplace: 'amazon',
  site: 'sellercentral.amazon.com',
  page: 'claim',
  caseType: 'amazon.atoz',
  caseId: 'A-1',
  stage: 'request',
  fulfilment: 'seller',
  issue: 'item-not-received',
  orderedAt: '2026-10-28T10:00:00-07:00',
  openedAt: '2026-11-23T15:00:00-08:00',
  shipBy: '2026-10-31',
  shippedAt: '2026-10-30',
  deliverBy: '2026-11-14',
  total: { amount: '64.90', currency: 'USD' },
} satisfies Facts;

type Shipment = NonNullable<Facts['shipment']>;
const tracked: Shipment = { service: 'tracked', trackingNumber: '9400100000000000000001' };
const unscanned: Shipment = { ...tracked, label: 'platform', protected: true };
const label: Shipment = { ...unscanned, firstScanAt: '2026-10-30T18:00:00-07:00' };

const message: Partial<Facts> = {
  page: 'messages',
  caseType: 'amazon.message',
  messages: [{ from: 'buyer', at: '2026-11-24T02:00:00-08:00', text: 'Where is it?' }],
};
const granted: Partial<Facts> = {
  stage: 'decided',
  decision: 'for-buyer',
  decidedAt: '2026-11-20T09:00:00-08:00',
};
const run = (shipment: Shipment, more: Partial<Facts> = {}) =>
  decide(itemNotReceived, { ...claim, ...more, shipment });

describe('amazon', () => {
  test.each<[string, Shipment, Partial<Facts>, string]>([
    ['lost, claimed', { ...label, state: 'lost' }, {}, 'let-platform-fund'],
    ['late, claimed', { ...label, state: 'in-transit' }, {}, 'let-platform-fund'],
    ['held by customs, late', { ...label, state: 'customs' }, {}, 'let-platform-fund'],
    ['delivered, denied', { ...label, state: 'delivered' }, {}, 'let-platform-fund'],
    [
      'lost, a message',
      { ...label, state: 'lost' },
      message,
      'let-platform-fund inr-platform-claim',
    ],
    [
      'delivered, a message',
      { ...label, state: 'delivered' },
      message,
      'let-platform-fund inr-delivered',
    ],
    [
      'in time',
      { ...label, state: 'in-transit' },
      { ...message, deliverBy: '2026-12-04' },
      'wait inr-in-transit',
    ],
    [
      'scan on the ship-by date',
      { ...label, state: 'lost', firstScanAt: '2026-10-31' },
      {},
      'let-platform-fund',
    ],
    ['scan a day late', { ...label, state: 'lost', firstScanAt: '2026-11-01' }, {}, 'accept'],
    [
      'scan an hour after the instant of the ship-by date',
      { ...label, state: 'lost', firstScanAt: '2026-11-01T00:59:59-07:00' },
      { shipBy: '2026-10-31T23:59:59-07:00' },
      'accept',
    ],
    ['no scan known', { ...unscanned, state: 'lost' }, {}, '? shipment.firstScanAt'],
    ['label not known', { ...tracked, state: 'lost' }, {}, '? shipment.protected'],
    ['label not protected', { ...label, state: 'lost', protected: false }, {}, 'accept'],
    ['own label', { ...tracked, state: 'lost', label: 'own' }, {}, 'accept'],
    [
      'delivered, label not known: the scan is defended anyway',
      { ...tracked, state: 'delivered' },
      {},
      'contest statement-delivered',
    ],
    ['never scanned', { ...unscanned, state: 'label-created' }, {}, 'accept'],
    ['coming back', { ...label, state: 'returning' }, {}, 'accept'],
    ['granted all the same', { ...label, state: 'lost' }, granted, 'appeal'],
    ['granted, not protected', { ...label, state: 'lost', protected: false }, granted, 'accept'],
  ])('%s', (_why, shipment, more, expected) => {
    expect(run(shipment, more)).toBe(expected);
  });

  test('without the ship-by date the first scan says nothing', () => {
    const { shipBy: _by, ...facts } = claim;
    expect(decide(itemNotReceived, { ...facts, shipment: { ...label, state: 'lost' } })).toBe(
      '? shipBy',
    );
  });

  test('what the seller pays himself is a closed route, with the rule', () => {
    const advice = advise({ ...claim, shipment: { ...label, state: 'lost' } }, { now: NOW });
    expect(advice).toMatchObject({ kind: 'plan', stance: 'let-platform-fund' });
    const refund =
      advice.kind === 'plan' && advice.blocked.find(({ stance }) => stance === 'refund-full');
    expect(refund).toMatchObject({ cite: [{ id: 'amazon.act.atoz_dont_refund_protected' }] });
  });

  test('why the platform does not pay is a closed route too', () => {
    const shipment: Shipment = { ...label, state: 'lost', firstScanAt: '2026-11-02' };
    const advice = advise({ ...claim, shipment }, { now: NOW });
    const route =
      advice.kind === 'plan' && advice.blocked.find(({ stance }) => stance === 'let-platform-fund');
    expect(route).toMatchObject({ cite: [{ id: 'amazon.ev.inr_first_scan' }] });
  });
});

describe('etsy', () => {
  const help: Partial<Facts> = {
    marketplace: 'etsy',
    site: 'www.etsy.com',
    caseType: 'etsy.help',
    page: 'dispute',
  };
  test.each<[string, Shipment, Partial<Facts>, string]>([
    [
      'lost, sent in time',
      { ...tracked, state: 'lost' },
      {},
      'let-platform-fund inr-platform-claim',
    ],
    [
      'lost, in a case',
      { ...tracked, state: 'lost' },
      { caseType: 'etsy.case' },
      'let-platform-fund',
    ],
    [
      'sent late',
      { ...tracked, state: 'lost' },
      { shippedAt: '2026-11-02' },
      'refund-full inr-refund',
    ],
    ['untracked', { service: 'untracked', state: 'lost' }, {}, 'refund-full inr-refund'],
    [
      'late but moving',
      { ...tracked, state: 'in-transit', lastScanAt: '2026-11-22T08:00:00-08:00' },
      {},
      'reply inr-late',
    ],
    ['delivered', { ...tracked, state: 'delivered' }, {}, 'decline inr-delivered'],
  ])('%s', (_why, shipment, more, expected) => {
    expect(run(shipment, { ...help, ...more })).toBe(expected);
  });
});

test('other marketplaces fund nothing', () => {
  const ebay: Partial<Facts> = {
    marketplace: 'ebay',
    site: 'www.ebay.com',
    caseType: 'ebay.not-received',
  };
  expect(run({ ...label, state: 'lost' }, ebay)).toBe('refund-full inr-refund');
});
