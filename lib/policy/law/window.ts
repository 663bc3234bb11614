import type { Facts } from '../../model/facts.ts';
import type { Day, Instant, When } from '../../model/instant.ts';
import { addBusinessDays, calendarNames } from '../../time/business-days.ts';
import { addDays, dayOf, endOfDay, offsetOf, toEpoch } from '../../time/instant.ts';
import type { CitedRight } from './law.ts';
import { isHint, type LawStart, type Right } from './schema.ts';

type Period = NonNullable<Right['period']>;

/** When a right ends. It is information about the buyer's law, never a clock of the seller's. */
export interface LawWindow {
  readonly until: When;
  /** The public holidays of the country are not known, so that a last day may fall later. */
  readonly atLeast?: true;
  /** Whether `now` lies in it; undefined where holidays that are not known may decide. */
  readonly inside?: boolean;
}

/** No run of weekend and public holidays is longer. */
const LONGEST_RUN = 7;

/**
 * When the period of a right is over, counted in the offset of the event, its day not counted unless
 * the law counts it; business days by the calendar of the country. Undefined for hints, for the law of
 * a province (the facts name only the country), and where the event or the calendar is not known.
 */
export function windowOf(
  right: Pick<CitedRight, 'period' | 'confidence' | 'region' | 'country'>,
  facts: Facts,
  now: Instant,
): LawWindow | undefined {
  const { period, region, country } = right;
  if (!period || period.opens || region !== undefined || isHint(right)) return undefined;
  const start = EVENTS[period.from]?.(facts);
  if (start === undefined || start < '1990' || start >= '2200') return undefined;
  const calendar = calendarNames.find((name) => name === calendarOf(country));
  const counted = lastDay(period, dayOf(start), calendar);
  if (counted === undefined) return undefined;
  const rolled = period.rolls ? nextWorkingDay(counted, calendar) : { day: counted };
  const offset = offsetOf(start);
  const end = offset === undefined ? rolled.day : endOfDay(rolled.day, offset);
  const zone = offset ?? offsetOf(now) ?? 'Z';
  const past = toEpoch(end, zone) < Date.parse(now);
  if (!rolled.unsure) return { until: end, inside: !past };
  const surelyPast = toEpoch(addDays(rolled.day, LONGEST_RUN), zone) < Date.parse(now);
  return {
    until: end,
    atLeast: true,
    ...(past && !surelyPast ? {} : { inside: !past }),
  };
}

/** The events of law that facts know; the others are on no page. */
const EVENTS: Readonly<Partial<Record<LawStart, (facts: Facts) => When | undefined>>> = {
  deliveredAt: ({ deliveredAt }) => deliveredAt,
  deliverBy: ({ deliverBy }) => deliverBy,
  'return.receivedAt': (facts) => facts.return?.receivedAt,
};

function lastDay(
  { n, unit, firstDay }: Period,
  start: Day,
  calendar: string | undefined,
): Day | undefined {
  const count = firstDay ? n - 1 : n;
  switch (unit) {
    case 'day':
      return addDays(start, count);
    case 'business-day':
      return calendar === undefined ? undefined : addBusinessDays(start, count, calendar);
    case 'year':
      return addYears(start, n);
  }
}

/** The same day of a later year; of 29 February the 28th where there is none. */
function addYears(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years;
  const leap = new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29;
  return `${year}${day.endsWith('-02-29') && !leap ? '-02-28' : day.slice(4)}`;
}

/** The day itself or the next that is a working day; unsure where only the weekends are known. */
function nextWorkingDay(
  day: Day,
  calendar: string | undefined,
): { readonly day: Day; readonly unsure?: true } {
  const known = calendar && addBusinessDays(addDays(day, -1), 1, calendar);
  if (known) return { day: known };
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return { day: addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0), unsure: true };
}

const calendarOf = (country: string) => (country === 'GB' ? 'gb-eng' : country.toLowerCase());
