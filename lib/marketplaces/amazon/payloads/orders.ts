import type { Item } from '../../../model/facts.ts';
import { answersFrom } from '../../../page/answers.ts';
import { objectsIn } from '../../../page/embedded.ts';
import { noted, type Place, type Places } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import { fromEpoch } from '../../../time/epoch.ts';
import { allItems } from '../../all-items.ts';
import { carrier } from '../../carriers.ts';
import { onlyOf } from '../../only-of.ts';
import { recordsOf } from '../../payload-values.ts';
import { isOrderAnswer, isSearchAnswer, isShipToAnswer, orderId, orderOf } from '../addresses.ts';
import { fulfilment, orderState } from '../states.ts';
import { count, member, price, said } from './member.ts';

export type Order = Readonly<Record<string, unknown>>;

const idOf = (order: Order) => orderId(said(member(order, 'amazonOrderId')) ?? '');

/** The newest answer about one order, of the order page or of a search. */
export function orderAnswer(source: Source, id: string): Order | undefined {
  const own = answersFrom(source, isOrderAnswer)
    .flatMap(({ data, url }) => {
      const order = member(data, 'order') ?? data;
      // The answer and the address that it came from have to name the same order.
      return orderOf(url) === id ? recordsOf([order]).filter((found) => idOf(found) === id) : [];
    })
    .at(-1);
  return own ?? listed(source).findLast(({ order }) => idOf(order) === id)?.order;
}

export interface Listed {
  readonly id: string;
  readonly order: Order;
  /** The address of the search, whose filter says who ships. */
  readonly url: URL;
}

/** All orders that searches have answered, oldest answer first. */
export const listed = (source: Source): readonly Listed[] =>
  answersFrom(source, isSearchAnswer).flatMap(({ data, url }) =>
    recordsOf(member(data, 'orders')).flatMap((order) => {
      const id = idOf(order);
      return id === undefined ? [] : [{ id, order, url }];
    }),
  );

/** Whether a search was answered, also with no order. */
export const isAnswered = (source: Source): boolean =>
  answersFrom(source, isSearchAnswer).some(({ data }) => Array.isArray(member(data, 'orders')));

/** The sales channel of an order: `Amazon.de`. */
export const channelOf = (order: Order | undefined): string | undefined =>
  said(member(order, 'salesChannel'));

const name = (path: string) => `payload orders-api ${path}`;

/** What an answer says about its order; instants in the zone of the order's marketplace (IANA). */
export function placesInOrder(order: Order, zone: string): Places {
  const at = <T>(path: string, read: (value: unknown) => T | undefined): Place<T>[] => [
    { name: name(path), read: () => read(member(order, path)) },
  ];
  const when = (path: string) => at(path, (value) => fromEpoch(value, zone));
  const packages = recordsOf(member(order, 'packages'));
  const parcels = packages.filter((parcel) => said(member(parcel, 'TrackingId')) !== undefined);
  const parcel = <T>(path: string, read: (value: unknown) => T | undefined): Place<T>[] => [
    {
      name: name(`packages ${path}`),
      read: () => {
        const value = read(member(parcels[0] ?? packages[0], path));
        const several = value !== undefined && packages.length > 1;
        return several ? noted(value, 'the first of several parcels') : value;
      },
    },
  ];
  return {
    orderId: at('amazonOrderId', (value) => orderId(said(value) ?? '')),
    orderState: at('orderStatus.OrderStatus', (value) => stateOf(said(value) ?? '')),
    fulfilment: at('fulfillmentChannel', (value) => fulfilment(said(value) ?? '')),
    orderedAt: when('purchaseDate'),
    shipBy: when('latestShipDate'),
    deliverBy: when('latestDeliveryDate'),
    items: at('orderItems', itemsOf),
    'shipment.trackingNumber': parcel('TrackingId', said),
    'shipment.carrier': parcel('Carrier', carrierOf),
    shippedAt: parcel('ShipDate', (value) => fromEpoch(value, zone)),
  };
}

/** The carrier by the name that pages print it with, so that both agree; another one as it is written. */
const carrierOf = (value: unknown) => {
  const told = said(value);
  return told === undefined ? undefined : (carrier(told) ?? told);
};

/** Of an order that is shipped in part something is left to ship: it has no state of its own. */
const stateOf = (code: string) => (/partial/i.test(code) ? undefined : orderState(code));

const itemsOf = (value: unknown): readonly Item[] | undefined =>
  allItems(recordsOf(value), (line) => ({
    title: said(member(line, 'Title')) ?? said(member(line, 'productName')),
    sku: said(member(line, 'SellerSKU')),
    listingId: said(member(line, 'ASIN')),
    quantity: count(member(line, 'QuantityOrdered')),
    unitPrice: price(member(line, 'ItemCost.UnitPrice')) ?? price(member(line, 'unitPrice')),
  }));

/** The country of the only address that was answered while the page of this order was open. */
export function shipToCountry(source: Source, id: string): string | undefined {
  const countries = new Set<string>();
  for (const { data, payload } of answersFrom(source, isShipToAnswer)) {
    const { page } = payload;
    if (page === undefined || !URL.canParse(page) || orderOf(new URL(page)) !== id) continue;
    for (const address of objectsIn(data, 500)) {
      const code = member(address, 'countryCode');
      if (typeof code === 'string' && /^[A-Z]{2}$/.test(code)) countries.add(code);
    }
  }
  return onlyOf(countries);
}
