import type { Facts } from '../model/facts.ts';
import type { Doubts, Trail } from '../model/outcome.ts';
import { readFields, type Places } from '../page/fields.ts';
import { isRecord } from '../page/is-record.ts';
import type { Source } from '../page/source.ts';
import type { PageReading } from './marketplace.ts';

/** One entry of a list: where it is read, often a part of the page, and its places. */
export interface Entry {
  readonly source: Source;
  readonly places: Places;
}

/** What a list is, and the field that names a row; without one a case or an order does. */
interface List extends Omit<Facts, 'site'> {
  readonly key?: 'orderId' | 'caseId';
}

/**
 * Reads the entries of a list. The newest reading of a row stands where it was first listed. A row without
 * its id is left out and marked; so is a field on which two places disagree, because a list has no place to ask.
 */
export function readList(
  { key, ...known }: List,
  entries: readonly Entry[],
): Extract<PageReading, { kind: 'list' }> {
  const rows = new Map<string, Facts>();
  const trail: Trail = {};
  for (const [index, { source, places }] of entries.entries()) {
    const { facts, trail: read, doubts } = readFields(source, places);
    for (const [path, place] of Object.entries(read)) {
      if (path in doubts) trail[`rows.${index}.${path}!`] = 'two places disagree';
      else trail[path.endsWith('!') ? `rows.${index}.${path}` : path] = place;
    }
    const row: Facts = { ...known, site: source.url.host, ...withoutDoubts(facts, doubts) };
    const id = key ? row[key] : (row.caseId ?? row.orderId);
    if (id === undefined) trail[`rows.${index}!`] = key ? `no ${key}` : 'neither order nor case';
    else rows.set(id, row);
  }
  return { kind: 'list', rows: [...rows.values()], trail };
}

/** The facts without those on which places disagree, also inside the parts (`shipment.carrier`). */
export function withoutDoubts<T extends object>(facts: T, doubts: Doubts): T {
  const left = structuredClone(facts);
  for (const path of Object.keys(doubts)) {
    const [head = '', inner] = path.split('.');
    const part: unknown = Reflect.get(left, head);
    if (inner !== undefined && isRecord(part)) Reflect.deleteProperty(part, inner);
    if (inner === undefined || (isRecord(part) && Object.keys(part).length === 0)) {
      Reflect.deleteProperty(left, head);
    }
  }
  return left;
}
