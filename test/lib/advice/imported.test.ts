import { describe, expect, it } from 'vitest';
import { advise } from '../../../lib/advice/advise.ts';
import { allPacks, packsOf } from '../../../lib/advice/book.ts';
import { clocksOf, packFor } from '../../../lib/advice/clocks.ts';
import { importedPacks, packId, packsBehind } from '../../../lib/advice/imported.ts';
import type { Facts } from '../../../lib/model/facts.ts';
import type { Pack } from '../../../lib/policy/schema.ts';

const NOW = '2026-10-20T12:00:00Z';
const shipped = allPacks().find(({ name }) => name === 'eBay US');
if (!shipped) throw new Error('eBay US has no pack');

/** eBay US with an answer window of 5 business days from 1 September 2026 on: invented. */
const longer: Pack = {
  ...shipped,
  name: 'eBay US, newer',
  effectiveFrom: '2026-09-01',
  checkedOn: '2026-11-30',
  clocks: shipped.clocks.map((row) =>
    row.id === 'ebay.inr.respond' && row.window ? { ...row, window: { ...row.window, n: 5 } } : row,
  ),
};
const request = (openedAt: string): Facts => ({
  marketplace: 'ebay',
  site: 'www.ebay.com',
  page: 'dispute',
  caseType: 'ebay.not-received',
  caseId: '5001',
  stage: 'request',
  issue: 'item-not-received',
  openedAt,
});
const answerBy = (openedAt: string, imported?: readonly Pack[]) =>
  clocksOf(request(openedAt), NOW, imported).find(({ id }) => id === 'ebay.inr.respond')?.due;

describe('an imported pack', () => {
  it('rules events from its first day on; earlier ones keep the pack of their day', () => {
    // Monday 31 August: three business days to Thursday. Tuesday 1 September: five, over Labor Day, to Wednesday.
    expect(answerBy('2026-08-31', [longer])).toBe('2026-09-03');
    expect(answerBy('2026-09-01', [longer])).toBe('2026-09-09');
  });

  it('falls back to the shipped one when it is given up', () => {
    expect(answerBy('2026-09-01', [])).toBe('2026-09-04');
    expect(answerBy('2026-09-01')).toBe('2026-09-04');
    expect(packFor(request('2026-09-01'), NOW, [longer])?.name).toBe('eBay US, newer');
    expect(packFor(request('2026-09-01'), NOW)?.name).toBe('eBay US');
  });

  it('is for its own marketplace only', () => {
    expect(packsOf('aliexpress', [longer])).toEqual(packsOf('aliexpress'));
    expect(packsOf('ebay', [longer])).toContain(longer);
    expect(packsOf('ebay')).not.toContain(longer);
  });

  it('is cited by the advice', () => {
    const facts: Facts = {
      ...request('2026-10-19'),
      orderState: 'shipped',
      shippedAt: '2026-10-10',
      deliverBy: '2026-10-18',
      shipment: { state: 'in-transit', service: 'tracked', trackingNumber: 'X1' },
    };
    const scopes = (imported?: readonly Pack[]) => {
      const advice = advise(facts, { now: NOW, ...(imported && { imported }) });
      return advice.clocks.map(({ cite }) => cite?.checkedOn);
    };
    expect(scopes([longer])).toContain('2026-11-30');
    expect(scopes()).not.toContain('2026-11-30');
  });
});

it('says which packs advice rests on, and whether the seller brought them in', () => {
  const behind = (openedAt: string, imported: readonly Pack[]) =>
    packsBehind(request(openedAt), clocksOf(request(openedAt), NOW, imported), NOW, imported).map(
      ({ name, effectiveFrom, from }) => `${name} ${effectiveFrom} ${from}`,
    );
  expect(behind('2026-09-01', [])).toEqual(['eBay US 2024-01-01 built-in']);
  expect(behind('2026-09-01', [longer])).toEqual(['eBay US, newer 2026-09-01 imported']);
  expect(behind('2026-08-31', [longer])).toEqual([
    'eBay US, newer 2026-09-01 imported',
    'eBay US 2024-01-01 built-in',
  ]);
});

it('reads stored rows, and leaves out what it cannot read', () => {
  expect(
    importedPacks([{ pack: longer }, { pack: { name: 'of the future' } }, { pack: null }]),
  ).toEqual([longer]);
});

it('gives no two packs one id', () => {
  const ids = [...allPacks(), longer].map(packId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(packId({ ...longer, sites: ['b.example', 'a.example'] })).toBe(
    packId({ ...longer, sites: ['a.example', 'b.example'] }),
  );
});
