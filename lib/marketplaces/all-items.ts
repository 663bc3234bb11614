import type { Item } from '../model/facts.ts';

/** What a line tells of its item; what it does not tell is undefined. */
type Told = { readonly [K in keyof Item]?: Item[K] | undefined };

/**
 * The items of an order, all or none: a list that leaves one out would say that the order has fewer. A line
 * without title or quantity cannot be read whole.
 */
export function allItems<T>(
  lines: readonly T[],
  itemOf: (line: T, index: number) => Told | undefined,
): readonly Item[] | undefined {
  const items = lines.flatMap((line, index): Item[] => {
    const { title, sku, listingId, quantity, unitPrice } = itemOf(line, index) ?? {};
    if (!title || quantity === undefined) return [];
    return [
      {
        title,
        ...(sku && { sku }),
        ...(listingId && { listingId }),
        quantity,
        ...(unitPrice && { unitPrice }),
      },
    ];
  });
  return items.length > 0 && items.length === lines.length ? items : undefined;
}
