import { aliexpress } from './aliexpress/reader.ts';
import { ebay } from './ebay/reader.ts';
import type { Reader } from './marketplace.ts';

/** All marketplaces that Parley reads. */
export const readers: readonly Reader[] = [ebay, aliexpress];
