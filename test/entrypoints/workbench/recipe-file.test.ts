// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import {
  imported,
  recipesFromText,
  recipesToText,
} from '../../../entrypoints/workbench/recipe-file.ts';
import { locatorFor } from '../../../lib/marketplaces/taught/locate.ts';
import { patternOf } from '../../../lib/marketplaces/taught/address.ts';
import type { Recipe, Taught } from '../../../lib/model/recipe.ts';
import { otherId, recipe } from '../../lib/platform/recipe-sample.ts';

const changed = (change: (file: { recipes: Record<string, unknown>[] }) => void) => {
  const file = JSON.parse(recipesToText([recipe]));
  change(file);
  return recipesFromText(JSON.stringify(file));
};

describe('a file of recipes', () => {
  test('comes back as it was saved', () => {
    expect(recipesFromText(recipesToText([recipe]))).toEqual({ ok: true, recipes: [recipe] });
    expect(recipesFromText(`\uFEFF${recipesToText([])}`)).toEqual({ ok: true, recipes: [] });
  });

  test('holds no value of the order that it was taught on', () => {
    const page = new DOMParser().parseFromString(
      `<main><p><span>Matter ref</span> <b class="ref--x9a1">KX-440912</b></p>
       <p><span>Buyer</span> <b data-id="cust-8812734" id="b-8812734">Ines Calder</b></p>
       <p title="€ 48,90"><i data-testid="sum">€ 48,90</i></p></main>`,
      'text/html',
    );
    const url = new URL('https://desk.bazario.example/desk/KX-440912?buyer=8812734');
    const fields = ['b', 'p:nth-of-type(2) b', 'i'].map((css, index): Taught => {
      const element = page.querySelector(css);
      const locator = element && locatorFor(element, url);
      if (!locator) throw new Error(css);
      return { field: ['orderId', 'buyer.name', 'total'][index] ?? '', locator };
    });
    const text = recipesToText([{ ...recipe, ...patternOf(url), fields }]);
    expect(recipesFromText(text).ok).toBe(true);
    for (const value of ['440912', 'Calder', '48,90', '8812734']) expect(text).not.toContain(value);
  });

  test.each<[string, string, ReturnType<typeof recipesFromText>]>([
    ['text that is no JSON', 'line 1, column 3', recipesFromText('{ nope')],
    [
      'another file',
      'format',
      recipesFromText('{"format":"parley-pack","version":1,"recipes":[]}'),
    ],
    [
      'an unknown member',
      'recipes.0.secret',
      changed(({ recipes }) => Object.assign(recipes[0] ?? {}, { secret: 1 })),
    ],
    [
      'an unknown field',
      'recipes.0.fields.0.field',
      changed(({ recipes }) =>
        Object.assign(recipes[0] ?? {}, { fields: [{ field: 'x', locator: {} }] }),
      ),
    ],
    ['a missing host', 'recipes.0.host', changed(({ recipes }) => delete recipes[0]?.['host'])],
  ])('is refused with its place: %s', (_, at, read) => {
    expect(read).toMatchObject({ ok: false, at });
    expect(!read.ok && read.why.zh).toBeTruthy();
  });

  test('writes over nothing', () => {
    const other: Recipe = { ...recipe, name: 'Of a friend' };
    expect(imported([recipe], [recipe], () => otherId)).toEqual([]);
    expect(imported([other], [recipe], () => otherId)).toEqual([{ ...other, id: otherId }]);
    expect(imported([recipe], [], () => otherId)).toEqual([recipe]);
  });
});
