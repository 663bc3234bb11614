import * as z from 'zod/mini';
import { Recipe } from '../../lib/model/recipe.ts';
import type { Text } from '../../lib/model/text.ts';
import { jsonFile } from '../../lib/policy/json-file.ts';

/** The file that recipes travel in. */
const File = z.strictObject({
  format: z.literal('parley-recipes'),
  version: z.literal(1),
  recipes: z.array(Recipe),
});

/** Millions of characters; a recipe has some 5,000 characters. */
const LONGEST = 5;

export type ReadFile =
  | { readonly ok: true; readonly recipes: readonly Recipe[] }
  | { readonly ok: false; readonly at: string; readonly why: Text };

/** Recipes as the text of a file: ways to values, and no value of any order. */
export function recipesToText(recipes: readonly Recipe[]): string {
  return `${JSON.stringify({ format: 'parley-recipes', version: 1, recipes }, null, 2)}\n`;
}

/**
 * The recipes of a file, all or none: refused with the place of the first fault. Never throws, and no
 * text of the file comes back in `why`.
 */
export function recipesFromText(text: string): ReadFile {
  const json = jsonFile(text, LONGEST);
  if (!json.ok) return json;
  const file = File.safeParse(json.value);
  if (file.success) return { ok: true, recipes: file.data.recipes };
  const [issue] = file.error.issues;
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const at = [...(issue?.path ?? []), ...extra].map(String).join('.');
  return refuse(at, (issue && WHY[issue.code]) ?? REFUSED);
}

/**
 * What an import puts: recipes that are there already are left as they are, and one that differs from
 * that of its id comes in beside it under a new id (`newId`), so that nothing is written over.
 */
export function imported(
  recipes: readonly Recipe[],
  known: readonly Recipe[],
  newId: () => string,
): Recipe[] {
  const taken = new Map(known.map((recipe) => [recipe.id, JSON.stringify(recipe)]));
  return recipes.flatMap((recipe) => {
    const same = taken.get(recipe.id);
    const written = JSON.stringify(recipe);
    if (same === written) return [];
    const kept = same === undefined ? recipe : { ...recipe, id: newId() };
    taken.set(kept.id, written);
    return [kept];
  });
}

const refuse = (at: string, why: Text): ReadFile => ({ ok: false, at, why });

const REFUSED: Text = {
  en: 'not what a recipe has in this place',
  zh: '此处的内容不符合规则的格式',
};
const WHY: Readonly<Partial<Record<z.core.$ZodIssue['code'], Text>>> = {
  unrecognized_keys: { en: 'a recipe has no such member', zh: '规则没有这一项' },
  invalid_type: { en: 'missing, or of another type', zh: '缺失，或类型不符' },
  invalid_value: { en: 'not one of the values that are known here', zh: '不是此处可用的值' },
  too_small: { en: 'too small or empty', zh: '过小或为空' },
  too_big: { en: 'too long', zh: '过长' },
  custom: {
    en: 'no such field, or a word that the field does not have',
    zh: '没有此字段，或该字段没有这个值',
  },
};
