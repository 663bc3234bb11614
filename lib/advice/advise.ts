import { limitsOf } from '../evidence/limits.ts';
import { renderDraft } from '../drafts/render.ts';
import type { Advice, Clock, Missing, Plan } from '../model/advice.ts';
import type { Facts, Seller } from '../model/facts.ts';
import type { Instant } from '../model/instant.ts';
import type { Past } from '../model/past.ts';
import type { Text } from '../model/text.ts';
import type { Pack } from '../policy/schema.ts';
import { closedRoutes } from '../playbooks/closed-routes.ts';
import { fulfilledByPlatform, isThePlatforms } from '../playbooks/fulfilled-by-platform.ts';
import type { Decision, Outcome } from '../playbooks/playbook.ts';
import { playbookFor, playbooks } from '../playbooks/playbooks.ts';
import { missing } from '../playbooks/questions.ts';
import { situationOf, type Situation } from '../playbooks/situation.ts';
import { checklistOf } from './checklist.ts';
import { clocksOf, packFor } from './clocks.ts';
import { contradiction } from './contradictions.ts';
import { costsOf } from './costs.ts';
import { historyCautions, historyOf, reportOf } from './history.ts';
import { underHouseRules } from './house-rules.ts';
import { asGeneralPractice, noRules, withoutReason } from './general.ts';
import { languageFor } from './language.ts';
import { lawOf } from './law.ts';
import { numbersFor, type OrderNumbers } from './own-numbers.ts';
import { nothingReported, whatIsItAbout, whyOver } from './outside.ts';
import { blockedOf, lastResort, reasonsOf, warningOf } from './reasons.ts';
import { variablesOf } from './variables.ts';
import { whatNext } from './what-next.ts';

interface Context {
  /** ISO 8601 with an offset: the moment of the advice. */
  readonly now: Instant;
  readonly seller?: Seller;
  /** What the seller's own log counts beside this case. */
  readonly past?: Past;
  /** The packs that the seller has taken into use beside those that are shipped. */
  readonly imported?: readonly Pack[];
}

/**
 * The next step for a case. Pure: the same facts, moment and seller give the same advice. Facts that
 * contradict each other or decide and are not known are asked for; what has no cited rule gets no plan.
 */
export function advise(facts: Facts, { now, seller = {}, past, imported }: Context): Advice {
  const clocks = clocksOf(facts, now, imported);
  const askFor = (...questions: Missing[]): Advice => ({
    kind: 'ask-for',
    missing: questions,
    clocks,
  });
  const none = (why: Text): Advice => ({ kind: 'none', why, clocks });

  const contradicts = contradiction(facts, now);
  if (contradicts) return askFor(contradicts);
  const pack = packFor(facts, now, imported);
  const over = whyOver(facts);
  if (over) return none(over);
  const rules = pack ?? noRules(facts, now);
  const own = numbersFor(facts, seller);
  const situation = situationOf({ facts, pack: rules, now, clocks, seller: own.seller });
  const known: Known = { clocks, own, past };
  if (isThePlatforms(situation)) {
    return planOf(situation, 'fulfilled-by-platform', fulfilledByPlatform(situation), known);
  }
  if (situation.phase === 'undecided') return askFor(missing('decision'));
  const { issue } = facts;
  const unasked = facts.ask === undefined || facts.ask === 'none';
  if (issue === 'other' && unasked && situation.phase === 'message') return none(nothingReported);
  const playbook = playbookFor(situation);
  if (!playbook) {
    if (issue === undefined) return askFor(whatIsItAbout(facts));
    return none({
      en: `There is no playbook for "${issue}" yet. Covered are: ${covered()}.`,
      zh: `暂无"${issue}"的处理方案。已覆盖：${covered()}。`,
    });
  }
  const decision: Decision = playbook.decide(situation);
  switch (decision.kind) {
    case 'ask-for':
      return askFor(...decision.missing);
    case 'none':
      return none(decision.why);
    case 'plan':
      return planOf(situation, playbook.id, decision.outcome, known);
  }
}

const covered = () => playbooks.flatMap(({ issues }) => issues).join(', ');

/** What a plan is made of beside its situation and its outcome. */
interface Known {
  readonly clocks: Clock[];
  readonly own: OrderNumbers;
  readonly past: Past | undefined;
}

/** Turns an outcome into the plan for this site: sentences without a row of the pack in force fall away. */
function planOf(s: Situation, playbook: string, advised: Outcome, known: Known): Advice {
  const { facts, pack } = s;
  const { clocks, own, past } = known;
  const first = reasonsFor(s, advised);
  const routes = closedRoutes(s);
  const closing = routes.concat(advised.blocked ?? []);
  const closed = closing.flatMap((route) => blockedOf(pack, facts, route));
  const housed = underHouseRules(s, advised, {
    closed: closed.map(({ stance }) => stance),
    reasons: first.because,
  });
  const changed = housed.outcome === advised ? first : reasonsFor(s, housed.outcome);
  // A rule of the seller's that leads to where no rule of the site stands is not followed.
  const { outcome, because, hints } = changed.because.length > 0 ? changed : first;
  if (because.length === 0) {
    const rules = pack.rules.length + pack.clocks.length > 0;
    return { kind: 'none', why: withoutReason({ facts, known: rules, name: pack.name }), clocks };
  }
  const here = ({ on }: { readonly on?: string }) => on === undefined || on === facts.marketplace;
  const cautions = [...(outcome.warnings ?? []), ...hints, ...historyCautions(s, outcome.stance)];
  const blocked = [...(outcome.blocked ?? []), ...routes]
    .flatMap((route) => blockedOf(pack, facts, route))
    .concat(housed.blocked)
    .filter(({ stance }) => stance !== outcome.stance);
  const shut = blocked.map(({ stance }) => stance);
  const alternatives = [...(outcome.alternatives ?? []), ...reportOf(s, outcome, past)]
    .filter(here)
    .filter(({ stance }) => stance !== outcome.stance && !shut.includes(stance))
    .map(({ on: _on, ...alternative }) => alternative);
  const checklist = checklistOf(facts, pack, outcome.checklist ?? []);
  const history = historyOf(s, past);
  const law = lawOf(facts, s.now);
  const next = whatNext(outcome.stance, s, clocks);
  const plan: Plan = {
    kind: 'plan',
    playbook,
    stance: outcome.stance,
    headline: outcome.headline,
    alternatives,
    steps: outcome.steps.filter(here).map(({ id, actor, text, by, irreversible }) => ({
      id,
      actor,
      text,
      ...(by !== undefined && { by }),
      ...(irreversible && { irreversible }),
    })),
    because: [...because],
    checklist,
    clocks,
    ...(outcome.draft && { draft: draftOf(s, outcome.draft) }),
    warnings: [
      ...housed.warnings,
      ...cautions.flatMap((caution) => warningOf(pack, facts, caution)),
    ],
    blocked: blocked.filter(({ stance }, index) => shut.indexOf(stance) === index),
    ...costsOf({
      situation: s,
      own,
      stances: [outcome, ...alternatives].map(({ stance }) => stance),
      checklist,
      offer: outcome.stance === 'refund-partial' ? outcome.draft?.offer : undefined,
      past,
    }),
    ...(history.length > 0 && { history }),
    ...(law && { law }),
    ...(next && { next }),
  };
  const onLawAlone = because.every(({ cite }) => cite.every(({ id }) => id.startsWith('law.')));
  return onLawAlone ? asGeneralPractice(plan, pack.name) : plan;
}

/** An outcome with what stands behind it on this site. */
function reasonsFor(s: Situation, outcome: Outcome) {
  const { reasons, hints } = reasonsOf(s.pack, s.facts, outcome.because);
  const because = reasons.length > 0 ? reasons : lastResort(s, outcome.stance);
  return { outcome, because, hints };
}

function draftOf({ facts, pack }: Situation, draft: NonNullable<Outcome['draft']>): Plan['draft'] {
  const limit = draft.id.startsWith('statement-') ? limitsOf(facts, pack)?.characters : undefined;
  return {
    id: draft.id,
    language: languageFor(facts),
    texts: renderDraft(draft.id, variablesOf(facts, draft)),
    ...(limit !== undefined && { limit }),
  };
}
