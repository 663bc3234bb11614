import type { Source } from '../page/source.ts';
import type { Page } from './marketplace.ts';

/**
 * A page whose address does not say whether it shows one entry or the list of them: one where it names
 * fewer than two. `list` gives the kind and the addresses.
 */
export function oneOrList(one: Page, list: Page, names: (source: Source) => number): Page {
  const shown = (source: Source) => (names(source) > 1 ? list : one);
  return {
    ...list,
    proof: (source) => shown(source).proof(source),
    read: (source) => shown(source).read(source),
  };
}
