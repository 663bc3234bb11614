import { defineContentScript } from 'wxt/utils/define-content-script';
import { readers } from '../../lib/marketplaces/readers.ts';
import { readPage } from './read-page.ts';
import { serveBox } from './serve-box.ts';

export default defineContentScript({
  matches: readers.flatMap(({ matches }) => [...matches]),
  allFrames: true,
  runAt: 'document_start',
  main(ctx) {
    serveBox(ctx.signal);
    // Cases are shown in the top frame only; other frames are here for their reply boxes.
    if (window.top === window) readPage(ctx.signal);
  },
});
