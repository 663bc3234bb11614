import type { Clock } from '../model/advice.ts';
import type { Case } from '../model/case.ts';
import { dutiesOf } from '../time/duties.ts';
import { toEpoch } from '../time/instant.ts';

/** A clock that runs; `due` in milliseconds since 1970. */
export interface Duty {
  readonly clock: Clock;
  readonly due: number;
}

/** What the seller has to do in a case and until when, soonest first; `zone` is the site's, for bare days. */
export function runningDuties(
  shown: Pick<Case, 'ball' | 'clocks' | 'answeredAt'>,
  zone: string,
): Duty[] {
  if (shown.ball !== 'seller') return [];
  return dutiesOf(shown.clocks, shown, zone)
    .map((clock) => ({ clock, due: toEpoch(clock.due, zone) }))
    .toSorted((a, b) => a.due - b.due);
}
