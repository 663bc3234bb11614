import { packsBehind } from '../../lib/advice/imported.ts';
import type { Entry, PanelState } from '../../lib/messaging/contracts.ts';
import type { Case } from '../../lib/model/case.ts';
import { certain, fields } from '../../lib/model/fields.ts';
import { caseAddress } from '../../lib/marketplaces/case-address.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import { report } from '../../lib/platform/logger.ts';
import { readTab, writeTab, type TabState } from '../../lib/platform/tab-state.ts';
import { caseByKey, caseKey } from '../../lib/store/cases.ts';
import { append, type NewEvent } from '../../lib/store/log.ts';
import { failureCode } from '../../lib/store/failure.ts';
import { sweep } from './deadlines.ts';
import { countHealth } from './page-health.ts';
import { adviceFor, panelState, showPanel, tellPanel } from './panel.ts';
import { openStore } from './store.ts';

interface Observed {
  readonly url: string;
  readonly outcome: Outcome;
  readonly by?: 'recipe' | 'request' | undefined;
}

/** Takes what a reader saw: into the log, into the tab's state, and the panel to where there is a case. */
export async function recordPage(tabId: number, seen: Observed): Promise<{ panel: boolean }> {
  // Only our own readers can lose what a page used to show.
  if (seen.by === undefined) {
    countHealth(seen.url, seen.outcome, new Date().toISOString()).catch((error) =>
      report('page health', error),
    );
  }
  try {
    return await take(tabId, seen);
  } catch (error) {
    // A full disk must not look like a page without a case: the panel says what to do.
    report('record', error);
    await writeTab(tabId, { kind: 'failed', url: seen.url, code: failureCode(error) });
    openPanel(tabId);
    return { panel: true };
  }
}

/** Mounting takes a while, and the reader need not wait for it. */
function openPanel(tabId: number): void {
  showPanel(tabId).catch((error) => report('panel', error));
}

async function take(tabId: number, { url, outcome, by }: Observed): Promise<{ panel: boolean }> {
  const own = by !== undefined;
  const before = await readTab(tabId);
  // Two scripts look at one page: that the one cannot read it says nothing against the other.
  const byOther = before?.kind === 'case' && before.url === url && (before.own ?? false) !== own;
  if (byOther && (outcome.kind === 'unreadable' || outcome.kind === 'not-ours')) {
    return { panel: true };
  }
  switch (outcome.kind) {
    case 'read': {
      const key = caseKey(outcome.facts);
      if (key === undefined) {
        const { marketplace, page } = outcome;
        return withoutPanel(tabId, { kind: 'unreadable', url, marketplace, page });
      }
      const { facts, trail, doubts } = outcome;
      await record([
        { kind: 'observed', case: key, data: { url, facts, trail, ...(doubts && { doubts }) } },
      ]);
      await writeTab(tabId, { kind: 'case', url, case: key, ...(own && { own }) });
      await noteAdvice(key);
      openPanel(tabId);
      return { panel: true };
    }
    case 'list': {
      const { marketplace, page, rows, trail } = outcome;
      const events = rows.flatMap((facts): NewEvent[] => {
        const key = caseKey(facts);
        if (key === undefined) return [];
        const data = { url: caseAddress(facts) ?? url, facts, trail };
        return [{ kind: 'observed', case: key, data }];
      });
      await record(events);
      const read = events.length;
      return withoutPanel(tabId, { kind: 'list', url, marketplace, page, read });
    }
    case 'unreadable': {
      const { marketplace, page } = outcome;
      // Whoever asked for the page gets an answer.
      if (by === 'request') openPanel(tabId);
      return withoutPanel(tabId, { kind: 'unreadable', url, marketplace, page });
    }
    case 'not-ours':
      return withoutPanel(tabId, { kind: 'none', url });
  }
}

/** A page that gets no panel; one that is still there from the page before shows the new state. */
async function withoutPanel(tabId: number, state: TabState): Promise<{ panel: boolean }> {
  await writeTab(tabId, state);
  await tellPanel(tabId);
  return { panel: false };
}

async function record(events: readonly NewEvent[]): Promise<void> {
  const store = await openStore();
  // The panel shows why nothing can be written and offers the export; the page is read all the same.
  if (!store.ok) return;
  await append(store.db, events, store.context);
  sweep().catch((error) => report('sweep', error));
}

/** Keeps in the log which advice the seller was shown, so that a decision can be explained later. */
async function noteAdvice(key: string): Promise<void> {
  const store = await openStore();
  if (!store.ok) return;
  const found = await caseByKey(store.db, key);
  if (!found) return;
  const advice = await adviceFor(found, store);
  if (advice.kind !== 'plan') return;
  const { playbook, stance, because, clocks } = advice;
  const packs = packsBehind(certain(found), clocks, store.context.now, store.imported);
  const rows = [...new Set(because.flatMap(({ cite }) => cite.map(({ id }) => id)))];
  await append(
    store.db,
    [{ kind: 'advice-shown', case: key, data: { playbook, stance, because: rows, packs } }],
    store.context,
  );
}

type Written =
  { kind: 'written'; id: string; state: PanelState } | { kind: 'refused'; why: string };

/** Writes one entry of the seller into the log of the case that his tab shows. */
export async function writeToCase(
  tabId: number,
  { case: key, entry }: { case: string; entry: Entry },
): Promise<Written> {
  const tab = await readTab(tabId);
  if (tab?.kind !== 'case' || tab.case !== key) return { kind: 'refused', why: 'page-changed' };
  const store = await openStore();
  if (!store.ok) return { kind: 'refused', why: store.code };
  const found = await caseByKey(store.db, key);
  if (!found) return { kind: 'refused', why: 'no-such-case' };
  if (entry.kind === 'correction' && !fits(found, entry)) {
    return { kind: 'refused', why: 'not-a-value-of-this-field' };
  }
  try {
    const { kind, ...data } = entry;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an entry has a kind and the data of a log event, and the log parses it
    const event = { kind, case: key, data } as NewEvent;
    const { appended } = await append(store.db, [event], store.context);
    if (entry.kind === 'correction') await noteAdvice(key);
    sweep().catch((error) => report('sweep', error));
    return { kind: 'written', id: appended[0]?.id ?? '', state: await panelState(tabId) };
  } catch (error) {
    report('write', error);
    return { kind: 'refused', why: failureCode(error) };
  }
}

/** Writes an event that the background itself caused, and shows it. */
export async function writeEvent(tabId: number, event: NewEvent): Promise<void> {
  const store = await openStore();
  if (!store.ok) return;
  await append(store.db, [event], store.context);
  await tellPanel(tabId);
}

/** A correction must be of a field that the panel shows and leave the facts valid. */
function fits(found: Case, { field, value }: { field: string; value?: unknown }): boolean {
  if (!fields.some(({ path }) => path === field)) return false;
  if (value === undefined) return true;
  const corrected = { ...found, corrections: { [field]: value } };
  // What the correction would break is given back as it was read.
  return certain(corrected) !== found.facts;
}
