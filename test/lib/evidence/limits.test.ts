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
