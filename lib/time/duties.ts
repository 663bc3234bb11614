import type { Clock } from '../model/advice.ts';
import type { Case } from '../model/case.ts';
import { isDay, toEpoch } from './instant.ts';

/** The clocks that bind the seller and that his answer has not ended; `zone` is the site's, for bare days. */
export function dutiesOf(
  clocks: readonly Clock[],
  answered: Pick<Case, 'answeredAt'>,
  zone: string,
): Clock[] {
  return clocks.filter((clock) => clock.actor === 'seller' && !isMet(clock, answered, zone));
}

/** Duties that an answer to the buyer or the platform fulfils, by the last word of the row; refunding, shipping and appealing are others. */
const ANSWERABLE = /[._-](respond|reply|answer|info|defend)[^.]*$/;
const DAY = 86_400_000;

/** Whether the seller's answer has ended the clock. A clock that started after the answer goes on. */
function isMet(
  { id, startsAt }: Clock,
  { answeredAt }: Pick<Case, 'answeredAt'>,
  zone: string,
): boolean {
  if (answeredAt === undefined || !ANSWERABLE.test(id)) return false;
  if (startsAt === undefined) return true;
  const start = toEpoch(startsAt, zone) - (isDay(startsAt) ? DAY : 0);
  return start <= Date.parse(answeredAt);
}
