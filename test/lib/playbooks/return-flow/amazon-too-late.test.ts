import { expect, test } from 'vitest';
import type { Facts } from '../../../../lib/model/facts.ts';
import { planOf, rowsOf } from '../decide.ts';

const amazon: Facts = {
  marketplace: 'amazon',
  site: 'www.amazon.com',
  page: 'return',
  caseType: 'amazon.return',
  caseId: 'A-1',
  stage: 'request',
  fulfilment: 'seller',
  orderedAt: '2026-10-20T10:00:00-07:00',
  deliveredAt: '2026-10-28T10:00:00-07:00',
  openedAt: '2026-11-05T10:00:00-08:00',
  issue: 'changed-mind',
  total: { amount: '64.90', currency: 'USD' },
};
const back = (receivedAt: string, condition: NonNullable<Facts['return']>['condition']): Facts => ({
  ...amazon,
  return: { state: 'received', receivedAt, condition },
});
const cited = (facts: Facts) => rowsOf(planOf(facts).because);

// Four calendar days to grade a return since 2026-01-26; afterwards Amazon refunds and SAFE-T is lost.
test.each<[string, Facts, string]>([
  ['used, on its last day', back('2026-11-20T11:00:00-08:00', 'used'), 'refund-partial'],
  ['used, a day later', back('2026-11-19T11:00:00-08:00', 'used'), 'accept'],
  ['another item, too late', back('2026-11-15T11:00:00-08:00', 'different'), 'accept'],
  [
    'defective and damaged elsewhere, too late',
    { ...back('2026-11-15T11:00:00-08:00', 'used'), issue: 'defective' },
    'accept',
  ],
  [
    'used, too late, where Amazon only may refund',
    { ...back('2026-11-15T11:00:00+01:00', 'used'), site: 'www.amazon.de' },
    'refund-partial',
  ],
])('%s', (_case, facts, stance) => expect(planOf(facts).stance).toBe(stance));

test('the reason is the rule of amazon.com, and no date of the past is set', () => {
  const facts = back('2026-11-15T11:00:00-08:00', 'used');
  expect(cited(facts)).toContain('amazon.safet.seller_fault_window');
  expect(planOf({ ...facts, site: 'www.amazon.de' }).headline.en).not.toMatch(/Nov/);
});

test('on amazon.com the rule of other sites is no reason', () => {
  expect(cited(back('2026-11-23T11:00:00-08:00', 'used'))).not.toContain(
    'amazon.return.refund_other',
  );
});

// SAFE-T: 30 calendar days from the later of the refund and the arrival.
test.each([
  ['its last day', '2026-10-25T11:00:00-07:00', 'contest'],
  ['a day later', '2026-10-24T11:00:00-07:00', 'accept'],
])('a SAFE-T claim on %s', (_day, at, stance) => {
  const plan = planOf({
    ...back(at, 'damaged'),
    caseType: 'amazon.safet',
    openedAt: undefined,
    deliveredAt: undefined,
    orderedAt: '2026-09-20T10:00:00-07:00',
    refund: { by: 'platform', at: '2026-10-20T09:00:00-07:00' },
  });
  expect(plan.stance).toBe(stance);
  expect(JSON.stringify(plan.because)).toContain('amazon.');
});
