import { defineContentScript } from 'wxt/utils/define-content-script';
import { readUnknown } from '../lib/marketplaces/generic/generic-reader.ts';
import { findBox } from '../lib/page/box.ts';
import { readPage } from './reader/read-page.ts';
import { serveBox } from './reader/serve-box.ts';
import { taughtPages } from './reader/taught-pages.ts';

/**
 * Injected when the seller opens Parley by its button on a page that no reader knows. It reads by
 * what was taught, else by labels and shapes, and only in this tab until the page is left.
 */
export default defineContentScript({
  registration: 'runtime',
  // Empty: it goes only where the seller has just pressed the button.
  matches: [],
  async main({ signal }) {
    // Times on a page of an unknown site are read in the seller's own zone, and said to be assumed.
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    serveBox(findBox, signal);
    const again = { look: () => {} };
    const pages = await taughtPages(() => again.look(), signal);
    again.look = readPage(
      {
        by: 'request',
        owns: () => true,
        wants: () => false,
        observe: (source) => {
          const taught = pages.owns(source.url) ? pages.observe(source) : undefined;
          const outcome = taught?.kind === 'read' ? taught : readUnknown(source, zone);
          // Also where nothing was found: that is what the seller will teach.
          pages.keep(source.url);
          return outcome;
        },
      },
      signal,
    );
  },
});
