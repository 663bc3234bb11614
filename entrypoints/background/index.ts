import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handle, send } from '../../lib/messaging/bus.ts';
import {
  boxFocused,
  decideCase,
  insertDraft,
  keepSampleOf,
  loadTeaching,
  lookNow,
  openNumbers,
  loadPanel,
  packsChanged,
  pageObserved,
  pageStructure,
  readAgain,
  readHere,
  recipesHere,
  samplesHere,
  saveTaught,
  snoozeCase,
  teachHere,
  teachTab,
  undoInsert,
  writeEntry,
  writeRecipes,
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
import {
  keepPage,
  keepScriptsInStep,
  pagesLike,
  recipesOf,
  saveFromTab,
  write,
} from './recipes.ts';
import { permissionsChanged, readTab, teach, teachingOf } from './teaching.ts';

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
    inTab(async (tabId) => {
      try {
        await send(lookNow, {}, { tabId });
      } catch {
        // No reader is in the tab: the seller wants the page read all the same.
        await readTab(tabId);
      }
      return {};
    }),
  );
  handle(openNumbers, async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/workbench.html#numbers') });
    return {};
  });
  handle(packsChanged, async () => {
    await reloadPacks();
    return {};
  });
  handle(pageStructure, inTab(structureOf));
  handle(readHere, ({ tabId }) => readTab(tabId));
  handle(teachTab, ({ tabId }) => teach(tabId));
  handle(
    teachHere,
    inTab((tabId) => teach(tabId)),
  );
  handle(
    loadTeaching,
    inTab((tabId, { url }) => teachingOf(tabId, url)),
  );
  handle(saveTaught, async (taught, { tabId, url }) => {
    if (tabId === undefined || url === undefined) throw new Error('not from a tab');
    await saveFromTab(tabId, taught, url);
    return {};
  });
  handle(recipesHere, async (_, { url }) => ({
    recipes: url === undefined ? [] : await recipesOf(url),
  }));
  handle(writeRecipes, async (change) => {
    await write(change);
    return {};
  });
  handle(keepSampleOf, async (sample, { url }) => {
    if (url !== undefined) await keepPage(sample, url);
    return {};
  });
  handle(samplesHere, async ({ url }) => ({ samples: await pagesLike(url) }));
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

  const inStep = () => {
    keepScriptsInStep().catch((error) => report('taught pages', error));
  };
  const onPermissions = ({ origins = [] }: { origins?: string[] | undefined }) => {
    permissionsChanged(origins).catch((error) => report('permissions', error));
  };
  browser.permissions.onAdded.addListener(onPermissions);
  browser.permissions.onRemoved.addListener(onPermissions);

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
    // An update of the browser's extension forgets what was registered.
    inStep();
  });
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onStartup.addListener(inStep);
  // Whatever woke the worker, a lost alarm is found now.
  look();
});
