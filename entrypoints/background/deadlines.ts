import { browser } from 'wxt/browser';
import { isQuiet, leadReached, nextLead } from '../../lib/advice/reminders.ts';
import { siteName } from '../../lib/marketplaces/sites.ts';
import type { Case } from '../../lib/model/case.ts';
import { wakeAt } from '../../lib/platform/alarms.ts';
import { openTab } from '../../lib/platform/open-tab.ts';
import { readSettings, type Settings } from '../../lib/platform/settings.ts';
import { caseByKey, openCases } from '../../lib/store/cases.ts';
import { forgetOld, remember, reminderId } from '../../lib/store/reminders.ts';
import { openStore, type Store } from './store.ts';
import { words } from './words.ts';

/** The periodic alarm; `sweep-next` wakes for the next lead time. */
export const SWEEP = 'sweep';

const DAY = 24 * 3_600_000;
const RED = '#b42318';

/**
 * Looks at all open clocks: badge, notifications, next alarm. Everything is computed from the store,
 * so a lost alarm, a sleep, a restart or a changed machine clock costs minutes and no deadline.
 */
export async function sweep(): Promise<void> {
  const store = await openStore();
  if (!store.ok) {
    await browser.action.setBadgeText({ text: '!' });
    return;
  }
  const now = Date.now();
  const settings = await readSettings();
  const due = (await openCases(store.db)).filter(
    (open): open is Case & { dueAt: number } => open.dueAt !== undefined,
  );

  const soon = due.filter(({ dueAt }) => dueAt - now <= DAY).length;
  await browser.action.setBadgeText({ text: soon > 0 ? String(soon) : '' });
  await browser.action.setBadgeBackgroundColor({ color: RED });

  const local = new Date(now).toTimeString().slice(0, 5);
  if (!isQuiet(settings.quietHours, local)) {
    for (const open of due) await remind(store.db, open, now, settings);
  }
  await forgetOld(store.db, now - 30 * DAY);

  const instants = due.flatMap(({ dueAt }) => nextLead(dueAt, now, settings.leadTimes) ?? []);
  if (instants.length > 0) await wakeAt(`${SWEEP}-next`, Math.min(...instants));
}

async function remind(
  db: Extract<Store, { ok: true }>['db'],
  open: Case & { dueAt: number },
  now: number,
  settings: Settings,
): Promise<void> {
  const lead = leadReached(open.dueAt, now, settings.leadTimes);
  if (lead === undefined) return;
  const clock = { id: 'next', due: new Date(open.dueAt).toISOString() };
  if (!(await remember(db, reminderId(open.key, clock, lead)))) return;
  const { facts, key } = open;
  const text = words(settings.language);
  await browser.notifications.create(key, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: text.due(open.dueAt - now),
    message: text.which(
      siteName(facts.site, facts.marketplace),
      facts.orderId ?? facts.caseId ?? '',
    ),
  });
}

/** A click on a notification opens the page of the case. */
export async function openFromNotification(key: string): Promise<void> {
  await browser.notifications.clear(key);
  const store = await openStore();
  if (!store.ok) return;
  const found = await caseByKey(store.db, key);
  if (found) await openTab(found.url);
}
