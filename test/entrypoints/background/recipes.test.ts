import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  keepPage,
  keepScriptsInStep,
  pagesLike,
  recipesOf,
  saveFromTab,
  write,
} from '../../../entrypoints/background/recipes.ts';
import { otherId, recipe } from '../../lib/platform/recipe-sample.ts';

const HOST = 'https://desk.bazario.example/*';
const url = 'https://desk.bazario.example/desk/KX-440912';
const allowed = new Set<string>();
let registered: { id: string; matches: string[] }[] = [];
const inject = vi.fn(async () => []);
const told = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  allowed.clear();
  registered = [];
  inject.mockClear();
  told.mockClear();
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins = [] }: { origins?: string[] }) =>
        origins.every((origin) => allowed.has(origin)),
    },
    scripting: {
      executeScript: inject,
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => {
        registered = scripts;
      },
      updateContentScripts: async (scripts: typeof registered) => {
        registered = scripts;
      },
      unregisterContentScripts: async () => {
        registered = [];
      },
    },
  });
  // No tab has a reader of taught pages.
  vi.stubGlobal('chrome', {
    runtime: { lastError: undefined },
    tabs: {
      sendMessage: (_id: number, message: unknown, _o: unknown, done: () => void) => {
        told(message);
        done();
      },
    },
  });
});

describe('the reader of taught pages is registered', () => {
  test('for hosts that have a recipe and the permission, and for no others', async () => {
    await write({ put: [recipe], remove: [] });
    expect(registered).toEqual([]);
    allowed.add(HOST);
    await keepScriptsInStep();
    expect(registered[0]?.matches).toEqual([HOST]);
    await write({ put: [{ ...recipe, id: otherId, host: 'b.example' }], remove: [] });
    expect(registered[0]?.matches).toEqual([HOST]);
    allowed.add('https://b.example/*');
    await keepScriptsInStep();
    expect(registered[0]?.matches).toEqual([HOST, 'https://b.example/*']);
    allowed.delete(HOST);
    await keepScriptsInStep();
    expect(registered[0]?.matches).toEqual(['https://b.example/*']);
    await write({ put: [], remove: [otherId] });
    expect(registered).toEqual([]);
  });
});

describe('what a panel teaches', () => {
  test('is saved for its own site and read in its tab at once', async () => {
    await saveFromTab(3, { id: recipe.id, recipe }, url);
    expect(await recipesOf(url)).toEqual([recipe]);
    expect(await recipesOf('https://elsewhere.example/desk/1')).toEqual([]);
    expect(inject).toHaveBeenCalledWith({
      target: { tabId: 3 },
      files: ['/content-scripts/taught.js'],
    });
  });

  test.each([
    ['a recipe for another site', { id: recipe.id, recipe }, 'https://elsewhere.example/desk/1'],
    ['the deletion of a recipe of another site', { id: recipe.id }, 'https://elsewhere.example/x'],
  ])('refuses %s', async (_, taught, from) => {
    await write({ put: [recipe], remove: [] });
    await expect(saveFromTab(3, taught, from)).rejects.toThrow('another site');
    expect(await recipesOf(url)).toEqual([recipe]);
  });
});

describe('pages to try recipes on', () => {
  const next = 'https://desk.bazario.example/desk/KX-551203';

  test('are kept by kind and deleted with the recipe', async () => {
    await keepPage({ url, html: '<p>1</p>' }, url);
    await write({ put: [recipe], remove: [] });
    expect(await pagesLike(next)).toEqual([{ url, html: '<p>1</p>' }]);
    await write({ put: [], remove: [recipe.id] });
    expect(await pagesLike(next)).toEqual([]);
  });

  test('of another site are refused', async () => {
    await expect(keepPage({ url, html: '' }, 'https://elsewhere.example/')).rejects.toThrow();
  });
});
