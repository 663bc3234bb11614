import type { Citation, Plan, Reason } from '../model/advice.ts';
import type { Facts } from '../model/facts.ts';
import type { Stance } from '../model/words.ts';
import type { Caution, Grounded, OnGround, OnLaw, Outcome } from '../playbooks/playbook.ts';
import { answerWindow } from '../playbooks/grounds.ts';
import type { Situation } from '../playbooks/situation.ts';
import { cite } from '../policy/cite.ts';
import type { Ground } from '../policy/ground.ts';
import { rightsFor } from '../policy/law/law.ts';
import type { Rules } from '../policy/schema.ts';
import { dayOf } from '../time/instant.ts';
import { isFirm, onGround } from './on-ground.ts';

type Blocked = NonNullable<Outcome['blocked']>[number];

/** More rules for one reason than a seller reads at a glance. */
const MOST = 2;
/** A right of the buyer is no reason to refuse him. */
const AGAINST_THE_BUYER: readonly Stance[] = [
  'decline',
  'decline-cancel',
  'contest',
  'appeal',
  'redirect',
  'let-platform-fund',
  'report',
];

/** The reasons that the pack in force knows, and those that it knows only as hints. */
export function reasonsOf(
  pack: Rules,
  facts: Facts,
  because: readonly (Grounded | OnGround | OnLaw)[],
): { readonly reasons: readonly Reason[]; readonly hints: readonly Caution[] } {
  const reasons: Reason[] = [];
  const hints: Caution[] = [];
  const cited = new Set<string>();
  for (const reason of because) {
    if ('law' in reason) {
      if (isFirm(reason.law)) reasons.push({ text: reason.text, cite: [reason.law] });
      continue;
    }
    if ('ground' in reason) {
      if (reason.notOn?.some((known) => known === facts.marketplace)) continue;
      const rules = onGround(pack, facts, reason.ground);
      const firm = rules.filter(isFirm).slice(0, MOST);
      for (const citation of firm) {
        if (cited.has(citation.id)) continue;
        cited.add(citation.id);
        reasons.push({ text: citation.says, cite: [citation] });
      }
      // What is only reported is worth a warning where nothing confirmed is known.
      if (firm.length === 0) hints.push(...rules.slice(0, MOST).map(hintOf(reason.ground)));
      continue;
    }
    const firm = citationsOf(pack, reason.rows).filter(isFirm);
    for (const { id } of firm) cited.add(id);
    if (firm.length > 0) reasons.push({ text: reason.text, cite: firm });
    else hints.push(reason);
  }
  return { reasons, hints };
}

/**
 * Where no rule of the site is about the matter: the confirmed clock that the seller is under, else what
 * the law of the buyer's country says of it. Empty where neither is known.
 */
export function lastResort(situation: Situation, stance: Stance): readonly Reason[] {
  const { facts, pack, phase, next, now } = situation;
  const typed = facts.caseType !== undefined || phase === 'message';
  // A site without a rule for messages still says how long an answer may take.
  const windows = typed ? [answerWindow(situation), 'answer-window' as const] : [];
  const clock = [next?.cite, ...windows.flatMap((ground) => onGround(pack, facts, ground))].find(
    (found) => found !== undefined && isFirm(found),
  );
  if (clock) return [{ text: clock.says, cite: [clock] }];
  if (AGAINST_THE_BUYER.includes(stance)) return [];
  const { buyer, issue, ask, orderedAt } = facts;
  return rightsFor(buyer?.country, { issue, ask }, dayOf(orderedAt ?? now))
    .rights.flatMap(({ cite: citation, says, none }) =>
      citation && none === undefined && isFirm(citation) ? [{ text: says, cite: [citation] }] : [],
    )
    .slice(0, MOST);
}

const hintOf =
  (ground: Ground) =>
  ({ says }: Citation): Caution => ({ text: says, ground });

/** A caution whose rule this site does not have falls away; one that rests on hints alone says so. */
export function warningOf(pack: Rules, facts: Facts, caution: Caution): Plan['warnings'] {
  const { text, rows, ground } = caution;
  if (!rows && !ground) return [{ text }];
  const found = citedOf(pack, facts, rows, ground).slice(0, rows ? undefined : MOST);
  if (found.length === 0) return [];
  if (found.some(isFirm)) return [{ text, cite: found }];
  return [
    {
      text: { en: `Reported, not confirmed: ${text.en}`, zh: `据称，未经证实：${text.zh}` },
      cite: found,
    },
  ];
}

/** A route is closed only by a confirmed rule of this site. */
export function blockedOf(
  pack: Rules,
  facts: Facts,
  { stance, text, rows, ground, law }: Blocked,
): Plan['blocked'] {
  const firm = law ? [law] : citedOf(pack, facts, rows, ground).filter(isFirm).slice(0, MOST);
  return firm.length > 0 ? [{ stance, text, cite: firm }] : [];
}

/** The rows that a sentence names; where this site has none of them, those of its ground. */
function citedOf(
  pack: Rules,
  facts: Facts,
  rows: readonly string[] = [],
  ground: Ground | undefined,
): readonly Citation[] {
  const named = citationsOf(pack, rows);
  return named.length === 0 && ground ? onGround(pack, facts, ground) : named;
}

const citationsOf = (pack: Rules, rows: readonly string[]): Citation[] =>
  rows.map((row) => cite(pack, row)).filter((found) => found !== undefined);
