import type { Item } from '../../../model/facts.ts';
import { answersFrom } from '../../../page/answers.ts';
import type { Places } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import { allItems } from '../../all-items.ts';
import type { Site } from '../../marketplace.ts';
import {
  digitsIn,
  member,
  momentIn,
  piecesIn,
  recordsOf,
  textIn,
  told,
} from '../../payload-values.ts';
import { onlyOf } from '../../only-of.ts';
import { isOrders } from '../addresses.ts';
import { orderState } from '../codes.ts';
import { orderId } from '../values.ts';

const pagesOf = (source: Source) =>
  answersFrom(source, isOrders).flatMap(({ data }) =>
    [member(data, 'result', 'pageItems'), member(data, 'pageItems')].filter(Array.isArray),
  );

/** The orders of the list's answers, oldest first. */
export const ordersIn = (source: Source): object[] => pagesOf(source).flatMap(recordsOf);

/** Whether the list was answered, be it without orders. */
export const hasList = (source: Source): boolean => pagesOf(source).length > 0;

/** The id of an order in such an answer. */
export const orderOf = (order: object): string | undefined =>
  orderId(textIn(member(order, 'parentOrderMap', 'parentOrderSn')) ?? '');

/** The fields of an order. The list tells no prices and no buyer. */
export function placesInOrder(order: object, site: Site): Places {
  const parent = (name: string) => member(order, 'parentOrderMap', name);
  const lines = recordsOf(member(order, 'orderList'));
  const parcels = lines.flatMap((line) => recordsOf(line['orderPackageInfoList']));
  return told('recentOrderList', {
    orderId: { parentOrderSn: orderOf(order) },
    orderState: { parentOrderStatus: orderState(parent('parentOrderStatus')) },
    items: { orderList: itemsOf(lines) },
    orderedAt: { parentOrderTime: momentIn(parent('parentOrderTime'), site) },
    shipBy: { expectShipLatestTime: momentIn(parent('expectShipLatestTime'), site) },
    shippedAt: { parentShippingTime: momentIn(parent('parentShippingTime'), site) },
    deliverBy: { latestDeliveryTime: momentIn(parent('latestDeliveryTime'), site) },
    'shipment.carrier': {
      companyName: onlyOf(parcels.map((parcel) => textIn(parcel['companyName']))),
    },
    'shipment.trackingNumber': {
      trackingNumber: onlyOf(parcels.map((parcel) => textIn(parcel['trackingNumber']))),
    },
  });
}

/** The items; undefined when one of them cannot be read whole. */
function itemsOf(lines: readonly Readonly<Record<string, unknown>>[]): readonly Item[] | undefined {
  return allItems(lines, (line) => {
    const [product] = recordsOf(line['productInfoList']);
    const title = textIn(line['goodsName']);
    const quantity = piecesIn(line['quantity']) ?? piecesIn(product?.['productQuantity']);
    const codes: unknown = line['extCodeList'];
    const sku = Array.isArray(codes) && codes.length === 1 ? textIn(codes[0]) : undefined;
    const listingId = digitsIn(product?.['productSkuId']);
    return { title, sku, listingId, quantity };
  });
}
