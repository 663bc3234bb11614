import type { Source } from './source.ts';

/** Makes something of a page once in a read (by its source), however many fields ask for it. */
export function once<T>(make: (source: Source) => T): (source: Source) => T {
  const kept = new WeakMap<Source, { readonly made: T }>();
  return (source) => {
    const known = kept.get(source) ?? { made: make(source) };
    kept.set(source, known);
    return known.made;
  };
}
