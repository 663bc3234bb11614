import type { When } from '../../model/instant.ts';
import { offsetOf, toEpoch } from '../../time/instant.ts';
import type { Situation } from '../situation.ts';

/** By when the seller answers the bank: his clock, else the date on the page; none once it is handed in. */
export function answerBy({ next, facts }: Situation): When | undefined {
  return isHandedIn(facts) ? undefined : (next?.due ?? facts.respondBy?.at);
}

/** The answer is with the bank, or the time for it is over: nothing waits for the seller. */
export const isHandedIn = ({ stage }: Situation['facts']) => stage === 'platform-review';

/** Whether the date of the answer has passed without one. */
export function isLate(s: Situation): boolean {
  const due = answerBy(s);
  if (due === undefined) return false;
  const zone = offsetOf(due) ?? offsetOf(s.now) ?? 'Z';
  return toEpoch(due, zone) < Date.parse(s.now);
}
