import { expect, test } from 'vitest';
import { advise } from '../../../lib/advice/advise.ts';
import type { Plan } from '../../../lib/model/advice.ts';
import type { Facts } from '../../../lib/model/facts.ts';

const NOW = '2026-11-24T10:00:00-08:00';
const unknown = {
  marketplace: 'other',
  site: 'shop.example.com',
  page: 'dispute',
  stage: 'request',
  issue: 'defective',
  fulfilment: 'seller',
  orderedAt: '2026-11-01T09:00:00-08:00',
  openedAt: '2026-11-23T15:00:00-08:00',
  deliveredAt: '2026-11-12',
  buyerEvidence: 'photo',
  total: { amount: '64.90', currency: 'EUR' },
  shipment: { state: 'delivered', service: 'tracked', trackingNumber: 'LX000000000DE' },
  buyer: { country: 'DE' },
} satisfies Facts;

function planOf(facts: Facts): Plan {
  const advice = advise(facts, { now: NOW });
  if (advice.kind !== 'plan') throw new Error(advice.kind);
  return advice;
}

test('a site without rules: a plan from the law alone, marked as general practice', () => {
  const plan = planOf(unknown);
  expect(plan.stance).toBe('return-and-refund');
  expect(plan.headline.en).toMatch(/^General practice: /);
  expect(plan.headline.zh).toMatch(/^通行做法：/);
  expect(plan.warnings[0]?.text.en).toContain('no rule of shop.example.com');
  expect(plan.because.flatMap(({ cite }) => cite.map(({ id }) => id))[0]).toMatch(/^law\.eu\./);
  expect(plan.blocked).toEqual([]);
});

test('no country, no law, no plan: it is said what helps', () => {
  const { buyer: _buyer, ...facts } = unknown;
  const advice = advise(facts, { now: NOW });
  expect(advice.kind).toBe('none');
  const why = advice.kind === 'none' ? advice.why.en : '';
  expect(why).toContain('date on the page');
  expect(why).toContain('country');
});

test('a right of the buyer is no reason to refuse him, nor to point him elsewhere', () => {
  const missing = { ...unknown, issue: 'item-not-received' as const };
  expect(advise(missing, { now: NOW }).kind).toBe('none');
  expect(advise({ ...unknown, fulfilment: 'platform' }, { now: NOW }).kind).toBe('none');
});

test('a question stays a question, and a contradiction is named first', () => {
  const { buyerEvidence: _evidence, ...facts } = unknown;
  expect(advise(facts, { now: NOW })).toMatchObject({ kind: 'ask-for' });
  const twice: Facts = { ...unknown, shipment: { state: 'lost' } };
  expect(advise(twice, { now: NOW })).toMatchObject({
    kind: 'ask-for',
    missing: [{ field: 'shipment.state' }],
  });
});

test('a plan on a rule of the site is not called general practice', () => {
  const plan = planOf({
    ...unknown,
    marketplace: 'lazada',
    site: 'sellercenter.lazada.sg',
    caseType: 'lazada.return',
  });
  expect(plan.headline.en).not.toContain('General practice');
});

test('where the site has no rule for the matter, the confirmed clock of the case is the reason', () => {
  const { buyer: _buyer, ...facts } = unknown;
  const plan = planOf({
    ...facts,
    marketplace: 'tiktok',
    site: 'seller-id.tiktok.com',
    page: 'return',
    caseType: 'tiktok.return',
    issue: 'item-not-received',
  });
  expect(plan.stance).toBe('decline');
  expect(plan.because.map(({ cite }) => cite[0]?.id)).toEqual(['tiktok.id.request']);
});

test('a rule that is only reported is a warning and never the reason', () => {
  const { buyer: _buyer, ...facts } = unknown;
  const plan = planOf({
    ...facts,
    marketplace: 'etsy',
    site: 'www.etsy.com',
    caseType: 'etsy.help',
    issue: 'item-not-received',
  });
  expect(plan.because.flatMap(({ cite }) => cite.map(({ id }) => id))).toEqual([
    'etsy.help.respond',
  ]);
  expect(plan.warnings.flatMap(({ cite = [] }) => cite.map(({ id }) => id))).toContain(
    'etsy.evidence',
  );
});
