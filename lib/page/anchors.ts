import type { Source } from './source.ts';

export interface Anchors<K extends string> {
  /** The elements of this name, in document order. */
  readonly all: (source: Source, key: K) => readonly Element[];
  /** What matches `selector` inside the elements of this name. */
  readonly within: (source: Source, key: K, selector: string) => Element[];
}

/**
 * The parts of a page that its fields stand in, found in one pass over the page whatever number of
 * fields asks: every `querySelectorAll` over a page of 3 MB costs as much as a tenth of a walk.
 * Kept for the read (by its source).
 */
export function anchors<K extends string>(selectors: Readonly<Record<K, string>>): Anchors<K> {
  const every = Object.values<string>(selectors).join(', ');
  const kept = new WeakMap<Source, readonly Element[]>();
  const all = (source: Source, key: K) => {
    const found = kept.get(source) ?? [...source.root.querySelectorAll(every)];
    kept.set(source, found);
    return found.filter((element) => element.matches(selectors[key]));
  };
  return {
    all,
    within: (source, key, selector) =>
      all(source, key).flatMap((part) => [...part.querySelectorAll(selector)]),
  };
}
