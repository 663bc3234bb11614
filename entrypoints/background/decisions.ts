import { browser } from 'wxt/browser';
import { snoozeUntil, type SnoozeFor } from '../../lib/advice/snooze.ts';
import type { Case } from '../../lib/model/case.ts';
import { report } from '../../lib/platform/logger.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { readTab } from '../../lib/platform/tab-state.ts';
import { caseByKey } from '../../lib/store/cases.ts';
import { append } from '../../lib/store/log.ts';
import { snooze } from '../../lib/store/reminders.ts';
import { homeZone } from './home-zone.ts';
import { tellPanel } from './panel.ts';
import { openStore } from './store.ts';

/** Writes what the seller says outside of the case's page. The case as it is now; undefined where it could not be written. */
export async function decide(
  key: string,
  what: 'answered' | 'not-answered',
): Promise<Case | undefined> {
  const store = await openStore();
  if (!store.ok) return undefined;
  try {
    if (!(await caseByKey(store.db, key))) return undefined;
    const { cases } = await append(
      store.db,
      [{ kind: 'decision', case: key, data: { what } }],
      store.context,
    );
    await snooze(store.db, key);
    await browser.notifications.clear(key);
    await tellTabs(key);
    return cases[0];
  } catch (error) {
    report('decide', error);
    return undefined;
  }
}

/** Leaves a case alone for a while; without a time it is reminded of again. False where that could not be kept. */
export async function snoozeFor(key: string, choice?: SnoozeFor): Promise<boolean> {
  const store = await openStore();
  if (!store.ok) return false;
  try {
    const found = await caseByKey(store.db, key);
    if (!found) return false;
    const { quietHours } = await readSettings();
    const moment = { now: Date.now(), zone: homeZone(), quietHours, dueAt: found.dueAt };
    await snooze(store.db, key, choice && snoozeUntil(choice, moment));
    await browser.notifications.clear(key);
    return true;
  } catch (error) {
    report('snooze', error);
    return false;
  }
}

/** The panels that show the case look again. */
async function tellTabs(key: string): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const tab = await readTab(id);
    if (tab?.kind === 'case' && tab.case === key) await tellPanel(id);
  }
}
