import type { Reader } from '../../lib/marketplaces/marketplace.ts';
import { readPage } from './read-page.ts';
import { serveBox } from './serve-box.ts';

/**
 * What the content script of a marketplace does. Each marketplace has a script of its own, so that no
 * page carries the readers and label tables of the others.
 */
export function startReader(reader: Reader, signal: AbortSignal): void {
  serveBox(reader, signal);
  // Cases are shown in the top frame only; other frames are here for their reply boxes.
  if (window.top === window) readPage(reader, signal);
}
