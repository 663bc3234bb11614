import { expect, test } from 'vitest';
import { aliexpress } from '../../../lib/marketplaces/aliexpress/reader.ts';
import { caseAddress } from '../../../lib/marketplaces/case-address.ts';
import { paypal } from '../../../lib/marketplaces/paypal/reader.ts';
import { stripe } from '../../../lib/marketplaces/stripe/reader.ts';

test('a dispute of the AliExpress list is opened at the address of its own page', () => {
  const address = caseAddress({
    marketplace: 'aliexpress',
    site: 'gsp.aliexpress.com',
    page: 'dispute-list',
    caseId: '6381200450013306',
  });
  expect(address).toBe(
    'https://gsp.aliexpress.com/m_apps/dispute-management/detail?reverseOrderLineId=6381200450013306',
  );
  const owner = aliexpress.pages.find(({ owns }) => owns(new URL(address ?? '')));
  expect(owner?.kind).toBe('dispute');
});

test('an old dispute is opened in the old back office, a conversation nowhere', () => {
  const at = (site: string, caseId: string) =>
    caseAddress({ marketplace: 'aliexpress', site, page: 'dispute-list', caseId });
  expect(at('trade.aliexpress.com', '700010002000301')).toBe(
    'https://trade.aliexpress.com/issue/issueDetail.htm?issueId=700010002000301',
  );
  expect(at('gsp.aliexpress.com', '2208800012345#501')).toBeUndefined();
});

test('where no address is known there is none', () => {
  expect(
    caseAddress({ marketplace: 'ebay', site: 'www.ebay.com', page: 'order', caseId: '5371000412' }),
  ).toBeUndefined();
});

test.each([
  ['paypal', 'www.paypal.com', 'PP-R-KLM-60417233', paypal],
  ['stripe', 'dashboard.stripe.com', 'du_1QkZpL2eParleyTest000417', stripe],
] as const)(
  'a case of the %s list is opened at an address of its own page',
  (id, site, caseId, reader) => {
    const address = caseAddress({ marketplace: id, site, page: 'dispute-list', caseId });
    const owner = reader.pages.find(({ owns }) => owns(new URL(address ?? '')));
    expect(owner?.kind).toBe('dispute');
  },
);
