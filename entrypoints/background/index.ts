import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handle, send } from '../../lib/messaging/bus.ts';
import {
  boxFocused,
  insertDraft,
  lookNow,
  loadPanel,
  pageObserved,
  readAgain,
  undoInsert,
  writeEntry,
} from '../../lib/messaging/contracts.ts';
import { ensureAlarm } from '../../lib/platform/alarms.ts';
import { report } from '../../lib/platform/logger.ts';
import { forgetTab, writeBoxFrame } from '../../lib/platform/tab-state.ts';
import { insertIntoTab, undoInTab } from './drafts.ts';
import { SWEEP, openFromNotification, sweep } from './deadlines.ts';
import { recomputeCases } from './lifecycle.ts';
import { recordPage, writeToCase } from './observations.ts';
import { panelState } from './panel.ts';

/** Minutes between two looks at the open clocks; between them an alarm of its own wakes for the next one. */
const SWEEP_PERIOD = 15;

// Wiring only. Every listener is attached before the first await, or the worker misses the event that woke it.
export default defineBackground(() => {
  const inTab =
    <D, R>(work: (tabId: number, data: D) => Promise<R>) =>
    (data: D, { tabId }: { tabId?: number }) => {
      if (tabId === undefined) throw new Error('not from a tab');
      return work(tabId, data);
    };

  handle(pageObserved, inTab(recordPage));
  handle(
    loadPanel,
    inTab((tabId) => panelState(tabId)),
  );
  handle(writeEntry, inTab(writeToCase));
  handle(insertDraft, inTab(insertIntoTab));
  handle(undoInsert, inTab(undoInTab));
  handle(
    readAgain,
    inTab((tabId) => send(lookNow, {}, { tabId })),
  );
  handle(boxFocused, async (_, { tabId, frameId }) => {
    if (tabId !== undefined && frameId !== undefined) await writeBoxFrame(tabId, frameId);
    return {};
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(SWEEP)) sweep().catch((error) => report('sweep', error));
  });
  browser.notifications.onClicked.addListener((id) => {
    openFromNotification(id).catch((error) => report('notification', error));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetTab(tabId).catch((error) => report('tab closed', error));
  });
  browser.runtime.onInstalled.addListener(() => {
    recomputeCases().catch((error) => report('recompute', error));
  });
  browser.runtime.onStartup.addListener(() => {
    sweep().catch((error) => report('sweep', error));
  });
  ensureAlarm(SWEEP, SWEEP_PERIOD).catch((error) => report('alarm', error));
});
