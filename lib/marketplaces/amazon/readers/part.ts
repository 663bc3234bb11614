import type { Page, Reader } from '../../marketplace.ts';
import { addresses } from '../addresses.ts';
import { box } from '../box.ts';
import { sites } from '../sites.ts';

/** A part of the reader: its pages, on the paths (as match patterns end) of the documents that they stand in. */
export const part = (paths: readonly string[], pages: readonly Page[]): Reader => ({
  id: 'amazon',
  sites,
  matches: sites.flatMap(({ host }) => paths.map((path) => `https://${host}/${path}`)),
  pages,
  addresses,
  box,
});
