import type { Clock } from '../model/advice.ts';
import type { Case } from '../model/case.ts';
import type { Facts } from '../model/facts.ts';
import { dutiesOf } from '../time/duties.ts';
import { toEpoch } from '../time/instant.ts';
import type { Derive, Undecided } from './projection.ts';

/** What the projection needs from outside the store. Both must be pure: a rebuild asks them again. */
export interface ProjectionContext {
  /** The clocks of facts as of an instant, from the page and the policy packs. */
  readonly clocksOf: (facts: Facts, now: string) => Clock[];
  /** The IANA zone of a site's host; must answer for every host, also for one that is no longer supported. */
  readonly zoneOf: (site: string) => string;
}

/**
 * Who has to act, until when, and whether the case is open. "Now" is the newest event, so that a
 * rebuild years later comes out equal.
 */
export function deriveWith({ clocksOf, zoneOf }: ProjectionContext): Derive {
  return (facts, soFar) => {
    const zone = zoneOf(facts.site);
    const clocks = clocksOf(facts, soFar.updatedAt);
    const duties = dutiesOf(clocks, soFar, zone);
    const ball = ballOf(facts, soFar, { clocks, duties, zone });
    const dues = duties.map(({ due }) => toEpoch(due, zone));
    return {
      clocks,
      ball,
      ...(ball !== 'nobody' && { open: 1 as const }),
      ...(ball === 'seller' && dues.length > 0 && { dueAt: Math.min(...dues) }),
    };
  };
}

interface Clocks {
  readonly clocks: readonly Clock[];
  /** Clocks of the seller that an answer has not ended. */
  readonly duties: readonly Clock[];
  readonly zone: string;
}

function ballOf(facts: Facts, soFar: Undecided, { clocks, duties, zone }: Clocks): Case['ball'] {
  const { stage } = facts;
  if (soFar.closedByHand) return 'nobody';
  if (stage === 'closed' || stage === 'decided') {
    const now = Date.parse(soFar.updatedAt);
    return duties.some(({ due }) => toEpoch(due, zone) > now) ? 'seller' : 'nobody';
  }
  if (duties.length > 0) return 'seller';
  const answered = soFar.answeredAt !== undefined;
  const last = lastWord(facts, zone);
  if (!isDispute(facts)) return last === 'buyer' && !answered ? 'seller' : 'nobody';
  if (stage === 'request' && !answered) return 'seller';
  if (stage === 'platform-review' || stage === 'appeal') return 'platform';
  const returning = facts.return?.state;
  if (answered || last === 'seller' || returning === 'approved' || returning === 'in-transit') {
    return 'buyer';
  }
  const running = clocks.find(({ actor }) => actor !== 'seller');
  return running?.actor ?? 'seller';
}

/** An order or a thread of messages without a request is nobody's turn by itself. */
function isDispute({ stage, caseId, issue, ask }: Facts): boolean {
  return (
    stage !== undefined ||
    caseId !== undefined ||
    issue !== undefined ||
    (ask !== undefined && ask !== 'none')
  );
}

/** Who wrote last; undefined where a message has no time or the last ones share a day, because pages differ in their order. */
function lastWord({ messages = [] }: Facts, zone: string): 'buyer' | 'seller' | undefined {
  let latest = -Infinity;
  let from: 'buyer' | 'seller' | undefined;
  for (const message of messages) {
    if (message.from === 'platform') continue;
    if (message.at === undefined) return undefined;
    const time = toEpoch(message.at, zone);
    if (time === latest && message.from !== from) from = undefined;
    if (time > latest) [latest, from] = [time, message.from];
  }
  return from;
}
