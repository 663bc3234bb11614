import { describe, expect, test } from 'vitest';
import { advise } from '../../../lib/advice/advise.ts';
import type { Facts } from '../../../lib/model/facts.ts';
import { Ask } from '../../../lib/model/words.ts';
import { feedbackThreat } from '../../../lib/playbooks/feedback-threat.ts';
import { invoiceRequest } from '../../../lib/playbooks/invoice-request.ts';
import { otherMatter } from '../../../lib/playbooks/other-matter.ts';
import { aliexpress, decide, decided, ebay, lapsed, message, NOW, staged } from './decide.ts';

const planOf = (facts: Facts) => {
  const advice = advise(facts, { now: NOW });
  if (advice.kind !== 'plan') throw new Error(`${advice.kind} instead of a plan`);
  return advice;
};
const rows = (entries: readonly { cite?: readonly { id: string }[] | undefined }[]) =>
  entries.flatMap(({ cite = [] }) => cite.map(({ id }) => id));

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
    expect(rows([...plan.because, ...plan.blocked, ...plan.warnings])).toContain(row);
    expect(plan.blocked.map(({ stance }) => stance)).toContain('refund-partial');
    expect(plan.steps.map(({ id }) => id)).toContain('report-to-the-platform');
  });
});

describe('an invoice', () => {
  const wish: Facts = { ...ebay, issue: 'invoice-request' };
  const { total: _total, ...noTotal } = message(wish);
  test.each<[string, Facts, string]>([
    ['what was paid is not known', noTotal, '? total'],
    ['order state not known', message(wish), 'reply invoice-attached'],
    ['unpaid', { ...message(wish), orderState: 'unpaid' }, 'reply invoice-after-payment'],
    ...(['unshipped', 'shipped', 'delivered', 'returned', 'cancelled'] as const).map(
      (orderState): [string, Facts, string] => [
        orderState,
        { ...message(wish), orderState },
        'reply invoice-attached',
      ],
    ),
    ['a request is open', wish, 'reply invoice-attached'],
    ['before the platform', staged(wish, 'platform-review'), 'contest statement-facts'],
    ['decided', decided(wish), 'appeal statement-facts'],
  ])('%s', (_name, facts, expected) => expect(decide(invoiceRequest, facts)).toBe(expected));

  test('AliExpress: a promise binds, and the value is the one that was paid', () => {
    const plan = planOf({ ...message(aliexpress), issue: 'invoice-request' });
    expect(rows(plan.because)).toContain('aliexpress.comm.promise');
    expect(rows(plan.warnings)).toEqual(
      expect.arrayContaining(['aliexpress.comm.tax', 'aliexpress.comm.personal_data']),
    );
  });
});

describe('a matter that is none of the known', () => {
  const other: Facts = { ...ebay, issue: 'other' };
  test.each<[string, Facts, string]>([
    ['nothing is open', message(other), '-'],
    ['open', other, 'ask-buyer matter-unclear'],
    ['negotiation', staged(other, 'negotiation'), 'ask-buyer matter-unclear'],
    ['window over', lapsed(other), 'accept'],
    ['before the platform', staged(other, 'platform-review'), 'contest statement-facts'],
    ['decided', decided(other), 'accept'],
    ['appealed', { ...decided(other), stage: 'appeal' }, 'appeal'],
    ['won', { ...staged(other, 'decided'), decision: 'for-seller' }, '-'],
    ['decided, for whom is not known', staged(other, 'decided'), '-'],
    ['closed', staged(other, 'closed'), '-'],
  ])('%s', (_name, facts, expected) => expect(decide(otherMatter, facts)).toBe(expected));
});
