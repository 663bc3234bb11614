import type * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { isAt, patternOf } from '../../lib/marketplaces/taught/address.ts';
import { send } from '../../lib/messaging/bus.ts';
import {
  type keepSampleOf,
  recipesChanged,
  type saveTaught,
  type writeRecipes,
} from '../../lib/messaging/contracts.ts';
import type { PageAddress, Recipe } from '../../lib/model/recipe.ts';
import { report } from '../../lib/platform/logger.ts';
import { changeRecipes, readRecipes } from '../../lib/platform/recipes.ts';
import { forgetSamples, keepSample, readSamples, type Sample } from '../../lib/platform/samples.ts';
import { siteOrigin } from '../../lib/platform/site-origin.ts';

/** The id of the registered script, and its file. */
const TAUGHT = 'taught';
const TAUGHT_FILE = '/content-scripts/taught.js';

/** The recipes of a site. */
export async function recipesOf(url: string): Promise<Recipe[]> {
  const { host } = new URL(url);
  return (await readRecipes()).filter((recipe) => recipe.host === host);
}

/** The recipe that this page is read by. */
export async function recipeAt(url: string): Promise<Recipe | undefined> {
  return (await recipesOf(url)).find((recipe) => isAt(new URL(url), recipe));
}

/** Whether Parley may read a site by itself. */
export function isGranted(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [siteOrigin(new URL(url).host)] });
}

/** What a panel taught: the recipe as it is now, or none where nothing is left of it. */
export async function saveFromTab(
  tabId: number,
  { id, recipe }: z.infer<typeof saveTaught.request>,
  url: string,
): Promise<void> {
  const { host } = new URL(url);
  if (recipe && (recipe.host !== host || recipe.id !== id)) throw new Error('another site');
  const known = (await readRecipes()).find((each) => each.id === id);
  if (known && known.host !== host) throw new Error('another site');
  await write({ put: recipe ? [recipe] : [], remove: recipe ? [] : [id] });
  if (!(await tell(tabId))) await startTaught(tabId);
}

/** Puts recipes in place of those with the same id, removes others with the pages that were kept for them. */
export async function write({ put, remove }: z.infer<typeof writeRecipes.request>): Promise<void> {
  const ids = new Set([...put.map(({ id }) => id), ...remove]);
  const gone: Recipe[] = [];
  await changeRecipes((before) => {
    gone.push(...before.filter(({ id }) => remove.includes(id)));
    const replaced = before.flatMap((each) =>
      ids.has(each.id) ? put.filter(({ id }) => id === each.id) : [each],
    );
    return [...replaced, ...put.filter(({ id }) => !before.some((each) => each.id === id))];
  });
  for (const recipe of gone) await forgetSamples(recipe);
  await keepScriptsInStep();
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [tell(id)])));
}

/** Tells the readers of a tab; false where none of them goes by recipes. */
async function tell(tabId: number): Promise<boolean> {
  try {
    await send(recipesChanged, {}, { tabId });
    return true;
  } catch {
    // Most tabs have no reader of taught pages.
    return false;
  }
}

/** Starts the reader of taught pages in a tab where the seller has let Parley in. */
async function startTaught(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [TAUGHT_FILE] });
  } catch (error) {
    // The page was left meanwhile: what was taught is saved, and the next one is read by it.
    report('taught page', error);
  }
}

let last: Promise<void> = Promise.resolve();

/** Registers the reader of taught pages for exactly the hosts that have recipes and the permission. */
export function keepScriptsInStep(): Promise<void> {
  const step = async () => {
    const hosts = new Set((await readRecipes()).map(({ host }) => siteOrigin(host)));
    const matches: string[] = [];
    for (const origin of hosts) {
      if (await browser.permissions.contains({ origins: [origin] })) matches.push(origin);
    }
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [TAUGHT] });
    const before = registered?.matches ?? [];
    if (before.length === matches.length && matches.every((match) => before.includes(match))) {
      return;
    }
    if (matches.length === 0) {
      await browser.scripting.unregisterContentScripts({ ids: [TAUGHT] });
    } else {
      const script = {
        id: TAUGHT,
        matches,
        js: [TAUGHT_FILE],
        runAt: 'document_start' as const,
      };
      if (registered) await browser.scripting.updateContentScripts([script]);
      else await browser.scripting.registerContentScripts([script]);
    }
  };
  last = last.then(step, step);
  return last;
}

/** Keeps a page that was opened or read, beside the others of its kind. */
export async function keepPage(
  { url, html }: z.infer<typeof keepSampleOf.request>,
  sender: string,
): Promise<void> {
  if (new URL(url).host !== new URL(sender).host) throw new Error('another site');
  await keepSample(await kindAt(url), { url, html });
}

/** The pages of the kind of this one that were seen. */
export async function pagesLike(url: string): Promise<Sample[]> {
  return readSamples(await kindAt(url));
}

const kindAt = async (url: string): Promise<PageAddress> =>
  (await recipeAt(url)) ?? patternOf(new URL(url));
