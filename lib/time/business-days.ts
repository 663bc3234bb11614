import type { Day } from '../model/instant.ts';
import au from './holidays/au.json' with { type: 'json' };
import ca from './holidays/ca.json' with { type: 'json' };
import de from './holidays/de.json' with { type: 'json' };
import es from './holidays/es.json' with { type: 'json' };
import fr from './holidays/fr.json' with { type: 'json' };
import gbEng from './holidays/gb-eng.json' with { type: 'json' };
import it from './holidays/it.json' with { type: 'json' };
import jp from './holidays/jp.json' with { type: 'json' };
import sg from './holidays/sg.json' with { type: 'json' };
import us from './holidays/us.json' with { type: 'json' };
import { addDays } from './instant.ts';

const calendars = new Map(
  Object.entries({ us, 'gb-eng': gbEng, de, au, ca, es, fr, it, jp, sg }).map(
    ([name, { years, days }]) => [
      name,
      { first: years[0] ?? 0, last: years[1] ?? 0, holidays: new Set(Object.keys(days)) },
    ],
  ),
);

/** The calendars that business days can be counted in: `us`, `gb-eng`, `de` and so on. */
export const calendarNames: readonly string[] = [...calendars.keys()];

/**
 * The `n`-th business day after a day, which itself is not counted: Monday to Friday without the
 * public holidays of the calendar. Undefined for an unknown calendar and where the count leaves the
 * years of its table, because a day that might be a holiday is not counted as work.
 */
export function addBusinessDays(day: Day, n: number, calendar: string): Day | undefined {
  const table = calendars.get(calendar);
  if (!table) return undefined;
  const covered = (at: Day) => {
    const year = Number(at.slice(0, 4));
    return year >= table.first && year <= table.last;
  };
  let at = day;
  for (let left = n; left > 0;) {
    if (!covered(at)) return undefined;
    at = addDays(at, 1);
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !table.holidays.has(at)) left -= 1;
  }
  return covered(at) ? at : undefined;
}
