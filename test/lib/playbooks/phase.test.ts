import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { phaseOf } from '../../../lib/playbooks/phase.ts';

const facts = (marketplace: Facts['marketplace'], more: Partial<Facts>): Facts => ({
  marketplace,
  site: 'example.com',
  page: 'dispute',
  stage: 'request',
  ...more,
});

// What a kind of case is for the seller while its stage is "request": the one word that decides the whole plan.
describe('the phase of a kind of case', () => {
  test.each<[Facts['marketplace'], string, string]>([
    ['amazon', 'amazon.message', 'message'],
    ['amazon', 'amazon.return', 'open'],
    ['amazon', 'amazon.atoz', 'review'],
    ['amazon', 'amazon.atoz-appeal', 'appeal'],
    ['amazon', 'amazon.safet', 'review'],
    ['amazon', 'amazon.chargeback', 'chargeback'],
    ['walmart', 'walmart.inquiry', 'message'],
    ['walmart', 'walmart.return', 'open'],
    ['walmart', 'walmart.wcc', 'lost'],
    ['walmart', 'walmart.dispute', 'review'],
    ['etsy', 'etsy.help', 'open'],
    ['etsy', 'etsy.case', 'review'],
    ['etsy', 'etsy.chargeback', 'chargeback'],
    ['paypal', 'paypal.dispute', 'open'],
    ['paypal', 'paypal.claim', 'review'],
    ['stripe', 'stripe.dispute', 'chargeback'],
    ['shopify', 'shopify.inquiry', 'chargeback'],
    ['ozon', 'ozon.return', 'open'],
    ['ozon', 'ozon.dispute', 'review'],
    ['lazada', 'lazada.dispute', 'review'],
    ['mercadolibre', 'mercadolibre.claim', 'open'],
    ['mercadolibre', 'mercadolibre.message', 'message'],
    ['ebay', 'ebay.case', 'review'],
    ['aliexpress', 'aliexpress.appeal', 'appeal'],
  ])('%s %s: %s', (marketplace, caseType, phase) => {
    expect(phaseOf(facts(marketplace, { caseType }), false)).toBe(phase);
  });
});

// Stage "request" means that the seller has to act; a request in which he could is opened on another page.
test.each<[string, Partial<Facts>, string]>([
  ['a message, no case', { page: 'messages' }, 'message'],
  ['an order, no case', { page: 'order' }, 'message'],
  [
    'an order with a date to answer by',
    { page: 'order', respondBy: { at: '2026-11-27', basis: 'page' } },
    'open',
  ],
  ['messages of a case', { page: 'messages', caseId: '1' }, 'open'],
  ['an order with a kind of case', { page: 'order', caseType: 'ebay.cancel' }, 'open'],
  ['a dispute', { page: 'dispute' }, 'open'],
])('%s', (_name, more, phase) => expect(phaseOf(facts('ebay', more), false)).toBe(phase));

test('a SAFE-T claim is about the refund of Amazon and does not end with it', () => {
  const refund = { by: 'platform' as const };
  expect(phaseOf(facts('amazon', { caseType: 'amazon.safet', refund }), false)).toBe('review');
  expect(phaseOf(facts('amazon', { caseType: 'amazon.return', refund }), false)).toBe('lost');
  const refused = { caseType: 'amazon.safet', refund, decision: 'for-buyer' as const };
  expect(phaseOf(facts('amazon', refused), false)).toBe('lost');
});

test('a lapsed window makes an open request lapsed, and a message stays a message', () => {
  expect(phaseOf(facts('etsy', { caseType: 'etsy.help' }), true)).toBe('lapsed');
  expect(phaseOf(facts('amazon', { caseType: 'amazon.message' }), true)).toBe('message');
});
