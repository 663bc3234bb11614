/** What `take` makes of the first item that it takes. */
export function firstOf<T, U>(items: Iterable<T>, take: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const taken = take(item);
    if (taken !== undefined) return taken;
  }
  return undefined;
}
