import type { Item } from '../../../model/facts.ts';
import { answersFrom } from '../../../page/answers.ts';
import type { Place, Places } from '../../../page/fields.ts';
import { isRecord } from '../../../page/is-record.ts';
import { once } from '../../../page/once.ts';
import type { Source } from '../../../page/source.ts';
import { allItems } from '../../all-items.ts';
import {
  countryIn,
  digitsIn,
  member,
  piecesIn,
  recordsOf,
  textIn,
  type Fields,
} from '../../payload-values.ts';
import { moneyIn } from '../../payload-money.ts';
import { orderIn, twinIn } from '../addresses.ts';

/** The answer about the order in the address, if the page has loaded one. */
export const twinOf = once((source: Source): Fields | undefined => {
  const id = orderIn(source.url);
  const own = answersFrom(source, (url) => id !== undefined && twinIn(url) === id);
  return own
    .map(({ data }) => member(data, 'order'))
    .filter(isRecord)
    .findLast((order) => digitsIn(order['id']) === id);
});

/** With the offset of the shop, as the answer gives it: the only place that tells the shop's zone. */
const instant = (value: unknown): string | undefined =>
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?([+-]\d\d:\d\d)$/
    .exec(textIn(value) ?? '')
    ?.slice(1)
    .join('');

/** All items or none. */
function itemsOf(order: Fields): readonly Item[] | undefined {
  const lines = recordsOf(order['line_items']);
  return allItems(lines, (line) => {
    const title = textIn(line['title']);
    const quantity = piecesIn(line['quantity']);
    const sku = textIn(line['sku']);
    const listingId = digitsIn(line['product_id']);
    const unitPrice = moneyIn(line['price'], order['currency']);
    return { title, sku, listingId, quantity, unitPrice };
  });
}

const PARCELS: Readonly<Record<string, string>> = {
  label_printed: 'label-created',
  label_purchased: 'label-created',
  confirmed: 'label-created',
  in_transit: 'in-transit',
  out_for_delivery: 'out-for-delivery',
  delivered: 'delivered',
};

/** The only parcel of an order: of several nobody knows which one a case is about. */
function parcelOf(order: Fields): Fields | undefined {
  const parcels = recordsOf(order['fulfillments']).filter(({ status }) => status !== 'cancelled');
  return parcels.length === 1 ? parcels[0] : undefined;
}

function stateOf(order: Fields): string | undefined {
  if (textIn(order['cancelled_at']) !== undefined) return 'cancelled';
  if (parcelOf(order)?.['shipment_status'] === 'delivered') return 'delivered';
  if (order['fulfillment_status'] === 'fulfilled') return 'shipped';
  if (order['financial_status'] === 'pending') return 'unpaid';
  return order['fulfillment_status'] === null && order['financial_status'] === 'paid'
    ? 'unshipped'
    : undefined;
}

const nameOf = (person: unknown): string | undefined =>
  textIn(
    [member(person, 'first_name'), member(person, 'last_name')]
      .flatMap((part) => textIn(part) ?? [])
      .join(' '),
  );

const from = <T>(name: string, pick: (order: Fields) => T | undefined): readonly Place<T>[] => [
  {
    name: `payload order ${name}`,
    read: (source) => {
      const order = twinOf(source);
      return order && pick(order);
    },
  },
];

/** What the answer tells, by the names of Shopify's public interface. */
export const placesInTwin: Places = {
  orderId: from('name', ({ name }) => textIn(name)),
  orderState: from('cancelled_at, fulfillment_status, financial_status', stateOf),
  orderedAt: from('created_at', ({ created_at: at }) => instant(at)),
  total: from('total_price', (order) => moneyIn(order['total_price'], order['currency'])),
  items: from('line_items', itemsOf),
  'buyer.name': from('customer', ({ customer }) => nameOf(customer)),
  'buyer.country': from('shipping_address.country_code', (order) =>
    countryIn(member(order, 'shipping_address', 'country_code')),
  ),
  shippedAt: from('fulfillments.created_at', (order) => instant(parcelOf(order)?.['created_at'])),
  'shipment.carrier': from('tracking_company', (o) => textIn(parcelOf(o)?.['tracking_company'])),
  'shipment.trackingNumber': from('tracking_number', (order) =>
    textIn(parcelOf(order)?.['tracking_number']),
  ),
  'shipment.state': from(
    'shipment_status',
    (order) => PARCELS[textIn(parcelOf(order)?.['shipment_status']) ?? ''],
  ),
};
