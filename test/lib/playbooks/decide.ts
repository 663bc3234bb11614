import { advise } from '../../../lib/advice/advise.ts';
import { clocksOf, packFor } from '../../../lib/advice/clocks.ts';
import type { Plan } from '../../../lib/model/advice.ts';
import type { Facts, Seller } from '../../../lib/model/facts.ts';
import type { Decision, Playbook } from '../../../lib/playbooks/playbook.ts';
import { situationOf, type Situation } from '../../../lib/playbooks/situation.ts';

export const NOW = '2026-11-24T10:00:00-08:00';

/** An open eBay US request of an invented order, two days before its printed date. */
export const ebay: Facts = {
  marketplace: 'ebay',
  site: 'www.ebay.com',
  page: 'dispute',
  caseType: 'ebay.not-received',
  caseId: '5300000001',
  stage: 'request',
  orderId: '11-11111-11111',
  orderedAt: '2026-10-28T10:00:00-07:00',
  openedAt: '2026-11-23T15:00:00-08:00',
  respondBy: { at: '2026-11-26T23:59:59-08:00', basis: 'page' },
  total: { amount: '64.90', currency: 'USD' },
};

/** An open AliExpress dispute of an invented order, four days before the end of its countdown. */
export const aliexpress: Facts = {
  ...ebay,
  marketplace: 'aliexpress',
  site: 'csp.aliexpress.com',
  caseType: 'aliexpress.not-received',
  respondBy: { at: '2026-11-28T09:00:00-08:00', basis: 'page' },
};

/** The same order with nothing opened. */
export function message({
  caseType: _type,
  caseId: _id,
  stage: _stage,
  openedAt: _at,
  respondBy: _by,
  ...facts
}: Facts): Facts {
  return { ...facts, page: 'order' };
}

export const lapsed = (facts: Facts): Facts => ({
  ...facts,
  openedAt: '2026-11-16T15:00:00-08:00',
  respondBy: { at: '2026-11-20T23:59:59-08:00', basis: 'page' },
});

/** In a later stage the page prints no date for the seller. */
export function staged({ respondBy: _by, ...facts }: Facts, stage: Facts['stage']): Facts {
  return stage === undefined ? facts : { ...facts, stage };
}

export const decided = (facts: Facts, decidedAt = '2026-11-24T08:00:00-08:00'): Facts => ({
  ...staged(facts, 'decided'),
  decision: 'for-buyer',
  decidedAt,
});

export function situation(facts: Facts, seller?: Seller, now = NOW): Situation {
  const pack = packFor(facts, now);
  if (!pack) throw new Error(`no pack for ${facts.site}`);
  return situationOf({ facts, pack, now, clocks: clocksOf(facts, now), seller });
}

/** `stance draft` of a plan, `? field` of a question, `-` of nothing to do. */
export function decide(playbook: Playbook, facts: Facts, seller?: Seller): string {
  return summary(playbook.decide(situation(facts, seller)));
}

function summary(decision: Decision): string {
  switch (decision.kind) {
    case 'plan':
      return `${decision.outcome.stance} ${decision.outcome.draft?.id ?? ''}`.trim();
    case 'ask-for':
      return `? ${decision.missing[0].field}`;
    case 'none':
      return '-';
  }
}

/** The whole plan as the panel gets it; a case without one fails the test. */
export function planOf(facts: Facts): Plan {
  const advice = advise(facts, { now: NOW });
  if (advice.kind !== 'plan') throw new Error(`${advice.kind} instead of a plan`);
  return advice;
}

/** The rows that entries of a plan cite, in their order. */
export const rowsOf = (
  entries: readonly { readonly cite?: readonly { readonly id: string }[] | undefined }[],
): string[] => entries.flatMap(({ cite = [] }) => cite.map(({ id }) => id));
