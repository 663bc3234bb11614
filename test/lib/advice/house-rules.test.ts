import { describe, expect, test } from 'vitest';
import { advise } from '../../../lib/advice/advise.ts';
import type { Plan } from '../../../lib/model/advice.ts';
import { Advice } from '../../../lib/model/advice.ts';
import type { Facts, Seller } from '../../../lib/model/facts.ts';
import { aliexpress, ebay, lapsed, NOW } from '../playbooks/decide.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });

/** A delivered parcel with tracking, said to be missing: the proof is on the seller's side. */
const delivered: Facts = {
  ...ebay,
  issue: 'item-not-received',
  ask: 'refund',
  shippedAt: '2026-10-29',
  deliveredAt: '2026-11-05',
  shipment: { state: 'delivered', service: 'tracked', carrier: 'UPS', trackingNumber: '1Z999AA1' },
};
/** A shown defect that a return would settle. */
const defective: Facts = {
  ...ebay,
  page: 'return',
  caseType: 'ebay.return',
  issue: 'defective',
  ask: 'refund',
  deliveredAt: '2026-11-05',
  buyerEvidence: 'photo',
  buyer: { country: 'US' },
};
const wantsNew: Facts = { ...defective, ask: 'replacement' };

function planOf(facts: Facts, seller: Seller = {}): Plan {
  const advice = advise(facts, { now: NOW, seller });
  expect(Advice.safeParse(advice).error).toBeUndefined();
  if (advice.kind !== 'plan') throw new Error(advice.kind);
  return advice;
}
const stances = ({ alternatives }: Plan) => alternatives.map(({ stance }) => stance);
const said = ({ warnings }: Plan) => warnings.map(({ text }) => text.en).join('\n');

describe('giving in', () => {
  test('a fight below the seller’s limit becomes a refund in the flow, the fight an alternative', () => {
    expect(planOf(delivered).stance).toBe('decline');
    const plan = planOf(delivered, { giveIn: [usd('70')] });
    expect(plan.stance).toBe('refund-full');
    expect(plan.steps.map(({ id }) => id)).toContain('refund-in-full');
    expect(plan.draft?.id).toBe('inr-refund');
    expect(stances(plan)[0]).toBe('decline');
    expect(plan.because.length).toBeGreaterThan(0);
  });

  test('not above it, not in another currency, and not by our first values', () => {
    expect(planOf(delivered, { giveIn: [usd('64.89')] }).stance).toBe('decline');
    expect(planOf(delivered, { giveIn: [{ amount: '70', currency: 'EUR' }] }).stance).toBe(
      'decline',
    );
    expect(planOf({ ...delivered, total: usd('4.00') }).stance).toBe('decline');
  });

  test('never beside the bank’s procedure, where a refund is closed', () => {
    const bank: Facts = {
      ...delivered,
      marketplace: 'stripe',
      site: 'dashboard.stripe.com',
      page: 'chargeback',
      caseType: 'stripe.dispute',
    };
    const plan = planOf(bank, { giveIn: [usd('70')] });
    expect(['accept', 'contest']).toContain(plan.stance);
    expect(plan.blocked.map(({ stance }) => stance)).toContain('refund-full');
  });

  test('“never refund” is the stricter of two rules', () =>
    expect(planOf(delivered, { giveIn: [usd('70')], rules: { refunds: 'never' } }).stance).toBe(
      'decline',
    ));
});

describe('refunds', () => {
  const cheap: Facts = { ...defective, total: usd('18.00') };

  test('only with the goods back: the refund without return gives way to the return', () => {
    expect(planOf(cheap).stance).toBe('refund-full');
    const plan = planOf(cheap, { rules: { refunds: 'with-return' } });
    expect(plan.stance).toBe('return-and-refund');
    expect(stances(plan)).not.toContain('refund-full');
    expect(plan.blocked.find(({ stance }) => stance === 'refund-full')?.text.en).toContain(
      'Your rule',
    );
  });

  test('says nothing about parcels that never came', () => {
    const lost: Facts = { ...delivered, deliveredAt: undefined, shipment: { state: 'lost' } };
    const plan = planOf(lost, { rules: { refunds: 'with-return' } });
    expect(said(plan)).not.toContain('Your rule');
  });

  test('never: where the site makes him, the duty wins and is cited', () => {
    const plan = planOf(defective, { rules: { refunds: 'never' } });
    expect(plan.stance).toBe('return-and-refund');
    const conflict = plan.warnings[0];
    expect(conflict?.text.en).toMatch(/^Your rule: no refunds. It cannot hold here/);
    expect(conflict?.cite?.[0]?.id).toMatch(/^ebay\./);
    expect(stances(plan)).not.toContain('refund-full');
  });

  test('never, and nothing is owed: only the alternatives are taken away', () => {
    const plan = planOf(delivered, { rules: { refunds: 'never' } });
    expect(plan.stance).toBe('decline');
    expect(stances(plan)).not.toContain('refund-full');
    expect(said(plan)).not.toContain('cannot hold');
  });
});

describe('replacements', () => {
  const items = [{ title: 'Lamp', sku: 'LAMP-1', quantity: 1 }];
  const never = { products: [{ id: 'LAMP-1', neverReplace: true }] };

  test('a product that is never replaced comes back instead', () => {
    expect(planOf({ ...wantsNew, items }).stance).toBe('replace');
    const plan = planOf({ ...wantsNew, items }, never);
    expect(plan.stance).toBe('return-and-refund');
    expect(stances(plan)).not.toContain('replace');
  });

  test('other products are, unless the rule is for all', () => {
    const other = [{ title: 'Bulb', sku: 'BULB-1', quantity: 1 }];
    expect(planOf({ ...wantsNew, items: other }, never).stance).toBe('replace');
    expect(
      planOf({ ...wantsNew, items: other }, { rules: { neverReplace: true } }).stance,
    ).not.toBe('replace');
  });

  test('the law of a buyer who asks for one goes first, with its source', () => {
    const plan = planOf({ ...wantsNew, items, buyer: { country: 'GB' } }, never);
    expect(plan.stance).toBe('replace');
    expect(plan.warnings[0]?.cite?.[0]?.id).toBe('law.uk.faulty');
  });

  test('so does a promise that binds by the rule of the site', () => {
    const promised: Facts = {
      ...aliexpress,
      caseType: 'aliexpress.not-as-described',
      issue: 'defective',
      ask: 'replacement',
      buyerEvidence: 'photo',
      items,
      messages: [
        { from: 'seller', text: 'We will send you a new one.' },
        { from: 'buyer', text: 'ok' },
      ],
    };
    const plan = planOf(promised, never);
    expect(plan.stance).toBe('replace');
    expect(plan.warnings[0]?.cite?.[0]?.id).toBe('aliexpress.comm.promise');
  });
});

test('a carrier that is avoided is named where a second parcel may go out', () => {
  const rules = { avoidCarriers: ['ups'] };
  const stalled: Facts = {
    ...delivered,
    deliveredAt: undefined,
    deliverBy: '2026-11-06',
    shipment: { state: 'lost', carrier: 'UPS', trackingNumber: '1Z999AA1' },
  };
  expect(said(planOf(stalled, { rules }))).toContain('nothing more with ups');
  expect(said(planOf(stalled, { rules: { avoidCarriers: ['DHL'] } }))).not.toContain(
    'nothing more',
  );
});

describe('return addresses', () => {
  const rules = { returnAddresses: { US: '1 Example Road, Reno NV 89501' } };

  test('the one of the buyer’s country stands in the steps', () =>
    expect(planOf(defective, { rules }).steps.at(-1)?.text.en).toContain('1 Example Road'));

  test('a country without one is said so', () =>
    expect(said(planOf({ ...defective, buyer: { country: 'FR' } }, { rules }))).toContain(
      'no return address for FR',
    ));
});

test('what the seller set never opens a route that a rule of the site closes', () => {
  const closed: Facts = { ...lapsed(defective), total: usd('18.00') };
  const open = new Set([planOf(closed).stance, ...stances(planOf(closed))]);
  const blocked = planOf(closed).blocked.map(({ stance }) => stance);
  for (const seller of [
    { giveIn: [usd('100')] },
    { rules: { refunds: 'with-return' as const } },
    { rules: { neverReplace: true } },
  ]) {
    const plan = planOf(closed, seller);
    expect(blocked).not.toContain(plan.stance);
    expect([...open, 'return-and-refund']).toContain(plan.stance);
  }
});
