import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { Ask } from '../../../lib/model/words.ts';
import { feedbackThreat } from '../../../lib/playbooks/feedback-threat.ts';
import {
  aliexpress,
  decide,
  decided,
  ebay,
  lapsed,
  message,
  planOf,
  rowsOf,
  staged,
} from './decide.ts';

describe('a threat with feedback', () => {
  const threat: Facts = { ...ebay, issue: 'feedback-threat' };
  const wants = (ask: Facts['ask']): Facts => ({ ...message(threat), ...(ask && { ask }) });
  test.each<[string, Facts, string]>([
    ['demand not known', message(threat), '? ask'],
    ...(['refund', 'partial-refund', 'replacement'] as const).map(
      (ask): [string, Facts, string] => [ask, wants(ask), 'report regular-way'],
    ),
    ...(['return', 'cancel', 'information', 'address-change', 'none'] as const).map(
      (ask): [string, Facts, string] => [ask, wants(ask), 'reply regular-way'],
    ),
    ['a request is open', { ...threat, ask: 'refund' }, 'reply regular-way'],
    ['its window is over', lapsed({ ...threat, ask: 'refund' }), 'reply regular-way'],
    ['before the platform', staged(threat, 'platform-review'), 'contest statement-facts'],
    ['decided', decided(threat), 'accept'],
  ])('%s', (_name, facts, expected) => expect(decide(feedbackThreat, facts)).toBe(expected));

  test('every wish of a buyer is decided', () => {
    for (const ask of Ask.options)
      expect(decide(feedbackThreat, wants(ask))).toMatch(/regular-way/);
  });
  test.each<[string, Facts, string]>([
    ['eBay', wants('refund'), 'ebay.comm.feedback_pay'],
    [
      'AliExpress',
      { ...message(aliexpress), issue: 'feedback-threat', ask: 'refund' },
      'aliexpress.comm.incentive',
    ],
    [
      'Amazon',
      {
        ...message(ebay),
        marketplace: 'amazon',
        site: 'sellercentral.amazon.com',
        issue: 'feedback-threat',
        ask: 'refund',
      },
      'amazon.comm.no_incentive',
    ],
  ])('%s: money for a rating is closed by the site’s own rule', (_name, facts, row) => {
    const plan = planOf(facts);
    expect(plan.stance).toBe('report');
    expect(rowsOf([...plan.because, ...plan.blocked, ...plan.warnings])).toContain(row);
    expect(plan.blocked.map(({ stance }) => stance)).toContain('refund-partial');
    expect(plan.steps.map(({ id }) => id)).toContain('report-to-the-platform');
  });
});
