import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { otherMatter } from '../../../lib/playbooks/other-matter.ts';
import { decide, decided, ebay, lapsed, message, staged } from './decide.ts';

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
