import { describe, expect, test } from 'vitest';
import { currencies } from '../../../../lib/marketplaces/ebay/currencies.ts';
import { sites } from '../../../../lib/marketplaces/ebay/sites.ts';
import { happened, latest, money } from '../../../../lib/marketplaces/ebay/values.ts';
import type { Source } from '../../../../lib/page/source.ts';
import { parseMoney } from '../../../../lib/text/money.ts';

const on = (domain: string): Source => ({
  url: new URL(`https://www.ebay.${domain}/mesh/ord/details`),
  root: {} as ParentNode,
  payloads: [],
  now: '2026-04-20T09:00:00Z',
});

describe('money', () => {
  test.each([
    ['com', '$48.37', 'USD'],
    ['com', 'US $48.37', 'USD'],
    ['com', 'AU $48.37', 'AUD'],
    ['com', 'GBP 48.37', 'GBP'],
    ['com', 'JPY 48.37', 'JPY'],
    ['com.au', '$48.37', 'AUD'],
    ['com.hk', 'HK$48.37', 'HKD'],
    ['co.uk', '£48.37', 'GBP'],
    ['de', '48,37 €', 'EUR'],
    ['de', 'EUR 48,37', 'EUR'],
    ['pl', '48,37 zł', 'PLN'],
    ['ch', 'CHF 48.37', 'CHF'],
    ['ch', 'Fr. 48.37', 'CHF'],
    ['ca', 'C $48.37', 'CAD'],
    ['com.sg', 'S$48.37', 'SGD'],
    ['com.my', 'RM48.37', 'MYR'],
    ['ph', '₱48.37', 'PHP'],
    ['de', '48,37', 'EUR'],
  ])('%s: %s', (domain, text, currency) => {
    expect(money(text, on(domain))).toEqual({ amount: '48.37', currency });
  });

  test('a sign of another currency is not that of the site', () => {
    for (const text of ['₽48.37', '48.37₹', '¥ 48.37']) {
      expect(money(text, on('com'))).toBeUndefined();
    }
  });

  test('signs mean what they mean in the table of all currencies', () => {
    for (const [code, signs] of Object.entries(currencies.certain)) {
      for (const sign of signs.split('|')) {
        expect([sign, parseMoney(`${sign} 5`)?.currency]).toEqual([sign, code]);
      }
    }
  });

  test('every site has a sign or a code', () => {
    for (const { host, currency } of sites) {
      const { url } = on(host.slice('www.ebay.'.length));
      expect(money(`${currency} 5`, { ...on('com'), url })?.currency).toBe(currency);
    }
  });
});

describe('times', () => {
  test.each([
    ['com', 'Apr 16, 2026', '2026-04-16'],
    ['com', 'Apr 16', '2026-04-16'],
    ['de', '16. März 2026', '2026-03-16'],
    ['fr', '16 févr. 2026', '2026-02-16'],
    ['it', '16 apr 2026', '2026-04-16'],
    ['es', '16 ene. 2026', '2026-01-16'],
    ['nl', '16 mrt. 2026', '2026-03-16'],
    ['nl', '16 mei 2025', '2025-05-16'],
    ['pl', '16 kwietnia 2026', '2026-04-16'],
    ['com.hk', '2026年4月16日', '2026-04-16'],
  ])('%s: %s', (domain, text, day) => expect(happened(text, on(domain))).toBe(day));

  test('a zone that the text prints is not assumed', () => {
    expect(happened('Apr 9, 2026 at 10:32am PDT', on('com'))).toBe('2026-04-09T10:32:00-07:00');
    expect(happened('Apr 9, 2026 at 10:32am', on('com'))).toMatchObject({
      value: '2026-04-09T10:32:00-07:00',
    });
  });

  test('a number of days is no date', () => {
    expect(latest('3-5 days', on('com'))).toBeUndefined();
    expect(latest('within 3 days', on('com'))).toBeUndefined();
  });
});
