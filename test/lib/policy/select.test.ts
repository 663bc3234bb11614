import { describe, expect, it } from 'vitest';
import { book } from './all-packs.ts';
import { cite } from '../../../lib/policy/cite.ts';
import { select } from '../../../lib/policy/select.ts';
import type { Pack } from '../../../lib/policy/schema.ts';

const TODAY = '2026-11-22';
const pack = (name: string, sites: string[], effectiveFrom: string): Pack => ({
  marketplace: 'ebay',
  region: 'XX',
  name,
  sites,
  effectiveFrom,
  checkedOn: TODAY,
  clocks: [],
  rules: [],
  gaps: [],
  sources: {},
});

describe('select', () => {
  it.each([
    ['www.ebay.com', 'eBay US'],
    ['ebay.com', 'eBay US'],
    ['mesg.ebay.com', 'eBay US'],
    ['order.ebay.com', 'eBay US'],
    ['www.ebay.co.uk', 'eBay UK'],
    ['www.ebay.de', 'eBay DE'],
    ['csp.aliexpress.com', 'AliExpress'],
    ['gsp.aliexpress.com', 'AliExpress'],
    ['www.aliexpress.com', 'AliExpress'],
  ])('%s has %s', (host, name) => expect(select(book, host, TODAY)?.name).toBe(name));

  it.each([
    'www.ebay.com.au',
    'www.ebay.fr',
    'aliexpress.ru',
    'notebay.com',
    'ebay.com.evil.example',
  ])('knows no rules for %s', (host) => expect(select(book, host, TODAY)).toBeUndefined());

  it('takes the newest that has started, and none before the first', () => {
    const packs = [
      pack('new', ['shop.example'], '2026-03-01'),
      pack('old', ['shop.example'], '2025-01-01'),
      pack('close', ['eu.shop.example'], '2024-01-01'),
    ];
    expect(select(packs, 'www.shop.example', '2026-02-28')?.name).toBe('old');
    expect(select(packs, 'www.shop.example', '2026-03-01')?.name).toBe('new');
    expect(select(packs, 'a.eu.shop.example', '2026-03-01')?.name).toBe('close');
    expect(select(packs, 'www.shop.example', '2024-12-31')).toBeUndefined();
  });
});

describe('cite', () => {
  const us = select(book, 'www.ebay.com', TODAY);

  it('gives a row with its strongest source', () => {
    expect(us && cite(us, 'ebay.inr.respond')).toMatchObject({
      id: 'ebay.inr.respond',
      scope: 'eBay US',
      section: 'Items not received',
      url: 'https://www.ebay.com/help/selling/managing-returns-refunds/helping-buyers-items-not-received?id=4116',
      checkedOn: TODAY,
      confidence: 'high',
    });
  });

  it('knows no row that the pack does not have', () => {
    expect(us && cite(us, 'ebay.inr.unheard_of')).toBeUndefined();
  });
});
