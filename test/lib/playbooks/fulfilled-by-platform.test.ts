import { expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { planOf, rowsOf } from './decide.ts';

const sent = {
  page: 'dispute',
  stage: 'request',
  fulfilment: 'platform',
  issue: 'item-not-received',
  openedAt: '2026-11-24T04:00:00-08:00',
  orderedAt: '2026-11-01T09:00:00-08:00',
  deliverBy: '2026-11-14',
  shipment: { state: 'in-transit', service: 'tracked', trackingNumber: 'LX000000000CN' },
} satisfies Partial<Facts>;

// The first reason that each site has for pointing the buyer to the platform.
test.each<[Facts['marketplace'], string, string, string]>([
  ['amazon', 'sellercentral.amazon.com', 'amazon.return', 'amazon.case.fba_customer'],
  ['amazon', 'sellercentral.amazon.com', 'amazon.message', 'amazon.act.fba_redirect'],
  ['amazon', 'sellercentral.amazon.de', 'amazon.atoz', 'amazon.case.fba_customer'],
  ['ebay', 'www.ebay.com', 'ebay.not-received', 'ebay.inr.respond'],
  ['aliexpress', 'csp.aliexpress.com', 'aliexpress.not-received', 'aliexpress.comm.promise'],
  ['walmart', 'seller.walmart.com', 'walmart.inquiry', 'walmart.inquiry'],
  ['lazada', 'sellercenter.lazada.sg', 'lazada.return', 'lazada.sg.request'],
  ['tiktok', 'seller-id.tiktok.com', 'tiktok.return', 'tiktok.id.request'],
  ['shopee', 'seller.shopee.sg', 'shopee.return', 'shopee.due.request'],
])('%s %s %s: redirect because of %s', (marketplace, site, caseType, row) => {
  const plan = planOf({ ...sent, marketplace, site, caseType });
  expect(plan).toMatchObject({ stance: 'redirect', draft: { id: 'platform-redirect' } });
  expect(plan.because[0]?.cite[0]?.id).toBe(row);
});

test('on Amazon what the seller cannot run is closed, and the exception is named', () => {
  const plan = planOf({
    ...sent,
    marketplace: 'amazon',
    site: 'sellercentral.amazon.com',
    caseType: 'amazon.return',
  });
  expect(plan.blocked.map(({ stance }) => stance)).toEqual([
    'refund-full',
    'refund-partial',
    'return-and-refund',
    'replace',
  ]);
  expect(rowsOf(plan.warnings)).toContain('amazon.case.mcf');
});

test('where the duties are not known that is said, and no route is called closed', () => {
  const plan = planOf({
    ...sent,
    marketplace: 'aliexpress',
    site: 'csp.aliexpress.com',
    caseType: 'aliexpress.not-received',
  });
  expect(plan.blocked).toEqual([]);
  expect(plan.warnings.map(({ text }) => text.en).join()).toContain('not found');
});

test('the clock that Ozon gives the seller of an FBO order is his to answer', () => {
  const facts: Facts = {
    ...sent,
    marketplace: 'ozon',
    site: 'seller.ozon.ru',
    page: 'return',
    caseType: 'ozon.return',
    issue: 'defective',
    buyerEvidence: 'photo',
    deliveredAt: '2026-11-12',
    shipment: { ...sent.shipment, state: 'delivered' },
  };
  const plan = planOf(facts);
  expect(plan).toMatchObject({ playbook: 'not-as-described', stance: 'return-and-refund' });
  expect(plan.clocks.map(({ id }) => id)).toContain('ozon.fbo.request');
});

test('a payment system has no warehouse', () => {
  const plan = planOf({
    ...sent,
    marketplace: 'paypal',
    site: 'www.paypal.com',
    caseType: 'paypal.dispute',
  });
  expect(plan.stance).not.toBe('redirect');
});
