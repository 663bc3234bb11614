import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { decodeTime } from 'ulid';
import type { Case } from '../model/case.ts';
import { certain } from '../model/fields.ts';
import type { Origin } from '../model/words.ts';
import { isDay } from '../time/instant.ts';
import { runningDuties, type Duty } from './duties.ts';

interface Context {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly language: 'en' | 'zh';
  /** Hours before a deadline. */
  readonly leadTimes: readonly number[];
  readonly siteName: (host: string, marketplace: Origin) => string;
  /** The IANA zone of a site's host, for deadlines that are bare days. */
  readonly zoneOf: (site: string) => string;
}

const HOUR = 3_600_000;
/** Sequences count seconds from here: from 1970 they would leave a calendar's 31 bits in 2038. */
const FIRST_SEQUENCE = Date.UTC(2025, 0, 1);

/**
 * The seller's running deadlines as an iCalendar file (RFC 5545): instants in UTC, bare days as whole
 * days, an alarm at each lead time, nothing of the buyer. A deadline keeps its name in every export, and
 * its sequence rises with the log of its case, so that importing again moves what has moved.
 */
export function calendarOf(cases: readonly Case[], context: Context): string {
  const calendar = ical({
    prodId: { company: 'Parley', product: 'Deadlines', language: context.language.toUpperCase() },
  });
  for (const each of cases) {
    const zone = context.zoneOf(each.facts.site);
    for (const duty of runningDuties(each, zone)) addTo(calendar, each, duty, context);
  }
  return propertiesFirst(`${calendar.toString()}\r\n`);
}

type Calendar = ReturnType<typeof ical>;

function addTo(
  calendar: Calendar,
  shown: Case,
  { clock: { id, label, due, onExpiry, cite }, due: end }: Duty,
  { now, language, leadTimes, siteName }: Context,
): void {
  const { site, marketplace, orderId, caseId } = certain(shown);
  const changed = decodeTime(shown.lastEvent);
  const about = [siteName(site, marketplace), ...((orderId ?? caseId) ? [orderId ?? caseId] : [])];
  const summary = [label[language], ...about].join(' · ');
  const description = [onExpiry?.[language], cite?.url].filter((line) => line !== undefined);
  const event = calendar.createEvent({
    id: `${id}.${shown.key}@parley`.replaceAll(/[^\w.@:-]/g, '_'),
    sequence: Math.max(0, Math.floor((changed - FIRST_SEQUENCE) / 1000)),
    stamp: new Date(now),
    lastModified: new Date(changed),
    start: new Date(isDay(due) ? `${due}T00:00:00Z` : end),
    ...(isDay(due) && { allDay: true, timezone: 'UTC' }),
    transparency: ICalEventTransparency.TRANSPARENT,
    summary,
    ...(description.length > 0 && { description: description.join('\n') }),
    // The library would escape these two as in a text, which an address is not.
    url: shown.url.replaceAll(',', '%2C').replaceAll(';', '%3B'),
  });
  for (const lead of leadTimes) {
    event.createAlarm({
      type: ICalAlarmType.display,
      description: summary,
      // A whole day begins at the calendar's midnight, but the deadline is the end of that day at the site.
      ...(isDay(due)
        ? { trigger: new Date(end - lead * HOUR) }
        : { triggerBefore: Math.round(lead * 3600) }),
    });
  }
}

/** The library writes some properties after the alarms; the grammar wants alarms last. */
function propertiesFirst(text: string): string {
  return text.replaceAll(
    /((?:BEGIN:VALARM\r\n(?:.*\r\n)*?END:VALARM\r\n)+)((?:(?!END:VEVENT).*\r\n)*)(?=END:VEVENT)/g,
    '$2$1',
  );
}
