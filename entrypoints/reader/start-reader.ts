import type { ReaderPart } from '../../lib/marketplaces/marketplace.ts';
import { observe } from '../../lib/marketplaces/observe.ts';
import { readPage } from './read-page.ts';
import { serveBox } from './serve-box.ts';

/**
 * What the content script of a marketplace does. Each marketplace has a script of its own, so that no
 * page carries the readers and label tables of the others.
 */
export function startReader(reader: ReaderPart, signal: AbortSignal): void {
  serveBox((root) => reader.box(root), signal);
  // Cases are shown in the top frame only; other frames are here for their reply boxes.
  if (window.top !== window) return;
  readPage(
    {
      owns: (url) => reader.pages.some(({ owns }) => owns(url)),
      wants: (url) => reader.addresses.some(({ matches }) => matches(url)),
      observe: (source) => observe([reader], source),
    },
    signal,
  );
}
