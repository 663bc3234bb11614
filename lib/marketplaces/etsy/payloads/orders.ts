import type { Item } from '../../../model/facts.ts';
import type { Money } from '../../../model/money.ts';
import { answersFrom } from '../../../page/answers.ts';
import { embeddedIn } from '../../../page/embedded.ts';
import type { Places } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import { moneyParser } from '../../../text/money/money-parser.ts';
import { allItems } from '../../all-items.ts';
import { countryOf } from '../../country-name.ts';
import type { Site } from '../../marketplace.ts';
import { currencyIn, inFull, minorDigits, minorMoney } from '../../payload-money.ts';
import {
  digitsIn,
  member,
  momentIn,
  nameIn,
  piecesIn,
  recordsOf,
  textIn,
  told,
  type Fields,
} from '../../payload-values.ts';
import { westernSigns } from '../../western-signs.ts';
import { isCall } from '../addresses.ts';
import { plainText } from './plain-text.ts';

/** One order with the list of buyers that came with it, and what brought them. */
export interface FoundOrder {
  readonly id: string;
  readonly order: Fields;
  readonly buyer: Fields;
  readonly call: string;
}

/** Etsy hands its data to the page as `Etsy.Context = {data: …}` or `Etsy.Context.data = assign(…, {…})`. */
const BOOT =
  /Etsy\.Context(?:\.data)?\s*=\s*(?:\w+\(\s*(?:window\.)?Etsy\.Context\.data[^;]{0,80}?\{\s*\}\s*,\s*)?/g;

/** `initial_data` of the page. */
export const bootData = (source: Source): readonly unknown[] =>
  embeddedIn(source, BOOT).map(
    (data) => member(data, 'initial_data') ?? member(data, 'data', 'initial_data'),
  );

/** Every list of orders that the page was given, the boot data first, then the answers in their order. */
function searchesIn(
  source: Source,
): readonly { readonly search: unknown; readonly call: string }[] {
  const boot = bootData(source).map((data) => ({
    search: member(data, 'orders', 'orders_search'),
    call: 'Etsy.Context orders_search',
  }));
  const answers = answersFrom(source, isCall('orders')).map(({ data }) => ({
    search: member(data, 'orders_search') ?? data,
    call: 'mission-control orders',
  }));
  return [...boot, ...answers].filter(({ search }) => Array.isArray(member(search, 'orders')));
}

/** What brought the list of orders, an empty one as well; undefined where none came. */
export const listIn = (source: Source): string | undefined => searchesIn(source)[0]?.call;

/** All orders that the page was given, oldest first; the same order may come more than once. */
export function ordersIn(source: Source): readonly FoundOrder[] {
  return searchesIn(source).flatMap(({ search, call }) => {
    const buyers = recordsOf(member(search, 'buyers'));
    return recordsOf(member(search, 'orders')).flatMap((order): FoundOrder[] => {
      const id = digitsIn(order['order_id']);
      if (id === undefined) return [];
      const buyer = buyers.find((one) => digitsIn(one['buyer_id']) === digitsIn(order['buyer_id']));
      const own = recordsOf([order['buyer']])[0];
      return [{ id, order, buyer: buyer ?? own ?? {}, call }];
    });
  });
}

const parseMoney = moneyParser(westernSigns);

/** `{value: 4250, currency_code: "USD"}` → 42.50 USD. How a currency without cents is counted is not known. */
function centMoney(money: unknown): Money | undefined {
  const price = minorMoney(member(money, 'value'), member(money, 'currency_code'));
  return price && minorDigits(price.currency) === 2 ? price : undefined;
}

/** The display text of a price: `US$ 42.50`. */
function shownMoney(money: unknown): Money | undefined {
  const currency = currencyIn(member(money, 'currency_code'));
  const shown = plainText(member(money, 'formatted_value'));
  if (currency === undefined || shown === undefined) return undefined;
  const price = parseMoney(shown, { currency });
  return price?.currency === undefined
    ? undefined
    : inFull({ amount: price.amount, currency: price.currency });
}

/** All items or none: a list that leaves one out would say that the order has fewer. */
function itemsOf(order: Fields): readonly Item[] | undefined {
  const lines = recordsOf(order['transactions']);
  return allItems(lines, (line) => {
    const title = plainText(member(line, 'product', 'title'));
    const quantity = piecesIn(line['quantity']);
    const sku = plainText(member(line, 'product', 'product_identifier'));
    const listingId = digitsIn(line['listing_id']);
    return { title, sku, listingId, quantity };
  });
}

/** What the summary of a tracking says (en); a carrier's own wording says nothing here. */
const SUMMARIES: Readonly<Record<string, string>> = {
  delivered: 'delivered',
  'pre-transit': 'label-created',
  'in transit': 'in-transit',
  'out for delivery': 'out-for-delivery',
};

function stateOf(order: Fields, parcel: string | undefined): string | undefined {
  const fulfilment = order['fulfillment'];
  if (order['is_canceled'] === true) return 'cancelled';
  if (parcel === 'delivered') return 'delivered';
  const shippedAt = member(fulfilment, 'actual_ship_date');
  if (digitsIn(shippedAt) !== undefined || member(fulfilment, 'was_shipped') === true) {
    return 'shipped';
  }
  const isPaid = member(order, 'payment', 'is_fully_paid');
  if (isPaid === false) return 'unpaid';
  const isDigital =
    order['is_download_only'] === true || member(fulfilment, 'is_fully_digital') === true;
  const waits = member(fulfilment, 'was_shipped') === false || shippedAt === null;
  return isPaid === true && waits && !isDigital ? 'unshipped' : undefined;
}

/** The places of an order. */
export function placesInOrder({ id, order, buyer, call }: FoundOrder, site: Site): Places {
  const fulfilment = order['fulfillment'];
  const total = member(order, 'payment', 'cost_breakdown', 'total_cost');
  const summary = textIn(
    member(
      fulfilment,
      'status',
      'physical_status',
      'shipping_status',
      'tracking_status',
      'summary',
    ),
  );
  const parcel = SUMMARIES[summary?.toLowerCase() ?? ''];
  const country = plainText(member(fulfilment, 'to_address', 'country'));
  return told(call, {
    orderId: { order_id: id },
    orderState: { 'is_canceled, payment, fulfillment': stateOf(order, parcel) },
    orderedAt: { order_date: momentIn(order['order_date'], site) },
    shipBy: { expected_ship_date: momentIn(member(fulfilment, 'expected_ship_date'), site) },
    shippedAt: { actual_ship_date: momentIn(member(fulfilment, 'actual_ship_date'), site) },
    total: {
      'total_cost.value': centMoney(total),
      'total_cost.formatted_value': shownMoney(total),
    },
    items: { transactions: itemsOf(order) },
    'buyer.name': {
      'buyers.name': nameIn(plainText(buyer['name'])),
      ...(plainText(buyer['name']) === undefined && {
        'to_address.name': nameIn(plainText(member(fulfilment, 'to_address', 'name'))),
      }),
    },
    'buyer.id': { 'buyers.username': textIn(buyer['username']) },
    'buyer.country': {
      'to_address.country': country === undefined ? undefined : countryOf(country, site.language),
    },
    'shipment.state': { 'tracking_status.summary': parcel },
  });
}
