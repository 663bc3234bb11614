import { expect, test } from 'vitest';
import { paymentIssue } from '../../../lib/marketplaces/payment-reasons.ts';

/** The reasons of Shopify (`shopify.types`) and the categories of Stripe, as they are shown. */
test.each([
  ['Fraudulent', 'unauthorised-payment'],
  ['Unrecognized', 'unauthorised-payment'],
  ['Duplicate', 'other'],
  ['Subscription canceled', 'cancel-request'],
  ['Product not received', 'item-not-received'],
  ['Product unacceptable', 'not-as-described'],
  ['Credit not processed', 'refund-status'],
  ['General', undefined],
  ['Noncompliant', undefined],
  ['Arrived damaged', 'damaged-in-transit'],
  ['Betrug', 'unauthorised-payment'],
  ['Produit non reçu', 'item-not-received'],
])('%s means %s', (reason, issue) => {
  expect(paymentIssue(reason)).toBe(issue);
});
