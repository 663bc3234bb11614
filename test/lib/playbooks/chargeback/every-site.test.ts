import { describe, expect, test } from 'vitest';
import { advise } from '../../../../lib/advice/advise.ts';
import { Advice } from '../../../../lib/model/advice.ts';
import { ParcelState, type Facts } from '../../../../lib/model/facts.ts';
import type { Issue, Marketplace } from '../../../../lib/model/words.ts';
import { book } from '../../policy/all-packs.ts';
import { NOW } from '../decide.ts';
import { faultsOf, STAGES } from '../faults.ts';

const packs = [...new Map(book.map((pack) => [pack.sites[0], pack])).values()];
const MINE: readonly Issue[] = [
  'counterfeit',
  'unauthorised-payment',
  'feedback-threat',
  'invoice-request',
  'other',
];
/** One matter for each cause that a bank names. */
const CAUSES: readonly Issue[] = [
  'item-not-received',
  'defective',
  'counterfeit',
  'unauthorised-payment',
  'refund-status',
  'cancel-request',
  'other',
];
/** Marketplaces whose facts know how a disputed payment is answered. */
const BANKED: readonly Marketplace[] = [
  'ebay',
  'amazon',
  'aliexpress',
  'etsy',
  'paypal',
  'stripe',
  'shopify',
];

const known = new Map(
  book.map((pack) => [pack, new Set([...pack.clocks, ...pack.rules].map(({ id }) => id))]),
);

describe.each(packs.map((pack) => [pack.name, pack] as const))('%s', (_name, pack) => {
  const site = pack.sites[0] ?? '';
  const { marketplace } = pack;

  function all(page: Facts['page'], issues: readonly Issue[]) {
    const wrong = new Set<string>();
    const kinds = { plan: 0, 'ask-for': 0, none: 0 };
    let turn = 0;
    for (const issue of issues) {
      for (const stage of STAGES) {
        for (const state of [undefined, ...ParcelState.options]) {
          turn += 1;
          const facts: Facts = {
            marketplace,
            site,
            page,
            issue,
            buyer: { country: turn % 2 === 0 ? 'DE' : 'US' },
            orderedAt: '2026-10-20',
            total: { amount: turn % 3 === 0 ? '900.00' : '38.00', currency: 'USD' },
            ...(stage && { stage, openedAt: '2026-11-20T10:00:00-08:00' }),
            ...((stage === 'decided' || stage === 'appeal') && {
              decision: 'for-buyer' as const,
              decidedAt: '2026-11-23',
            }),
            ...(state && {
              shipment: {
                state,
                service: turn % 4 === 0 ? ('untracked' as const) : ('signature' as const),
              },
            }),
            papers: (['none', 'purchase', 'authorisation'] as const)[turn % 3] ?? 'none',
            ask: (['none', 'partial-refund', 'information'] as const)[turn % 3] ?? 'none',
            return: { state: 'approved' },
          };
          const advice = advise(facts, { now: NOW });
          kinds[advice.kind] += 1;
          const where = `${issue} ${stage} ${state}`;
          if (turn % 9 === 0 && !Advice.safeParse(advice).success) wrong.add(`${where}: no advice`);
          if (advice.kind !== 'plan') continue;
          const ids = [...advice.because, ...advice.blocked].flatMap(({ cite = [] }) => cite);
          for (const { id } of ids) {
            if (!id.startsWith('law.') && !known.get(pack)?.has(id)) wrong.add(`${where}: ${id}`);
          }
          for (const fault of faultsOf(advice, facts)) wrong.add(`${where}: ${fault}`);
        }
      }
    }
    expect([...wrong]).toEqual([]);
    return { ...kinds, all: turn };
  }

  test('a disputed payment, of every cause, in every stage', () => {
    const { plan, all: turns } = all('chargeback', CAUSES);
    if (BANKED.includes(marketplace)) expect(plan).toBeGreaterThan(turns * 0.8);
  });

  test('claims and demands, in every stage', () => {
    const { plan } = all('dispute', MINE);
    if (marketplace === 'ebay' || marketplace === 'aliexpress') expect(plan).toBeGreaterThan(200);
  });
});
