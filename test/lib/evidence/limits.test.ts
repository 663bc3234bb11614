import { expect, test } from 'vitest';
import { packFor } from '../../../lib/advice/clocks.ts';
import { limitsOf } from '../../../lib/evidence/limits.ts';

const pack = packFor({ marketplace: 'ebay', site: 'www.ebay.com' }, '2026-11-24T10:00:00-08:00');

test('an eBay payment dispute takes 5 files, 1.75 MB and 1,000 characters', () =>
  expect(pack && limitsOf({ caseType: 'ebay.payment-dispute' }, pack)).toMatchObject({
    files: 5,
    megabytes: 1.75,
    characters: 1000,
    cite: { id: 'ebay.act.payment_dispute' },
  }));

test('where no source states a limit none is given', () =>
  expect(pack && limitsOf({ caseType: 'ebay.return' }, pack)).toBeUndefined());

// Row → what the facts state for the place.
test.each([
  [
    'stripe',
    'dashboard.stripe.com',
    'stripe.dispute',
    { megabytes: 4.5, pages: 50, characters: 20000 },
  ],
  [
    'stripe',
    'dashboard.stripe.com',
    'stripe.inquiry',
    { megabytes: 4.5, pages: 50, characters: 20000 },
  ],
  [
    'shopify',
    'admin.shopify.com',
    'shopify.dispute',
    { megabytes: 4, megabytesEach: 2, pages: 50 },
  ],
  [
    'paypal',
    'www.paypal.com',
    'paypal.claim',
    { files: 10, megabytes: 50, megabytesEach: 10, characters: 2000 },
  ],
  ['amazon', 'sellercentral.amazon.com', 'amazon.message', { megabytes: 10 }],
] as const)('%s %s %s', (marketplace, site, caseType, expected) => {
  const inForce = packFor({ marketplace, site }, '2026-11-24T10:00:00-08:00');
  const found = inForce && limitsOf({ caseType }, inForce);
  const { cite: citation, ...numbers } = found ?? {};
  expect(numbers).toEqual(expected);
  expect(citation?.id).toMatch(new RegExp(`^${marketplace}\\.`));
});
