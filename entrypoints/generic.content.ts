import { defineContentScript } from 'wxt/utils/define-content-script';
import { readUnknown } from '../lib/marketplaces/generic/generic-reader.ts';
import { findBox } from '../lib/page/box.ts';
import { readPage } from './reader/read-page.ts';
import { serveBox } from './reader/serve-box.ts';

/**
 * Injected when the seller opens Parley by its button on a page that no reader knows. It reads by
 * labels and shapes, and only in this tab until the page is left.
 */
export default defineContentScript({
  registration: 'runtime',
  // Empty: it goes only where the seller has just pressed the button.
  matches: [],
  main({ signal }) {
    // Times on a page of an unknown site are read in the seller's own zone, and said to be assumed.
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    serveBox(findBox, signal);
    readPage(
      {
        owns: () => true,
        wants: () => false,
        observe: (source) => readUnknown(source, zone),
      },
      signal,
    );
  },
});
