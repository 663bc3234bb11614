import { describe, expect, it } from 'vitest';
import { advise } from '../../../lib/advice/advise.ts';
import { lawOf } from '../../../lib/advice/law.ts';
import { Advice } from '../../../lib/model/advice.ts';
import type { Facts } from '../../../lib/model/facts.ts';

const NOW = '2026-11-22T12:00:00Z';
const facts: Facts = {
  marketplace: 'ebay',
  site: 'www.ebay.co.uk',
  page: 'return',
  caseType: 'ebay.return',
  stage: 'request',
  buyer: { country: 'GB' },
  issue: 'defective',
  openedAt: '2026-11-21T10:00:00Z',
  orderedAt: '2026-10-25',
  deliveredAt: '2026-11-02',
  total: { amount: '38.00', currency: 'GBP' },
  buyerEvidence: 'photo',
};
const of = (change: Partial<Facts>) => lawOf({ ...facts, ...change }, NOW);

describe('the law beside the plan', () => {
  it('names the rights of the buyer with article, source and the time that is counted', () => {
    expect(of({})?.rights.find(({ id }) => id === 'law.uk.faulty.reject')).toMatchObject({
      article: 'Consumer Rights Act 2015 s. 20–24',
      confidence: 'B',
      window: { until: '2026-12-02', inside: true },
      cite: { scope: 'UK law', url: 'https://www.legislation.gov.uk/ukpga/2015/15' },
    });
  });

  it('counts from nothing that is not known', () => {
    const { deliveredAt: _, ...undelivered } = facts;
    expect(lawOf(undelivered, NOW)?.rights.some(({ window }) => window)).toBe(false);
  });

  it('is the law of the day of the order', () => {
    const button = (orderedAt: string) =>
      of({ buyer: { country: 'FR' }, issue: 'changed-mind', orderedAt })?.rights.some(
        ({ id }) => id === 'law.eu.button',
      );
    expect(button('2026-06-18')).toBe(false);
    expect(button('2026-06-19')).toBe(true);
  });

  it('is absent without a country and for what no law of ours is about', () => {
    expect(of({ buyer: { name: 'Peter Example' } })).toBeUndefined();
    expect(of({ issue: 'feedback-threat' })).toBeUndefined();
  });

  it('says what is not known of it', () => {
    expect(of({ buyer: { country: 'PE' } })).toEqual({
      country: 'PE',
      rights: [],
      unknown: [
        {
          en: 'The consumer law of Peru is not known to Parley.',
          zh: 'Parley 不了解秘鲁的消费者法。',
        },
      ],
    });
  });

  it('is part of the advice, which stays what the schema says, and makes no clock', () => {
    const advice = advise(facts, { now: NOW });
    expect(Advice.parse(advice)).toEqual(advice);
    expect(advice).toMatchObject({ kind: 'plan', law: { country: 'GB' } });
    expect(advice.clocks.filter(({ id }) => id.startsWith('law.'))).toEqual([]);
  });
});
