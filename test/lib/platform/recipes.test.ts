import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeRecipes,
  countUnreadableRecipes,
  readRecipes,
} from '../../../lib/platform/recipes.ts';
import { forgetSamples, keepSample, readSamples } from '../../../lib/platform/samples.ts';
import { Recipe } from '../../../lib/model/recipe.ts';
import { otherId, recipe } from './recipe-sample.ts';

beforeEach(() => fakeBrowser.reset());

describe('recipes in the browser’s storage', () => {
  test('are read as they were written; two changes at once are both kept', async () => {
    await Promise.all([
      changeRecipes((before) => [...before, recipe]),
      changeRecipes((before) => [...before, { ...recipe, id: otherId }]),
    ]);
    expect((await readRecipes()).map(({ id }) => id)).toEqual([recipe.id, otherId]);
  });

  test('what cannot be read is left out, kept, and set aside before the next change', async () => {
    const foreign = { ...recipe, version: 7 };
    await browser.storage.local.set({ recipes: [foreign, recipe] });
    expect(await readRecipes()).toEqual([recipe]);
    expect(await countUnreadableRecipes()).toBe(1);
    await changeRecipes(() => []);
    expect(await readRecipes()).toEqual([]);
    expect(await countUnreadableRecipes()).toBe(1);
    const { 'recipes-unreadable': kept } = await browser.storage.local.get('recipes-unreadable');
    expect(kept).toEqual([foreign]);
  });

  test.each([
    ['a word that the field does not have', { meanings: { Shut: 'eaten' } }],
    ['a field of fixed words without their meanings', { meanings: undefined }],
    ['a field that does not exist', { field: 'seller' }],
  ])('refuses %s', (_, change) => {
    const [first, stage] = recipe.fields;
    const fields = [first, { ...stage, ...change }];
    expect(Recipe.safeParse({ ...recipe, fields }).success).toBe(false);
    expect(Recipe.safeParse(recipe).success).toBe(true);
  });
});

describe('pages that were seen', () => {
  const kind = { host: recipe.host, path: recipe.path, query: [] };
  const page = (n: number) => ({ url: `https://${recipe.host}/desk/KX-${n}`, html: `<p>${n}</p>` });
  const stored = async () =>
    Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('sample-'));

  test('are five of a kind, the newest first, one for each address', async () => {
    for (const n of [1, 2, 3, 4, 5, 6, 6]) await keepSample(kind, page(n));
    expect((await readSamples(kind)).map(({ url }) => url.at(-1))).toEqual([
      '6',
      '5',
      '4',
      '3',
      '2',
    ]);
    expect(await stored()).toHaveLength(5);
  });

  test('are of twenty kinds; the one without news goes with its content', async () => {
    for (let n = 0; n < 21; n++) await keepSample({ ...kind, path: `/${n}/*` }, page(n));
    expect(await readSamples({ ...kind, path: '/0/*' })).toEqual([]);
    expect(await readSamples({ ...kind, path: '/1/*' })).toHaveLength(1);
    expect(await stored()).toHaveLength(20);
  });

  test('are deleted with their content', async () => {
    await keepSample(kind, page(1));
    await forgetSamples(kind);
    expect(await readSamples(kind)).toEqual([]);
    expect(await stored()).toEqual([]);
  });
});
