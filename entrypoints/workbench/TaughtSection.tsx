import { useCallback, useEffect, useState } from 'react';
import { ulid } from 'ulid';
import { browser } from 'wxt/browser';
import { TaughtPages } from '../../components/workbench/TaughtPages.tsx';
import { send } from '../../lib/messaging/bus.ts';
import { writeRecipes } from '../../lib/messaging/contracts.ts';
import type { Recipe } from '../../lib/model/recipe.ts';
import { report } from '../../lib/platform/logger.ts';
import { countUnreadableRecipes, readRecipes, watchRecipes } from '../../lib/platform/recipes.ts';
import { siteOrigin } from '../../lib/platform/site-origin.ts';
import { imported, recipesFromText, recipesToText } from './recipe-file.ts';

/** Bytes of a file that are read: enough to see that it holds more than a file of recipes may. */
const LARGEST = 20_000_000;

/** What the seller has taught. The background writes it; the page shows what is written. */
export function TaughtSection() {
  const [recipes, setRecipes] = useState<readonly Recipe[]>([]);
  const [unreadable, setUnreadable] = useState(0);
  const [granted, setGranted] = useState<ReadonlySet<string>>(new Set());

  const show = useCallback(async (next: readonly Recipe[]) => {
    setRecipes(next);
    setUnreadable(await countUnreadableRecipes());
    const allowed = await Promise.all(
      [...new Set(next.map(({ host }) => host))].map(async (host) => {
        const may = await browser.permissions.contains({ origins: [siteOrigin(host)] });
        return may ? [host] : [];
      }),
    );
    setGranted(new Set(allowed.flat()));
  }, []);
  useEffect(() => {
    const fail = (error: unknown) => report('recipes', error);
    readRecipes().then(show).catch(fail);
    return watchRecipes((next) => void show(next).catch(fail));
  }, [show]);

  return (
    <TaughtPages
      recipes={recipes}
      unreadable={unreadable}
      granted={granted}
      onPut={(recipe) => write([recipe], [])}
      onRemove={(id) => write([], [id])}
      onExport={() => save(recipesToText(recipes))}
      onAllow={async (host) => {
        try {
          // Before anything is waited for: the browser asks only from inside a click.
          await browser.permissions.request({ origins: [siteOrigin(host)] });
          await show(recipes);
        } catch (error) {
          report('permission', error);
        }
      }}
      onImport={async (file) => {
        const read = recipesFromText(await file.slice(0, LARGEST).text());
        if (!read.ok) return read;
        const put = imported(read.recipes, await readRecipes(), ulid);
        return (await write(put, [])) ? { ok: true, count: put.length } : 'failed';
      }}
    />
  );
}

async function write(put: Recipe[], remove: string[]): Promise<boolean> {
  try {
    await send(writeRecipes, { put, remove });
    return true;
  } catch (error) {
    report('recipes', error);
    return false;
  }
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `parley-recipes-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser reads the address after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
