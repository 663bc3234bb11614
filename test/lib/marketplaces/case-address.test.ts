import { expect, test } from 'vitest';
import { aliexpress } from '../../../lib/marketplaces/aliexpress/reader.ts';
import { caseAddress } from '../../../lib/marketplaces/case-address.ts';

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

test('where no address is known there is none', () => {
  expect(
    caseAddress({ marketplace: 'ebay', site: 'www.ebay.com', page: 'order', caseId: '5371000412' }),
  ).toBeUndefined();
});
