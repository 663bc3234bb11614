import { expect, it } from 'vitest';
import { comparePacks } from '../../../lib/policy/compare-packs.ts';
import type { Pack } from '../../../lib/policy/schema.ts';
import { sample } from './sample-pack.ts';

const [clock] = sample.clocks;
const [effect, files] = sample.rules;

it('finds nothing between a pack and itself, also under other marks for its sources', () => {
  const renamed: Pack = JSON.parse(
    JSON.stringify(sample).replaceAll('"A"', '"S1"').replaceAll('"B"', '"S2"'),
  );
  expect(comparePacks(sample, renamed)).toEqual({ about: [], added: [], removed: [], changed: [] });
});

it('names added, removed and changed rows with the members that changed', () => {
  if (!clock || !effect || !files) throw new Error('the sample has lost its rows');
  const added = { ...files, id: 'ebay.evidence.size', numbers: { mb: 10 } };
  const window = { from: 'openedAt' as const, n: 5, unit: 'business-day' as const };
  const next: Pack = {
    ...sample,
    effectiveFrom: '2026-09-01',
    clocks: [{ ...clock, window, onExpiry: { en: 'Refund', zh: '退款' } }],
    rules: [{ ...effect, sources: ['B'] }, added],
  };
  expect(comparePacks(sample, next)).toEqual({
    about: [{ name: 'effectiveFrom', before: '2026-03-01', after: '2026-09-01' }],
    added: [added],
    removed: [files],
    changed: [
      {
        id: 'ebay.inr.respond',
        members: [
          { name: 'window', before: clock.window, after: window },
          { name: 'onExpiry', after: { en: 'Refund', zh: '退款' } },
        ],
      },
      {
        id: 'ebay.case.effect',
        members: [
          {
            name: 'sources',
            before: ['https://shop.example/terms', 'https://shop.example/help'],
            after: ['https://shop.example/terms'],
          },
        ],
      },
    ],
  });
});

it('shows a gap that was filled as an added row and a removed gap when their ids differ', () => {
  const next = { ...sample, gaps: [] };
  expect(comparePacks(sample, next).removed).toEqual(sample.gaps);
  expect(comparePacks(next, sample).added).toEqual(sample.gaps);
});
