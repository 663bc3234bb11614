import type { Facts } from '../../../model/facts.ts';
import type { PageKind } from '../../../model/words.ts';
import { readFields } from '../../../page/fields.ts';
import type { Places } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import type { PageReading } from '../../marketplace.ts';

/** Reads the fields of an eBay page; what the address alone says comes first. */
export function readPage(
  source: Source,
  page: PageKind,
  places: Places,
  known: Partial<Facts> = {},
): PageReading {
  const { facts, trail, doubts } = readFields(source, places);
  return {
    kind: 'read',
    facts: { marketplace: 'ebay', site: source.url.host, page, ...known, ...facts },
    trail,
    doubts,
  };
}
