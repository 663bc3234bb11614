import type { Facts } from '../model/facts.ts';
import { readFields, type Places } from '../page/fields.ts';
import type { Source } from '../page/source.ts';
import type { PageReading } from './marketplace.ts';

/** Reads the fields of one page. `known` is what its address alone says; a place that says more comes before it. */
export function readPage(
  source: Source,
  known: Omit<Facts, 'site'>,
  places: Places,
): Extract<PageReading, { kind: 'read' }> {
  const { facts, trail, doubts } = readFields(source, places);
  return { kind: 'read', facts: { ...known, site: source.url.host, ...facts }, trail, doubts };
}
