import { runningDuties, type Duty } from '../../lib/advice/duties.ts';
import { leadReached, type ReminderRules } from '../../lib/advice/reminders.ts';
import { silentUntil } from '../../lib/advice/silence.ts';
import { isSnoozed } from '../../lib/advice/snooze.ts';
import { zoneOf } from '../../lib/marketplaces/sites.ts';
import type { Case } from '../../lib/model/case.ts';
import type { Database } from '../../lib/store/db.ts';
import { remember, reminderId, snooze } from '../../lib/store/reminders.ts';

export interface Watched {
  readonly case: Case;
  /** Soonest first, at least one. */
  readonly duties: readonly Duty[];
}

/** What is to be shown for a case, and what to forget again where the browser does not show it. */
export interface Announcement extends Duty {
  readonly case: Case;
  readonly ids: readonly string[];
  /** The end of a snooze. */
  readonly again: boolean;
}

/** The cases in which the seller has to act until a known moment, with all clocks of his that run. */
export function watchedOf(cases: readonly Case[]): Watched[] {
  return cases.flatMap((open): Watched[] => {
    const duties = runningDuties(open, zoneOf(open.facts.site));
    return duties.length > 0 ? [{ case: open, duties }] : [];
  });
}

const idOf = ({ key }: Case, { clock, due }: Duty, lead: number) =>
  reminderId(key, { id: clock.id, due: new Date(due).toISOString() }, lead);

/** Whether a stored reminder is of a clock that still runs. */
export function isOpenReminder(watched: readonly Watched[]): (id: string) => boolean {
  const running = new Set(
    watched.flatMap(({ case: open, duties }) => duties.map((duty) => idOf(open, duty, 0))),
  );
  return (id) => running.has(id.replace(/\|[^|]*$/, '|0'));
}

/**
 * Claims what is due for a case now: one announcement of its soonest clock for all reminders that are
 * reached, or of the end of a snooze. Undefined while there is nothing, or silence, or it was given.
 */
export async function claim(
  db: Database,
  { case: open, duties }: Watched,
  now: number,
  rules: ReminderRules,
  snoozedUntil: number | undefined,
): Promise<Announcement | undefined> {
  if (isSnoozed(snoozedUntil, now)) return undefined;
  const heard = duties.filter(({ due }) => silentUntil(now, rules, due) === undefined);
  const [first] = heard;
  if (!first) return undefined;
  const claimed: { duty: Duty; id: string }[] = [];
  for (const duty of heard) {
    const lead = leadReached(duty.due, now, rules);
    if (lead === undefined) continue;
    const id = idOf(open, duty, lead);
    if (await remember(db, id, now)) claimed.push({ duty, id });
  }
  const ids = claimed.map(({ id }) => id);
  const again = await snoozeEnded(db, open.key, now, snoozedUntil);
  const shown = again ? first : claimed[0]?.duty;
  return shown && { case: open, ...shown, ids, again };
}

async function snoozeEnded(
  db: Database,
  key: string,
  now: number,
  until: number | undefined,
): Promise<boolean> {
  if (until === undefined) return false;
  const end = { id: 'snooze', due: new Date(until).toISOString() };
  const first = await remember(db, reminderId(key, end, 0), now);
  await snooze(db, key);
  // One that a clock which was ahead had set far off is dropped without a word.
  return first && until <= now;
}
