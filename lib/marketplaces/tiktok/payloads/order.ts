import type { Item } from '../../../model/facts.ts';
import type { Money } from '../../../model/money.ts';
import type { Places } from '../../../page/fields.ts';
import { allItems } from '../../all-items.ts';
import type { Site } from '../../marketplace.ts';
import {
  countryIn,
  digitsIn,
  member,
  momentIn,
  nameIn,
  piecesIn,
  recordsOf,
  textIn,
  told,
} from '../../payload-values.ts';
import { moneyIn } from '../../payload-money.ts';
import { onlyOf } from '../../only-of.ts';
import { orderState } from '../codes.ts';
import { placesInReverse } from './reverse.ts';
import type { Order } from './orders.ts';

/** The fields of an order as its modules tell them, with its return or cancellation. */
export function placesInOrder({ id, fields }: Order, site: Site): Places {
  const is = (...path: readonly string[]) => member(fields, ...path);
  const trade = is('trade_order_module');
  const buyer = nameIn(is('buyer_info_module', 'buyer_nickname'));
  const parcels = recordsOf(is('delivery_module'));
  const region = is('buyer_info_module', 'shipping_address', 'region', 'code');
  return {
    ...told('order', {
      orderId: { main_order_id: id },
      orderState: {
        order_status_module: onlyOf(
          recordsOf(is('order_status_module')).map((line) => orderState(line['main_order_status'])),
        ),
      },
      total: { 'price_module.grand_total': moneyOf(is('price_module', 'grand_total')) },
      items: { sku_module: itemsOf(is('sku_module')) },
      orderedAt: { create_time: momentIn(member(trade, 'create_time'), site) },
      // To be ready for the carrier comes first; the second date is that of its scan.
      shipBy: {
        latest_rts_time:
          momentIn(member(trade, 'latest_rts_time'), site) ??
          momentIn(member(trade, 'latest_tts_time'), site),
      },
      'buyer.id': { buyer_nickname: buyer },
      'buyer.name': { buyer_nickname: buyer },
      'buyer.country': { region: countryIn(region) },
      'shipment.carrier': {
        delivery_module: onlyOf(
          parcels.map(
            (parcel) =>
              textIn(member(parcel, 'shipment_provider_info', 'name')) ??
              textIn(member(parcel, 'logistics_service_info', 'logistics_service_name')),
          ),
        ),
      },
      'shipment.trackingNumber': {
        delivery_module: onlyOf(parcels.map((parcel) => textIn(parcel['tracking_no']))),
      },
    }),
    ...placesInReverse(is('reverse_module'), site),
  };
}

/** `{price_val: "539310", currency: "VND"}` → 539310 VND. */
const moneyOf = (value: unknown): Money | undefined =>
  moneyIn(member(value, 'price_val'), member(value, 'currency'));

/** The items; undefined when one of them cannot be read whole. */
function itemsOf(value: unknown): readonly Item[] | undefined {
  const lines = recordsOf(value);
  return allItems(lines, (line) => {
    const title = textIn(line['product_name']);
    const quantity = piecesIn(line['quantity']);
    const sku = textIn(line['seller_sku_name']) ?? textIn(line['seller_sku']);
    const listingId = digitsIn(line['product_id']);
    const unitPrice = moneyOf(line['sku_unit_price']);
    return { title, sku, listingId, quantity, unitPrice };
  });
}
