import type { Facts, Item } from '../../../model/facts.ts';
import type { Place, Places } from '../../../page/fields.ts';
import { firstOf } from '../../../page/first-of.ts';
import { isRecord } from '../../../page/is-record.ts';
import type { Source } from '../../../page/source.ts';
import { allItems } from '../../all-items.ts';
import { member, recordsOf, textIn } from '../../payload-values.ts';
import { stateOf } from '../labels.ts';
import { values } from '../values.ts';

type Brick = Readonly<Record<string, unknown>>;

/** What a part of the page shows: its own data, or the part itself. */
function dataOf(part: unknown): Brick | undefined {
  if (!isRecord(part)) return undefined;
  return isRecord(part['data']) ? part['data'] : part;
}

/** A text of a part: as such, or under the name that its kind gives it, which may be a part again. */
function saidIn(value: unknown, depth = 2): string | undefined {
  if (!isRecord(value)) return textIn(value);
  if (depth === 0) return undefined;
  return firstOf(['text', 'label', 'title'], (name) => saidIn(value[name], depth - 1));
}

/** `2 unidades` → 2. */
function piecesIn(value: unknown): number | undefined {
  const count = /^\D{0,3}(\d{1,5})(?!\d)/.exec(saidIn(value) ?? '')?.[1];
  return count === undefined || Number(count) < 1 ? undefined : Number(count);
}

/** A price that is no deduction. */
function priceIn(value: unknown, source: Source) {
  const said = saidIn(value);
  return said === undefined || /^\s*[-−]/.test(said) ? undefined : values.money(said, source);
}

const at = (name: string, read: Place<unknown>['read']): readonly Place<unknown>[] => [
  { name: `state ${name}`, read },
];

/** The fields of a sale as the state of its page tells them. */
export function placesInSale(bricks: Brick): Places {
  const account = (name: string) => dataOf(bricks[`account_rows-${name}`]);
  const price = (source: Source) => {
    const product = account('PRODUCT');
    const rows = recordsOf(product?.['rows']);
    return (
      priceIn(product?.['subTotal'], source) ??
      (rows.length === 1 ? priceIn(rows[0]?.['price'], source) : undefined)
    );
  };
  return {
    total: at('account_rows-PRODUCT', price),
    orderState: at('account_rows-CANCELLATION', () =>
      account('CANCELLATION') ? 'cancelled' : undefined,
    ),
    items: at('product_…', (source) => soldIn(bricks, source, price)),
  };
}

/** The products of a sale, `product_<order>_title_description` and `…_quantity`: all or none. */
function soldIn(
  bricks: Brick,
  source: Source,
  priceOf: (source: Source) => Item['unitPrice'],
): readonly Item[] | undefined {
  const titles = Object.keys(bricks).flatMap((name) => {
    const order = /^product_(\d+)_title_description$/.exec(name)?.[1];
    return order === undefined ? [] : [{ order, title: saidIn(dataOf(bricks[name])) }];
  });
  const only = titles.length === 1;
  return allItems(titles, ({ order, title }) => {
    const quantity = piecesIn(dataOf(bricks[`product_${order}_quantity`]));
    // With several pieces the line may name the price of one or of all.
    return { title, quantity, unitPrice: only && quantity === 1 ? priceOf(source) : undefined };
  });
}

/** The entries of the list by the number that the page shows: of the pack where there is one, else of the order. */
export function entriesIn(bricks: Brick): ReadonlyMap<string, Brick> {
  const entries = new Map<string, Brick>();
  const several = new Set<string>();
  for (const [name, part] of Object.entries(bricks)) {
    const [, pack, order = ''] = /^row-(?:(\d*)_)?(\d{6,})$/.exec(name) ?? [];
    const data = dataOf(part);
    if (order === '' || !data) continue;
    const id = pack || order;
    if (entries.has(id)) several.add(id);
    entries.set(id, data);
  }
  // A pack with several orders has a part for each, and none of them tells the whole.
  for (const id of several) entries.set(id, {});
  return entries;
}

/** The fields of an entry of the list as the state tells them. */
export function placesInEntry(entry: Brick): Places {
  const product = entry['productData'];
  const status = saidIn(member(entry, 'statusActionsData', 'status'));
  const lines = recordsOf(member(product, 'products'));
  const sold = lines.length > 0 ? lines : isRecord(product) ? [product] : [];
  return {
    orderState: at('statusActionsData', (): Facts['orderState'] =>
      status === undefined ? undefined : stateOf(status),
    ),
    orderedAt: at('identificationData.date', (source) => {
      const date = saidIn(member(entry, 'identificationData', 'date'));
      return date === undefined ? undefined : values.happened(date, source);
    }),
    items: at('productData', (source) =>
      allItems(sold, (line) => {
        const quantity = piecesIn(line['quantity']);
        const listing = /\bML[A-Z]-?(\d{6,14})/.exec(textIn(line['url']) ?? '');
        return {
          title: saidIn(line['label']),
          sku: saidIn(line['sku'])?.replace(/^SKU:\s*/i, ''),
          listingId: listing?.[0].replace('-', ''),
          quantity,
          unitPrice: quantity === 1 ? priceIn(line['price'], source) : undefined,
        };
      }),
    ),
  };
}
