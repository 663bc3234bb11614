import { storage } from '@wxt-dev/storage';
import { Recipe } from '../model/recipe.ts';

const item = storage.defineItem<unknown>('local:recipes', { fallback: [] });
/** What this version cannot read is kept here before the others are written. */
const setAside = storage.defineItem<unknown[]>('local:recipes-unreadable', { fallback: [] });

/** One after the other: two tabs that teach at once must both be kept. */
let last: Promise<unknown> = Promise.resolve();

/** What the seller has taught, oldest first; recipes that this version cannot read are left out. */
export async function readRecipes(): Promise<Recipe[]> {
  return sorted(await item.getValue()).readable;
}

/** Replaces the recipes by what `change` makes of them. Only the background calls it. */
export function changeRecipes(
  change: (before: readonly Recipe[]) => readonly Recipe[],
): Promise<readonly Recipe[]> {
  const write = async () => {
    const { readable, unreadable } = sorted(await item.getValue());
    if (unreadable.length > 0) {
      await setAside.setValue([...(await setAside.getValue()), ...unreadable]);
    }
    const after = change(readable);
    await item.setValue(after);
    return after;
  };
  const written = last.then(write, write);
  last = written;
  return written;
}

/** Calls back on every change, in every context of the extension. Returns the way to stop. */
export function watchRecipes(onChange: (recipes: Recipe[]) => void): () => void {
  return item.watch((value) => onChange(sorted(value).readable));
}

/** How many recipes cannot be read by this version; they are kept. */
export async function countUnreadableRecipes(): Promise<number> {
  return (await setAside.getValue()).length + sorted(await item.getValue()).unreadable.length;
}

function sorted(stored: unknown): { readable: Recipe[]; unreadable: unknown[] } {
  const readable: Recipe[] = [];
  const unreadable: unknown[] = [];
  for (const each of Array.isArray(stored) ? stored : [stored]) {
    const parsed = Recipe.safeParse(each);
    if (parsed.success) readable.push(parsed.data);
    else unreadable.push(each);
  }
  return { readable, unreadable };
}
