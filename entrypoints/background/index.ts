import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handle, send } from '../../lib/messaging/bus.ts';
import {
  boxFocused,
  decideCase,
  insertDraft,
  lookNow,
  loadPanel,
  packsChanged,
  pageObserved,
  pageStructure,
  readAgain,
  snoozeCase,
  undoInsert,
  writeEntry,
} from '../../lib/messaging/contracts.ts';
import { report } from '../../lib/platform/logger.ts';
import { readSettings, watchSettings } from '../../lib/platform/settings.ts';
import { forgetTab, writeBoxFrame } from '../../lib/platform/tab-state.ts';
import { insertIntoTab, undoInTab } from './drafts.ts';
import { SWEEP, sweep } from './deadlines.ts';
import { decide, snoozeFor } from './decisions.ts';
import { recomputeCases, reloadPacks } from './lifecycle.ts';
import { openFromNotification, pressOnNotification } from './notifications.ts';
import { recordPage, writeToCase } from './observations.ts';
import { structureOf } from './page-health.ts';
import { panelState } from './panel.ts';

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
  handle(packsChanged, async () => {
    await reloadPacks();
    return {};
  });
  handle(pageStructure, inTab(structureOf));
  handle(boxFocused, async (_, { tabId, frameId }) => {
    if (tabId !== undefined && frameId !== undefined) await writeBoxFrame(tabId, frameId);
    return {};
  });

  const look = () => {
    sweep().catch((error) => report('sweep', error));
  };
  handle(decideCase, async ({ case: key, what }) => {
    const done = (await decide(key, what)) !== undefined;
    look();
    return { done };
  });
  handle(snoozeCase, async ({ case: key, for: choice }) => {
    const done = await snoozeFor(key, choice);
    look();
    return { done };
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(SWEEP)) look();
  });
  browser.notifications.onClicked.addListener((id) => {
    openFromNotification(id).catch((error) => report('notification', error));
  });
  // Firefox knows the event and has no buttons; other browsers may lack the event.
  browser.notifications.onButtonClicked?.addListener((id, button) => {
    readSettings()
      .then(({ language }) => pressOnNotification(id, button, language))
      .then(look)
      .catch((error) => report('notification', error));
  });
  // Other lead times, quiet hours or a summary: the next alarm is another one.
  watchSettings(look);
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetTab(tabId).catch((error) => report('tab closed', error));
  });
  browser.runtime.onInstalled.addListener(() => {
    recomputeCases().catch((error) => report('recompute', error));
  });
  browser.runtime.onStartup.addListener(look);
  // Whatever woke the worker, a lost alarm is found now.
  look();
});
