import { expect, test } from 'vitest';
import { advise } from '../../../lib/advice/advise.ts';
import { Advice } from '../../../lib/model/advice.ts';
import { ParcelState, type Facts } from '../../../lib/model/facts.ts';
import { Ask, type Issue } from '../../../lib/model/words.ts';
import { book } from '../policy/all-packs.ts';
import { NOW } from './decide.ts';
import { faultsOf, STAGES } from './faults.ts';

const ISSUES: readonly Issue[] = [
  'cancel-request',
  'wrong-address',
  'changed-mind',
  'refund-status',
  'partial-refund',
  'other',
];
const RETURNS = [undefined, 'requested', 'approved', 'in-transit', 'received', 'refused'] as const;
const ORDERS = [undefined, 'unpaid', 'unshipped', 'shipped', 'delivered', 'cancelled'] as const;
const EVIDENCE = [undefined, 'none', 'photo'] as const;
const CONDITIONS = ['as-sent', 'used', 'damaged', 'different', 'missing'] as const;
const COUNTRIES = [undefined, 'US', 'DE', 'GB', 'BR', 'KR', 'JP', 'TR'] as const;

const pick = <T>(list: readonly T[], turn: number): T | undefined => list[turn % list.length];

/** A case of invented facts; the turn mixes what is independent of each other. */
function factsOf(
  { marketplace, sites }: (typeof book)[number],
  issue: Issue,
  stage: (typeof STAGES)[number],
  state: ParcelState | undefined,
  turn: number,
): Facts {
  const back = pick(RETURNS, turn);
  const country = pick(COUNTRIES, turn);
  const ask = pick(Ask.options, turn);
  const evidence = pick(EVIDENCE, turn);
  const condition = pick(CONDITIONS, Math.floor(turn / 6));
  const orderState = state === undefined ? pick(ORDERS, turn) : undefined;
  return {
    marketplace,
    site: sites[0] ?? '',
    page: stage ? 'dispute' : 'order',
    issue,
    ...(ask && { ask }),
    ...(orderState && { orderState }),
    orderedAt: '2026-10-20',
    ...(turn % 4 !== 0 && {
      total: { amount: turn % 3 === 0 ? '900.00' : '18.00', currency: 'USD' },
    }),
    ...(turn % 5 === 0 && { claimAmount: { amount: '9.00', currency: 'USD' } }),
    ...(stage && {
      stage,
      openedAt: turn % 2 === 0 ? '2026-11-10T10:00:00-08:00' : '2026-11-23T10:00:00-08:00',
    }),
    ...((stage === 'decided' || stage === 'appeal') && {
      decision: 'for-buyer' as const,
      decidedAt: '2026-11-23T12:00:00-08:00',
    }),
    ...(country && { buyer: { country } }),
    ...(state && { shipment: { state, service: 'tracked', trackingNumber: 'LX000000000CN' } }),
    ...(back && {
      return: {
        state: back,
        ...(back === 'received' && turn % 7 !== 0 && condition && { condition }),
      },
    }),
    ...(turn % 11 === 0 && { refund: { by: turn % 2 === 0 ? 'seller' : 'platform' } }),
    ...(evidence && { buyerEvidence: evidence }),
  };
}

test.each(
  book.map((pack) => [`${pack.marketplace} ${pack.region} ${pack.effectiveFrom}`, pack] as const),
)(
  '%s: every order matter in every state is a plan with rules, a question or an honest none',
  (_name, pack) => {
    const wrong = new Set<string>();
    let turn = 0;
    let answered = 0;
    for (const issue of ISSUES) {
      for (const stage of STAGES) {
        for (const state of [undefined, ...ParcelState.options]) {
          // Coprime to the lengths of the lists, so that their mixtures differ from state to state.
          for (const step of [1, 13]) {
            turn += step;
            const facts = factsOf(pack, issue, stage, state, turn);
            const advice = advise(facts, { now: NOW });
            if (advice.kind !== 'none') answered += 1;
            if (turn % 7 === 0 && !Advice.safeParse(advice).success)
              wrong.add(JSON.stringify(facts));
            if (advice.kind === 'plan')
              for (const fault of faultsOf(advice, facts)) wrong.add(fault);
          }
        }
      }
    }
    expect([...wrong]).toEqual([]);
    // A marketplace without any rule has plans by law alone.
    expect(answered).toBeGreaterThan(pack.rules.length + pack.clocks.length > 3 ? 450 : 50);
  },
);
