import { browser } from 'wxt/browser';
import type { Recipe } from '../../lib/model/recipe.ts';
import { report } from '../../lib/platform/logger.ts';
import { askToTeach, takeTeaching, writeTab } from '../../lib/platform/tab-state.ts';
import { showPanel, tellPanel } from './panel.ts';
import { isGranted, keepScriptsInStep, recipeAt } from './recipes.ts';

/** Reads the page of a tab because the seller asked for it, whatever site it is of. */
export async function readTab(tabId: number): Promise<{ done: boolean }> {
  try {
    const { url = '' } = await browser.tabs.get(tabId);
    await writeTab(tabId, { kind: 'loading', url });
    await inject(tabId, '/content-scripts/generic.js');
    await showPanel(tabId);
    return { done: true };
  } catch (error) {
    // The browser keeps some pages to itself: its own, its store's, those of other extensions.
    report('read here', error);
    return { done: false };
  }
}

/** Opens the panel of a tab in teach mode. */
export async function teach(tabId: number): Promise<{ done: boolean }> {
  try {
    await inject(tabId, '/content-scripts/teach.js');
    await askToTeach(tabId);
    await showPanel(tabId);
    return { done: true };
  } catch (error) {
    report('teach', error);
    return { done: false };
  }
}

/** What the panel of a tab needs to teach its page. */
export async function teachingOf(
  tabId: number,
  url: string,
): Promise<{ begin: boolean; granted: boolean; recipe?: Recipe }> {
  const [begin, granted, recipe] = await Promise.all([
    takeTeaching(tabId),
    isGranted(url),
    recipeAt(url),
  ]);
  return { begin, granted, ...(recipe && { recipe }) };
}

/** The seller has allowed a site or taken that back, here or in the browser's own settings. */
export async function permissionsChanged(origins: readonly string[]): Promise<void> {
  await keepScriptsInStep();
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [tellPanel(id)])));
}

async function inject(
  tabId: number,
  file: '/content-scripts/generic.js' | '/content-scripts/teach.js',
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}
