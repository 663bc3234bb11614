import { defineContentScript } from 'wxt/utils/define-content-script';
import { findBox } from '../lib/page/box.ts';
import { readPage } from './reader/read-page.ts';
import { serveBox } from './reader/serve-box.ts';
import { taughtPages } from './reader/taught-pages.ts';

/** Reads the pages that the seller has taught, on the sites for which the browser was allowed to let Parley in. */
export default defineContentScript({
  registration: 'runtime',
  // Empty: the background registers it for the hosts that have recipes and the permission.
  matches: [],
  async main({ signal }) {
    serveBox(findBox, signal);
    const again = { look: () => {} };
    const pages = await taughtPages(() => again.look(), signal);
    again.look = readPage(
      {
        by: 'recipe',
        owns: pages.owns,
        wants: () => false,
        observe: (source) => {
          const outcome = pages.observe(source);
          if (outcome.kind === 'read') pages.keep(source.url);
          return outcome;
        },
      },
      signal,
    );
  },
});
