/** The one value that all say; undefined where they differ, because nobody knows then which one is meant. */
export function onlyOf<T>(values: Iterable<T>): T | undefined {
  const [only, ...others] = new Set(values);
  return others.length === 0 ? only : undefined;
}
