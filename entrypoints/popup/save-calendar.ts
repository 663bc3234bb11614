import { siteName, zoneOf } from '../../lib/marketplaces/sites.ts';
import type { Case } from '../../lib/model/case.ts';
import { saveFile } from './save-file.ts';

/** Saves the deadlines of these cases as a calendar file; false where there is none. The writer is loaded when it is wanted. */
export async function saveCalendar(
  cases: readonly Case[],
  leadTimes: readonly number[],
  language: string,
): Promise<boolean> {
  const { calendarOf } = await import('../../lib/advice/calendar.ts');
  const text = calendarOf(cases, {
    now: Date.now(),
    language: language.startsWith('zh') ? 'zh' : 'en',
    leadTimes,
    siteName,
    zoneOf,
  });
  if (!text.includes('BEGIN:VEVENT')) return false;
  const [only] = cases.length === 1 ? cases : [];
  const name = only ? `parley-${only.key.replaceAll(/[^\w-]+/g, '-')}` : 'parley-deadlines';
  saveFile(`${name}.ics`, [text], 'text/calendar;charset=utf-8');
  return true;
}
