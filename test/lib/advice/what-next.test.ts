import { describe, expect, test } from 'vitest';
import { advise } from '../../../lib/advice/advise.ts';
import { whatNext } from '../../../lib/advice/what-next.ts';
import type { Facts } from '../../../lib/model/facts.ts';
import { Stance } from '../../../lib/model/words.ts';

const NOW = '2026-03-20T10:00:00-07:00';
const facts: Facts = {
  marketplace: 'ebay',
  site: 'www.ebay.com',
  page: 'return',
  caseType: 'ebay.return',
  caseId: '5061234567',
  orderId: '14-10234-55871',
  stage: 'request',
  issue: 'defective',
  ask: 'return',
  openedAt: '2026-03-19T09:00:00-07:00',
  total: { amount: '80.00', currency: 'USD' },
  buyer: { country: 'US' },
  buyerEvidence: 'none',
  fulfilment: 'seller',
};
const open = { facts, now: NOW, phase: 'open' } as const;

describe('what happens next', () => {
  test('a plan says it for each answer of the buyer, with the next date', () => {
    const advice = advise(facts, { now: NOW });
    if (advice.kind !== 'plan') throw new Error(advice.kind);
    expect(advice.next).toMatchObject({ by: 'buyer', agrees: {}, refuses: {}, silent: {} });
    const first = advice.clocks.find(({ due }) => Date.parse(due) > Date.parse(NOW));
    expect(advice.next?.clock?.id).toBe(first?.id);
  });

  test('before a platform or a bank it goes by the decision', () => {
    expect(whatNext('contest', open, [])?.by).toBe('decision');
    expect(whatNext('wait', { ...open, phase: 'review' }, [])?.by).toBe('decision');
    expect(whatNext('wait', open, [])?.by).toBe('buyer');
  });

  test('a lapsed date is not the next one', () => {
    const clock = (due: string) => ({
      id: 'a.b',
      label: { en: 'Answer', zh: '答复' },
      actor: 'seller' as const,
      due,
      basis: 'policy' as const,
    });
    const clocks = [clock('2026-03-19'), clock('2026-03-22'), clock('2026-03-25')];
    expect(whatNext('reply', open, clocks)?.clock?.due).toBe('2026-03-22');
    expect(whatNext('accept', open, [clock('2026-03-19')])).toBeUndefined();
  });

  test('every stance that waits for a buyer says what silence means', () => {
    const waiting = [
      'reply',
      'ask-buyer',
      'wait',
      'refund-partial',
      'return-and-refund',
      'replace',
    ];
    for (const stance of Stance.options.filter((one) => waiting.includes(one))) {
      expect(whatNext(stance, open, [])?.silent, stance).toBeDefined();
    }
  });
});
