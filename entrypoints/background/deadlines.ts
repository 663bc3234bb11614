import { browser } from 'wxt/browser';
import { groupCases } from '../../components/popup/group-cases.ts';
import { isDigestDue } from '../../lib/advice/digest.ts';
import { nextReminder, type ReminderRules } from '../../lib/advice/reminders.ts';
import { silentUntil } from '../../lib/advice/silence.ts';
import type { Case } from '../../lib/model/case.ts';
import { ensureAlarm, wakeAt } from '../../lib/platform/alarms.ts';
import { report } from '../../lib/platform/logger.ts';
import { readSettings, type Settings } from '../../lib/platform/settings.ts';
import { openCases } from '../../lib/store/cases.ts';
import type { Database } from '../../lib/store/db.ts';
import {
  claimDigest,
  forgetAhead,
  forgetOld,
  readSnoozes,
  snooze,
  unremember,
} from '../../lib/store/reminders.ts';
import { epochAt, localAt } from '../../lib/time/local.ts';
import { homeZone } from './home-zone.ts';
import { showDeadline, showDigest, showMany } from './notifications.ts';
import { openStore } from './store.ts';
import { claim, isOpenReminder, watchedOf, type Announcement, type Watched } from './watched.ts';

/** The periodic alarm; `sweep-next` wakes for the next reminder. */
export const SWEEP = 'sweep';
/** Minutes between two looks at the open clocks; between them an alarm of its own wakes for the next one. */
const SWEEP_PERIOD = 15;

const DAY = 24 * 3_600_000;
const RED = '#b42318';
/** More cases than this at once make one notification. */
const SINGLE = 4;

/**
 * Looks at all open clocks: badge, notifications, summary, next alarm. Everything is computed from the
 * store and from the machine's clock and zone as they are now, so a lost alarm, a sleep, a restart, a
 * changed clock or a journey costs minutes and no deadline.
 */
export async function sweep(): Promise<void> {
  // A clock that was set back leaves the alarms far ahead: every look puts them right.
  await ensureAlarm(SWEEP, SWEEP_PERIOD, Date.now());
  const store = await openStore();
  if (!store.ok) {
    await browser.action.setBadgeText({ text: '!' });
    return;
  }
  const { db } = store;
  const now = Date.now();
  const settings = await readSettings();
  const zone = homeZone();
  const rules: ReminderRules = { ...settings, zone };
  const open = await openCases(db);
  const watched = watchedOf(open);
  await showBadge(watched, now);

  await forgetAhead(db, now);
  const snoozes = await readSnoozes(db);
  const announced: Announcement[] = [];
  for (const each of watched) {
    const found = await claim(db, each, now, rules, snoozes.get(each.case.key));
    if (found) announced.push(found);
  }
  await announce(db, announced, now, settings);
  await giveDigest(db, open, now, settings, rules);
  await forgetOld(db, now - 30 * DAY, isOpenReminder(watched));

  let wake = settings.digest.on ? nextDigest(now, settings.digest.at, zone) : Infinity;
  for (const { duties } of watched) {
    for (const { due } of duties) {
      wake = Math.min(
        wake,
        nextReminder(due, now, rules) ?? Infinity,
        silentUntil(now, rules, due) ?? Infinity,
      );
    }
  }
  for (const until of snoozes.values()) if (until > now) wake = Math.min(wake, until);
  if (wake < Infinity) await wakeAt(`${SWEEP}-next`, wake);
}

async function showBadge(watched: readonly Watched[], now: number): Promise<void> {
  const soon = watched.filter(({ duties }) => duties.some(({ due }) => due - now <= DAY)).length;
  await browser.action.setBadgeText({ text: soon > 0 ? String(soon) : '' });
  await browser.action.setBadgeBackgroundColor({ color: RED });
}

/** Shows what was claimed; what the browser refuses is claimed again at the next look. */
async function announce(
  db: Database,
  announced: readonly Announcement[],
  now: number,
  { language }: Settings,
): Promise<void> {
  const tries =
    announced.length > SINGLE
      ? [{ of: announced, show: () => showMany(announced, now, language) }]
      : announced.map((each) => ({ of: [each], show: () => showDeadline(each, now, language) }));
  for (const { of, show } of tries) {
    try {
      await show();
    } catch (error) {
      report('notify', error);
      await unremember(
        db,
        of.flatMap((each) => each.ids),
      );
      for (const each of of) if (each.again) await snooze(db, each.case.key, now);
    }
  }
}

/** The summary of the day: how many are overdue, due today and in the next three days. Nothing to say is not said. */
async function giveDigest(
  db: Database,
  open: readonly Case[],
  now: number,
  { digest, language }: Settings,
  rules: ReminderRules,
): Promise<void> {
  if (!(await claimDigest(db, now, (last) => isDigestDue(digest, last, now, rules)))) return;
  const groups = groupCases(open, now, rules.zone);
  const size = (id: string) => groups.find((group) => group.id === id)?.cases.length ?? 0;
  const counts = { overdue: size('overdue'), today: size('today'), soon: size('three-days') };
  if (counts.overdue + counts.today + counts.soon > 0) await showDigest(counts, language);
}

function nextDigest(now: number, at: string, zone: string): number {
  const { day } = localAt(now, zone);
  const today = epochAt(day, at, zone);
  return today > now ? today : epochAt(day, at, zone, 1);
}
