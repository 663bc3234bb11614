import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../../lib/model/facts.ts';
import { counterfeit } from '../../../../lib/playbooks/counterfeit/counterfeit.ts';
import { aliexpress, decide, decided, ebay, lapsed, message, planOf, staged } from '../decide.ts';

const claim = (facts: Facts, papers?: Facts['papers']): Facts => ({
  ...facts,
  issue: 'counterfeit',
  ...(papers && { papers }),
});
const refund = { refund: { by: 'seller' } } as const;

// Papers: present, to the buyer, then to the platform. None: concede, take the listing down (mission S3).
describe.each([
  ['eBay', ebay],
  ['AliExpress', aliexpress],
])('%s', (_name, open) => {
  test.each<[string, Facts, string]>([
    ['papers not known, open', claim(open), 'return-and-refund doubt-take-back'],
    ['papers not known, first message', message(claim(open)), 'return-and-refund doubt-take-back'],
    [
      'papers not known, little money',
      claim({ ...open, total: { amount: '12.00', currency: 'USD' } }),
      'refund-full doubt-refund',
    ],
    ['papers not known, window over', lapsed(claim(open)), 'accept doubt-refund'],
    [
      'papers not known, before the platform',
      staged(claim(open), 'platform-review'),
      'contest statement-genuine',
    ],
    ['papers not known, decided', decided(claim(open)), 'accept'],
    [
      'authorised, first message',
      message(claim(open, 'authorisation')),
      'reply genuine-with-papers',
    ],
    ['invoice, open', claim(open, 'purchase'), 'decline genuine-with-papers'],
    ['invoice, window over', lapsed(claim(open, 'purchase')), 'accept doubt-refund'],
    [
      'invoice, before the platform',
      staged(claim(open, 'purchase'), 'platform-review'),
      'contest statement-genuine',
    ],
    ['invoice, decided', decided(claim(open, 'purchase')), 'appeal statement-genuine'],
    ['none, first message', message(claim(open, 'none')), 'return-and-refund doubt-take-back'],
    ['none, open', claim(open, 'none'), 'return-and-refund doubt-take-back'],
    [
      'none, open, little money',
      claim({ ...open, total: { amount: '12.00', currency: 'USD' } }, 'none'),
      'refund-full doubt-refund',
    ],
    ['none, window over', lapsed(claim(open, 'none')), 'accept doubt-refund'],
    ['none, before the platform', staged(claim(open, 'none'), 'platform-review'), 'accept'],
    ['none, decided', decided(claim(open, 'none')), 'accept'],
    ['refunded, first message', { ...message(claim(open)), ...refund }, '-'],
    ['refunded, open', { ...claim(open), ...refund }, 'reply refund-made'],
    [
      'refunded, before the platform',
      { ...staged(claim(open), 'platform-review'), ...refund },
      'contest statement-refunded',
    ],
  ])('%s', (_case, facts, expected) => expect(decide(counterfeit, facts)).toBe(expected));
});

test('without papers a refusal is closed, the listing goes down, and no draft says genuine or fake', () => {
  const plan = planOf(claim({ ...aliexpress, caseType: 'aliexpress.not-as-described' }, 'none'));
  expect(plan.blocked).toMatchObject([
    { stance: 'decline', cite: [{ id: 'aliexpress.ev.counterfeit' }] },
  ]);
  expect(plan.steps.map(({ id }) => id)).toContain('take-listing-down');
  expect(plan.draft?.texts.en.text).not.toMatch(/genuine|original|authentic|fake|counterfeit/i);
});

test('no page says whether there are papers: looking for them is the first step, showing them stays open', () => {
  const { steps, alternatives, checklist, draft } = planOf(
    claim({ ...aliexpress, caseType: 'aliexpress.not-as-described' }),
  );
  expect(steps[0]?.id).toBe('look-for-papers');
  expect(alternatives.map(({ stance }) => stance)).toContain('decline');
  expect(checklist.find(({ id }) => id === 'purchase-invoice')?.have).toBe('unknown');
  expect(draft?.texts.en.text).not.toMatch(/genuine|original|authentic|fake|counterfeit/i);
});

test('the checklist shows what the answer means, and that the seller’s own word does not count', () => {
  const { checklist } = planOf(
    claim({ ...aliexpress, caseType: 'aliexpress.not-as-described' }, 'purchase'),
  );
  expect(
    Object.fromEntries(checklist.map(({ id, have, weight }) => [id, `${weight} ${have}`])),
  ).toMatchObject({
    'brand-authorisation': 'strengthens no',
    'purchase-invoice': 'required yes',
    'own-assurance': 'does-not-count unknown',
  });
});
