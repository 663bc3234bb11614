import type { Facts } from '../model/facts.ts';
import { at } from '../model/fields.ts';
import type { Doubts, Trail } from '../model/outcome.ts';
import type { PageKind } from '../model/words.ts';

/** The last time that a kind of page was read for a case. */
export interface Observation {
  readonly facts: Facts;
  readonly trail: Trail;
  readonly doubts: Doubts;
  readonly url: string;
  /** The log event: the higher one is the newer one. */
  readonly id: string;
}

export type Observed = Readonly<Partial<Record<PageKind, Observation>>>;

/** Parts that several pages show bits of, with the field that tells whether they mean the same thing. */
const PARTS = { buyer: 'id', shipment: 'trackingNumber', return: 'trackingNumber' } as const;

/**
 * What all kinds of page together say about a case: the newest wins field by field, and a field that
 * only an older page shows is kept with its place and its doubts. Undefined without an observation.
 */
export function merge(observed: Observed): Observation | undefined {
  const [first, ...later] = Object.values(observed).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return first && later.reduce(over, first);
}

function over(older: Observation, newer: Observation): Observation {
  const part = <K extends keyof typeof PARTS>(name: K) =>
    isSameThing(older.facts, newer.facts, name)
      ? { [name]: { ...older.facts[name], ...newer.facts[name] } }
      : {};
  const kept = (path: string) => !replaces(older.facts, newer.facts, path);
  return {
    ...newer,
    facts: {
      ...older.facts,
      ...newer.facts,
      ...part('buyer'),
      ...part('shipment'),
      ...part('return'),
    },
    trail: { ...pick(older.trail, kept), ...newer.trail },
    doubts: { ...pick(older.doubts, kept), ...newer.doubts },
  };
}

/** Both pages show the part, and they do not name two different parcels or buyers. */
function isSameThing(older: Facts, newer: Facts, name: keyof typeof PARTS): boolean {
  if (!older[name] || !newer[name]) return false;
  const [before, now] = [older, newer].map((facts) => at(facts, `${name}.${PARTS[name]}`));
  return before === undefined || now === undefined || before === now;
}

/** Whether the newer page says something at this path, so that the older place no longer counts. */
function replaces(older: Facts, newer: Facts, path: string): boolean {
  const [head = ''] = path.split('.');
  if (at(newer, head) === undefined) return false;
  if (isPart(head) && isSameThing(older, newer, head)) {
    return path !== head && at(newer, path) !== undefined;
  }
  return true;
}

const isPart = (name: string): name is keyof typeof PARTS => name in PARTS;

function pick<T>(record: Readonly<Record<string, T>>, kept: (key: string) => boolean) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => kept(key)));
}
