import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { advise } from '../../../lib/advice/advise.ts';
import { book } from '../policy/all-packs.ts';
import { renderDraft } from '../../../lib/drafts/render.ts';
import { Advice } from '../../../lib/model/advice.ts';
import { ParcelState, type Facts } from '../../../lib/model/facts.ts';
import { draftIds } from '../../../lib/playbooks/draft-ids.ts';
import { playbooks } from '../../../lib/playbooks/playbooks.ts';
import { NOW } from './decide.ts';
import { faultsOf, STAGES } from './faults.ts';

const SITES = [
  ['ebay', 'www.ebay.com', 'USD'],
  ['ebay', 'www.ebay.co.uk', 'GBP'],
  ['ebay', 'www.ebay.de', 'EUR'],
  ['aliexpress', 'csp.aliexpress.com', 'USD'],
] as const;
const RETURNS: Facts['return'][] = [
  undefined,
  { state: 'requested' },
  { state: 'approved' },
  { state: 'in-transit' },
  { state: 'refused' },
  { state: 'received' },
  ...(['as-sent', 'used', 'damaged', 'different', 'missing'] as const).map((condition) => ({
    state: 'received' as const,
    condition,
  })),
];

test('no issue belongs to two playbooks', () => {
  const issues = playbooks.flatMap(({ issues: own }) => own);
  expect(new Set(issues).size).toBe(issues.length);
});

test('every draft that a playbook may choose is written', () => {
  for (const id of draftIds) expect(Object.keys(renderDraft(id, {})).length).toBe(11);
});

test('every row that a playbook names is in a pack', () => {
  const known = new Set(
    book.flatMap(({ clocks, rules }) => [...clocks, ...rules].map(({ id }) => id)),
  );
  const root = join(import.meta.dirname, '../../../lib');
  const files = ['playbooks', 'advice', 'evidence'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && name !== 'language.ts')
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  const named = files.flatMap(
    (text) => text.match(/(?<=')(?:ebay|aliexpress)\.[a-z]+\.[a-z_]+(?=')/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(50);
  expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
});

// Every playbook × site × stage × parcel × return, and the evidence and decision that go with them.
describe.each(playbooks.map(({ id, issues }) => [id, issues] as const))(
  '%s in every state',
  (_id, issues) => {
    test.each(SITES)('%s %s', (marketplace, site, currency) => {
      const kinds = { plan: 0, 'ask-for': 0, none: 0 };
      const wrong = new Set<string>();
      let turn = 0;
      for (const stage of [...STAGES, 'closed'] as const) {
        for (const state of [undefined, ...ParcelState.options]) {
          for (const back of RETURNS) {
            turn += 1;
            const issue = issues[turn % issues.length];
            const evidence = ([undefined, 'none', 'photo', 'video'] as const)[turn % 4];
            const papers = ([undefined, 'none', 'purchase', 'authorisation'] as const)[turn % 4];
            const facts: Facts = {
              marketplace,
              site,
              page: 'dispute',
              ...(issue && { issue }),
              orderedAt: '2026-10-20',
              total: { amount: turn % 3 === 0 ? '900.00' : '38.00', currency },
              ...(stage && {
                stage,
                openedAt:
                  turn % 2 === 0 ? '2026-11-10T10:00:00-08:00' : '2026-11-23T10:00:00-08:00',
              }),
              ...((stage === 'decided' || stage === 'appeal') && {
                decision: 'for-buyer' as const,
                decidedAt: '2026-11-23T12:00:00-08:00',
              }),
              ...(turn % 5 !== 0 && { deliverBy: turn % 2 === 0 ? '2026-11-18' : '2026-12-10' }),
              ...(state && {
                shipment: {
                  state,
                  ...(turn % 3 !== 1 && {
                    trackingNumber: 'LX000000000CN',
                    service: turn % 2 === 0 ? ('tracked' as const) : ('signature' as const),
                  }),
                },
              }),
              ...(back && { return: back }),
              ...(evidence && { buyerEvidence: evidence }),
              ...(papers && { papers }),
            };
            const advice = advise(facts, { now: NOW });
            kinds[advice.kind] += 1;
            if (turn % 7 === 0)
              if (!Advice.safeParse(advice).success)
                wrong.add(`not an advice: ${JSON.stringify(facts)}`);
            if (advice.kind === 'plan')
              for (const fault of faultsOf(advice, facts)) wrong.add(fault);
          }
        }
      }
      expect([...wrong]).toEqual([]);
      // A closed stage is a seventh of all; the rest must mostly be plans, else the test proves nothing.
      expect(kinds.plan).toBeGreaterThan(turn / 4);
    });
  },
);
