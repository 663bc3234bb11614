import type { Clock } from '../model/advice.ts';
import type { Facts } from '../model/facts.ts';
import type { Instant, When } from '../model/instant.ts';
import type { Text } from '../model/text.ts';
import { dayOf, offsetOf, toEpoch } from '../time/instant.ts';
import { cite } from './cite.ts';
import type { ClockRow, Pack } from './schema.ts';
import { calendarOf, select } from './select.ts';
import { impossibleTimes } from './impossible-times.ts';
import { isOver, isPrintedDateOver, shipped, startOf } from './events.ts';
import { endOf, isAfter } from './window.ts';

/**
 * The clocks of a case, soonest first, lapsed ones with their date in the past. A date printed on the
 * page is the clock of its duty; every other clock is computed from an event that is known and the
 * rule in force on the day of that event, so that neither a later look nor a later rule moves it.
 * No event, no rule or no sure rule: no clock; none from a time that cannot be right either. `now` chooses the words of the rules, never a date.
 */
export function due(facts: Facts, packs: readonly Pack[], now: Instant): Clock[] {
  if (facts.stage === 'closed') return [];
  const kinds = kindsOf(facts);
  const isOf = (row: ClockRow) => row.caseTypes.some((type) => kinds.includes(type));
  const inForce = select(packs, facts.site, dayOf(now));

  const printed = printedDates(facts).map(({ duty, at, label }) => {
    const rows = (inForce?.clocks ?? []).filter(
      (found) =>
        found.duty === duty &&
        found.actor === 'seller' &&
        isOf(found) &&
        (found.fulfilment ?? facts.fulfilment) === (facts.fulfilment ?? found.fulfilment),
    );
    const row = rows.find(({ caseTypes: [first = ''] }) => kinds.includes(first)) ?? rows[0];
    return row && inForce
      ? clock(inForce, row, { due: at, basis: 'page' })
      : {
          id: `${facts.marketplace}.page.${duty}`,
          label,
          actor: 'seller' as const,
          due: at,
          basis: 'page' as const,
        };
  });

  const wrong = new Set(impossibleTimes(facts).flat());
  const computed = packs.flatMap((pack) =>
    pack.clocks.flatMap((row): Clock[] => {
      if (!row.window || !isOf(row) || replaces(facts, row)) return [];
      if (wrong.has(row.window.from)) return [];
      const startsAt = startOf(row, row.window, facts);
      if (startsAt === undefined || isOver(row, facts, startsAt)) return [];
      if (select(packs, facts.site, dayOf(startsAt)) !== pack) return [];
      const end = endOf(row.window, startsAt, calendarOf(pack, facts.site));
      return end === undefined ? [] : [clock(pack, row, { due: end, startsAt, basis: 'policy' })];
    }),
  );

  const clocks = [...printed, ...computed];
  const zone = clocks.map(({ due: at }) => offsetOf(at)).find((offset) => offset) ?? 'UTC';
  return clocks.toSorted((a, b) => toEpoch(a.due, zone) - toEpoch(b.due, zone));
}

/** The kinds of case whose rows apply: the case's own, or `order` while nobody has opened one. */
function kindsOf({ caseType, caseId, openedAt }: Facts): string[] {
  if (caseType !== undefined) return [caseType];
  return caseId === undefined && openedAt === undefined ? ['order'] : [];
}

/** A printed date is the clock of its duty, earlier or later than the table. */
function replaces(facts: Facts, { duty, actor }: ClockRow): boolean {
  return (
    actor === 'seller' &&
    ((duty === 'respond' && facts.respondBy !== undefined) ||
      (duty === 'appeal' && isAppealDate(facts)) ||
      (duty === 'ship' && facts.shipBy !== undefined))
  );
}

/** After a decision a later date to answer by is that of the appeal: to the case itself there is nothing to answer. */
const isAppealDate = ({ stage, decision, decidedAt, respondBy }: Facts): boolean =>
  stage === 'decided' &&
  decision !== 'for-seller' &&
  decidedAt !== undefined &&
  respondBy !== undefined &&
  isAfter(respondBy.at, decidedAt);

interface Printed {
  readonly duty: 'respond' | 'appeal' | 'ship';
  readonly at: When;
  readonly label: Text;
}

function printedDates(facts: Facts): Printed[] {
  const { respondBy, shipBy, stage } = facts;
  return [
    ...(respondBy && !isPrintedDateOver(facts)
      ? [
          {
            duty: 'respond' as const,
            at: respondBy.at,
            label: { en: 'Answer by the date on the page', zh: '按页面所示日期回复' },
          },
        ]
      : []),
    ...(respondBy && isAppealDate(facts)
      ? [
          {
            duty: 'appeal' as const,
            at: respondBy.at,
            label: { en: 'Appeal by the date on the page', zh: '按页面所示日期申诉' },
          },
        ]
      : []),
    ...(shipBy !== undefined && !shipped(facts) && stage !== 'platform-review'
      ? [
          {
            duty: 'ship' as const,
            at: shipBy,
            label: { en: 'Ship by the date on the page', zh: '按页面所示日期发货' },
          },
        ]
      : []),
  ];
}

function clock(
  pack: Pack,
  { id, label, actor, onExpiry }: ClockRow,
  when: Pick<Clock, 'due' | 'startsAt' | 'basis'>,
): Clock {
  const citation = cite(pack, id);
  return {
    id,
    label,
    actor,
    ...when,
    ...(onExpiry && { onExpiry }),
    ...(citation && { cite: citation }),
  };
}
