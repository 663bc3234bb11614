import { expect, it } from 'vitest';
import { clashOf, faultsOf } from '../../../lib/policy/faults.ts';
import { book } from './all-packs.ts';
import { sample } from './sample-pack.ts';

it.each(book.map((pack) => ({ name: `${pack.name} ${pack.effectiveFrom}`, pack })))(
  '$name has no fault, and is news after those that started before it',
  ({ pack }) => {
    expect(faultsOf(pack)).toEqual([]);
    const earlier = book.filter(({ effectiveFrom }) => effectiveFrom < pack.effectiveFrom);
    expect(clashOf(pack, earlier)).toBeUndefined();
  },
);

it('the shipped packs stand in the way of themselves', () => {
  for (const pack of book) expect(clashOf(pack, book)?.at).toBeDefined();
});

it('names each kind of fault with its place', () => {
  const pack = {
    ...sample,
    gaps: [...sample.gaps, ...sample.gaps],
    rules: sample.rules.toReversed().map((row) => ({ ...row, sources: ['A'] })),
    calendars: { 'shop.example': 'mars' },
  };
  expect(faultsOf(pack).map(({ at }) => at)).toEqual([
    'rules.1.id',
    'gaps.1.id',
    'sources.B',
    'calendars.shop.example',
  ]);
});
