import { observe } from '../../lib/marketplaces/observe.ts';
import { isAt } from '../../lib/marketplaces/taught/address.ts';
import { taughtReader } from '../../lib/marketplaces/taught/taught-reader.ts';
import type { keepSampleOf, recipesHere } from '../../lib/messaging/contracts.ts';
import { answer, tell } from '../../lib/messaging/wire.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import type { Recipe } from '../../lib/model/recipe.ts';
import { inertHtml } from '../../lib/page/inert.ts';
import type { Source } from '../../lib/page/source.ts';

/** Characters of a page that is kept to try recipes on. */
const LONGEST = 300_000;
/** Milliseconds without a new look before a page is kept. */
const REST = 1_500;

/** What the seller has taught about this site, and what reading it needs. */
export interface TaughtPages {
  readonly owns: (url: URL) => boolean;
  readonly observe: (source: Source) => Outcome;
  /** Keeps the page for trying recipes on, once it has come to rest. */
  readonly keep: (url: URL) => void;
}

/** Asks the background for the recipes of this site, again when they have changed; `onChange` comes after each time. */
export async function taughtPages(onChange: () => void, signal: AbortSignal): Promise<TaughtPages> {
  // Times on a page of an unknown site are read in the seller's own zone.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  let recipes: readonly Recipe[] = [];
  let reader = taughtReader(location.host, recipes, zone);
  let later: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const keepPage = (href: string) => {
    const html = location.href === href ? inertHtml(document, LONGEST) : undefined;
    if (html === undefined || html === last) return;
    last = html;
    // A page that could not be kept is missed in a preview only.
    tell<typeof keepSampleOf>('sample/keep', { url: href, html }).catch(() => undefined);
  };
  const load = async () => {
    ({ recipes } = await tell<typeof recipesHere>('recipes/here', {}));
    reader = taughtReader(location.host, recipes, zone);
  };
  const stop = answer('recipes/changed', 'extension', async () => {
    await load();
    onChange();
    return {};
  });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(later);
  });
  await load();
  return {
    owns: (url) => recipes.some((recipe) => isAt(url, recipe)),
    observe: (source) => observe([reader], source),
    keep: ({ href }) => {
      clearTimeout(later);
      later = setTimeout(() => keepPage(href), REST);
    },
  };
}
