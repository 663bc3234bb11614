import type { Case } from '../../lib/model/case.ts';
import { knownZone } from '../../lib/time/known-zone.ts';

export type GroupId = 'overdue' | 'today' | 'three-days' | 'later' | 'buyer' | 'platform';

export interface Group {
  readonly id: GroupId;
  readonly cases: readonly Case[];
}

/** All groups, the most pressing first. */
export const groupIds: readonly GroupId[] = [
  'overdue',
  'today',
  'three-days',
  'later',
  'buyer',
  'platform',
];

/**
 * The open cases by how near they are, soonest first in each group; empty groups are left out. What
 * the seller does not have to act on waits. `now` in milliseconds since 1970, `homeZone` (IANA)
 * decides what "today" is.
 */
export function groupCases(cases: readonly Case[], now: number, homeZone: string): Group[] {
  const dayOf = dayCounter(knownZone(homeZone));
  const today = dayOf(now);
  const groupOf = ({ ball, dueAt }: Case): GroupId => {
    if (ball !== 'seller') return ball === 'platform' ? 'platform' : 'buyer';
    if (dueAt === undefined) return 'later';
    if (dueAt <= now) return 'overdue';
    const days = dayOf(dueAt) - today;
    if (days <= 0) return 'today';
    return days <= 3 ? 'three-days' : 'later';
  };
  const sorted = cases.toSorted((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || 0);
  const groups = Map.groupBy(sorted, groupOf);
  return groupIds.flatMap((id) => {
    const members = groups.get(id);
    return members ? [{ id, cases: members }] : [];
  });
}

/** Numbers the calendar days of a zone. */
function dayCounter(zone: string): (epoch: number) => number {
  // The Swedish way of writing a date is ISO 8601.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  return (epoch) => Date.parse(format.format(epoch)) / 86_400_000;
}
