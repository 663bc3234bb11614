import { browser } from 'wxt/browser';
import { advise } from '../../lib/advice/advise.ts';
import { siteName, zoneOf } from '../../lib/marketplaces/sites.ts';
import { send } from '../../lib/messaging/bus.ts';
import { panelChanged, type PanelState } from '../../lib/messaging/contracts.ts';
import type { Advice } from '../../lib/model/advice.ts';
import type { Case } from '../../lib/model/case.ts';
import { certain } from '../../lib/model/fields.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import { lostOn } from '../../lib/platform/page-health.ts';
import { readTab } from '../../lib/platform/tab-state.ts';
import { caseByKey, casesOfBuyer, casesOfOrder } from '../../lib/store/cases.ts';
import type { Database } from '../../lib/store/db.ts';
import { readLog } from '../../lib/store/log.ts';
import { pastOf } from '../../lib/store/past.ts';
import { openStore } from './store.ts';

/** Events that the panel shows; the whole log is in the export. */
const SHOWN = 200;

/** What the panel of a tab shows now. */
export async function panelState(tabId: number): Promise<PanelState> {
  const tab = await readTab(tabId);
  switch (tab?.kind) {
    case undefined:
    case 'none':
      return { kind: 'none' };
    case 'list':
      return { kind: 'list', marketplace: tab.marketplace, page: tab.page, read: tab.read };
    case 'unreadable':
      return { kind: 'unreadable', marketplace: tab.marketplace, page: tab.page };
    case 'loading':
      return { kind: 'loading' };
    case 'failed':
      return { kind: 'error', code: tab.code };
    case 'case':
      return caseState(tab.case);
  }
}

async function caseState(key: string): Promise<PanelState> {
  const store = await openStore();
  if (!store.ok) return { kind: 'error', code: store.code };
  const found = await caseByKey(store.db, key);
  if (!found) return { kind: 'none' };
  const { events, unreadable } = await readLog(store.db, key, { limit: SHOWN });
  const { site, marketplace } = found.facts;
  return {
    kind: 'case',
    case: found,
    certain: certain(found),
    advice: await adviceFor(found, store),
    log: events,
    unreadableEvents: unreadable,
    related: await related(store.db, found),
    siteName: siteName(site, marketplace),
    siteZone: zoneOf(site),
    lost: await lostOn(`${marketplace}/${found.facts.page}`),
  };
}

/** The advice on a case as the seller knows it now: his corrections, his settings, his log, his rule packs. */
export async function adviceFor(
  found: Case,
  { db, imported }: { readonly db: Database; readonly imported: readonly Pack[] },
): Promise<Advice> {
  const [{ seller }, past] = await Promise.all([readSettings(), pastOf(db, found)]);
  return advise(certain(found), { now: new Date().toISOString(), seller, past, imported });
}

/** The other disputes of this buyer and of this order in the seller's own log. */
async function related(db: Database, { key, facts }: Case) {
  const { marketplace, orderId, buyer } = facts;
  const found = [
    ...(orderId === undefined ? [] : await casesOfOrder(db, marketplace, orderId)),
    ...(buyer?.id === undefined ? [] : await casesOfBuyer(db, marketplace, buyer.id)),
  ];
  const others = new Map(
    found
      .filter((other) => other.key !== key && other.facts.caseId !== undefined)
      .map((other) => [other.key, other]),
  );
  return [...others.values()].map((other) => ({
    key: other.key,
    url: other.url,
    open: other.open === 1,
  }));
}

const injecting = new Map<number, Promise<unknown>>();
/** Milliseconds between two attempts to reach a panel that is still mounting, and how many there are. */
const RETRY = 200;
const ATTEMPTS = 10;

/** Makes sure that a tab has a panel that shows the present state: tells the one there, or injects one. */
export async function showPanel(tabId: number): Promise<void> {
  // A page that loads its parts late is observed several times while the first panel mounts.
  await injecting.get(tabId);
  // The first panel may have asked just before this state came, or have gone with the page before.
  if (await tellPanel(tabId)) return;
  const mounting = mountPanel(tabId).finally(() => injecting.delete(tabId));
  injecting.set(tabId, mounting);
  await mounting;
}

/** Injects the panel and waits until it has asked for the newest state. */
async function mountPanel(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/content-scripts/panel.js'],
  });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await tellPanel(tabId)) return;
    await new Promise((resolve) => setTimeout(resolve, RETRY));
  }
}

/** Tells the panel of a tab to look again. False where there is none. */
export async function tellPanel(tabId: number): Promise<boolean> {
  try {
    await send(panelChanged, {}, { tabId, frameId: 0 });
    return true;
  } catch {
    // No panel has answered: none is there, or it belongs to an older Parley.
    return false;
  }
}
