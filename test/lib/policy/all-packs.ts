import { readPack } from '../../../lib/advice/book.ts';
import { rawPacks } from '../../../lib/marketplaces/packs.ts';

/** Every pack that is shipped, parsed: a broken one fails every test that reads them. */
export const book = rawPacks.map(readPack);
