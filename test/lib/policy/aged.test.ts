import { expect, it } from 'vitest';
import { agedCitations, isAged } from '../../../lib/policy/aged.ts';
import { allLaw } from '../../../lib/policy/law/law.ts';
import { sample } from './sample-pack.ts';

it.each([
  ['2025-11-22', '2026-11-22', false],
  ['2025-11-21', '2026-11-22', true],
  ['2026-11-22', '2026-11-22', false],
  ['2027-01-01', '2026-11-22', false],
  ['2024-02-29', '2025-02-28', false],
  ['2024-02-29', '2025-03-01', true],
  ['2023-02-28', '2024-02-29', true],
])('checked on %s is old on %s: %s', (checkedOn, today, aged) => {
  expect(isAged(checkedOn, today)).toBe(aged);
});

it('lists each source of each row, the oldest first, and nothing of fresh packs', () => {
  const older = { ...sample, name: 'Shop YY', checkedOn: '2024-05-05', clocks: [], gaps: [] };
  expect(agedCitations([sample, older], '2026-02-20')).toEqual([
    {
      pack: 'Shop YY 2026-03-01',
      row: 'ebay.case.effect',
      checkedOn: '2024-05-05',
      url: 'https://shop.example/terms',
    },
    {
      pack: 'Shop YY 2026-03-01',
      row: 'ebay.case.effect',
      checkedOn: '2024-05-05',
      url: 'https://shop.example/help',
    },
    {
      pack: 'Shop YY 2026-03-01',
      row: 'ebay.evidence.files',
      checkedOn: '2024-05-05',
      url: 'https://shop.example/help',
    },
  ]);
  expect(agedCitations([sample, older], '2027-02-21')).toHaveLength(3 + 4);
});

it('lists the law as well', () => {
  const [first] = allLaw();
  if (!first) throw new Error('no law');
  const old = agedCitations([], '2026-02-20', [{ ...first, checkedOn: '2024-01-01' }]);
  expect(old.length).toBe(first.rights.reduce((sum, { sources }) => sum + sources.length, 0));
  expect(old[0]).toMatchObject({ pack: first.name, checkedOn: '2024-01-01' });
});
