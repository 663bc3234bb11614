import { once } from './once.ts';
import type { Source } from './source.ts';

export interface Anchors<K extends string> {
  /** The first element of this name. */
  readonly part: (source: Source, key: K) => Element | undefined;
  /** What matches `selector` inside it. */
  readonly within: (source: Source, key: K, selector: string) => readonly Element[];
}

/**
 * The parts of a page that its fields stand in, each searched for once in a read and only up to its
 * first. A selector should be one class, id or tag: browsers search for those several times faster
 * than for anything longer, which on a page of 3 MB costs as much as reading half of its text.
 */
export function anchors<K extends string>(selectors: Readonly<Record<K, string>>): Anchors<K> {
  const kept = once(() => new Map<K, Element | undefined>());
  const part = (source: Source, key: K) => {
    const known = kept(source);
    if (!known.has(key)) known.set(key, source.root.querySelector(selectors[key]) ?? undefined);
    return known.get(key);
  };
  return {
    part,
    within: (source, key, selector) => [...(part(source, key)?.querySelectorAll(selector) ?? [])],
  };
}
