import { describe, expect, test } from 'vitest';
import { advise } from '../../../lib/advice/advise.ts';
import { Advice } from '../../../lib/model/advice.ts';
import type { Facts, Seller } from '../../../lib/model/facts.ts';
import type { Past } from '../../../lib/model/past.ts';
import { ebay, NOW } from '../playbooks/decide.ts';

const facts: Facts = {
  ...ebay,
  page: 'return',
  caseType: 'ebay.return',
  issue: 'defective',
  buyerEvidence: 'photo',
  deliveredAt: '2026-11-05',
};

function planOf(past: Past | undefined, more: Partial<Facts> = {}, seller: Seller = {}) {
  const advice = advise({ ...facts, ...more }, { now: NOW, seller, ...(past && { past }) });
  expect(Advice.safeParse(advice).error).toBeUndefined();
  if (advice.kind !== 'plan') throw new Error(advice.kind);
  return advice;
}
const reports = (...args: Parameters<typeof planOf>) =>
  planOf(...args).alternatives.filter(({ stance }) => stance === 'report');
const buyer = (cases: number) => ({ buyer: { cases, won: 1, lost: 0, refunded: 1 } });

describe('earlier cases of the buyer', () => {
  test('are counted in words, with where the count is from', () => {
    const [line] = planOf(buyer(2)).history ?? [];
    expect(line?.en).toContain('Your own log: 2 other orders of this buyer');
    expect(line?.en).toContain('1 won, 0 lost, 1 refunded');
    expect(planOf(undefined).history).toBeUndefined();
  });

  test('two are no pattern, the third proposes a report; the threshold is the seller’s', () => {
    expect(reports(buyer(2))).toEqual([]);
    expect(reports(buyer(3))[0]?.for?.en).toContain('3 other orders');
    expect(reports(buyer(3), {}, { practice: { reportCases: 4 } })).toEqual([]);
    expect(reports(buyer(2), {}, { practice: { reportCases: 2 } })).toHaveLength(1);
  });

  test('change nothing else in the advice', () =>
    expect(planOf(buyer(3)).stance).toBe(planOf(undefined).stance));
});

describe('the talks so far', () => {
  const messages = (...from: ('buyer' | 'seller')[]) => ({
    messages: from.map((who) => ({
      from: who,
      text: who === 'seller' ? 'I offer you 5 dollars' : 'No',
    })),
  });

  test('offers are counted against the practice', () =>
    expect(planOf(undefined, messages('seller', 'buyer')).history?.[0]?.en).toContain(
      'named an amount once; practice is to stop after 2',
    ));

  test('several messages without an answer are answered in one', () => {
    const lines = planOf(undefined, messages('seller', 'buyer', 'buyer', 'buyer')).history ?? [];
    expect(lines.at(-1)?.en).toContain('written 3 times');
    expect(
      planOf(undefined, { messages: [{ from: 'buyer', text: 'Broken' }] }).history,
    ).toBeUndefined();
  });
});

test('decided cases of the same kind turn a fight into an expected cost', () => {
  const review: Partial<Facts> = { stage: 'platform-review', respondBy: undefined };
  const known = planOf({ decided: { won: 5, lost: 3 } }, review);
  const unknown = planOf(undefined, review);
  expect(known.stance).toBe('contest');
  expect(known.costs?.find(({ stance }) => stance === 'contest')?.chance?.base.en).toContain(
    '5 of 8',
  );
  expect(unknown.unknownCosts?.find(({ stance }) => stance === 'contest')?.missing.at(-1)?.id).toBe(
    'chance',
  );
});
