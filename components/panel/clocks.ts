import type { Clock } from '../../lib/model/advice.ts';
import type { Case } from '../../lib/model/case.ts';
import { toEpoch } from '../../lib/time/instant.ts';

/** The clock that counts now: the soonest of whoever has to act that is more than a hint, else none. */
export function mainClock(
  { ball }: Pick<Case, 'ball'>,
  clocks: readonly Clock[],
  zone: string,
): Clock | undefined {
  return bySoonest(
    clocks.filter((clock) => clock.actor === ball && !isHint(clock)),
    zone,
  )[0];
}

/** Soonest first; of a bare day its end at the site. */
export function bySoonest(clocks: readonly Clock[], zone: string): Clock[] {
  return clocks.toSorted((a, b) => toEpoch(a.due, zone) - toEpoch(b.due, zone));
}

/** Sources that are no more than a hint make no countdown. */
export function isHint({ cite, basis }: Clock): boolean {
  return basis === 'policy' && cite !== undefined && isWeak(cite.confidence);
}

export const isWeak = (confidence: string): boolean => ['low', 'C', 'K'].includes(confidence);
