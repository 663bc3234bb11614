import type { Item } from '../../../model/facts.ts';
import type { Money } from '../../../model/money.ts';
import type { Places } from '../../../page/fields.ts';
import { allItems } from '../../all-items.ts';
import type { Site } from '../../marketplace.ts';
import {
  clockIn,
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
import { asksSeller, orderState } from '../labels.ts';
import { isMarket, orderNumber } from '../values.ts';
import { CROSS_BORDER } from '../sites.ts';

/** The fields of an order as `get_one_order` tells them. Money is in whole units as text, times are seconds. */
export function placesInOrder(order: object, site: Site): Places {
  const is = (...path: readonly string[]) => member(order, ...path);
  const buyer = nameIn(is('buyer_user', 'user_name'));
  const remark = textIn(is('remark'), 20_000);
  const caseId = digitsIn(is('return_id'));
  const answer = caseId === undefined ? undefined : clockIn(is('seller_due_date'), site);
  const asked = askedBy(order, site);
  return told('get_one_order', {
    caseType: { return_id: caseId && 'shopee.return' },
    caseId: { return_id: caseId },
    orderId: { order_sn: orderNumber(is('order_sn')) },
    orderState: { 'status_info.status': orderState(textIn(is('status_info', 'status'))) },
    stage: { 'status_info.status_description': asked && 'request' },
    fulfilment: { fulfill_by_shopee: fulfilmentOf(is('fulfill_by_shopee')) },
    total: { total_price: moneyOf(is('total_price'), site) },
    items: { order_items: itemsOf(is('order_items'), site) },
    orderedAt: { create_time: momentIn(is('create_time'), site) },
    shipBy: { ship_by_date: momentIn(is('ship_by_date'), site) },
    respondBy: { 'status_info.status_description': asked, seller_due_date: answer },
    'buyer.id': { 'buyer_user.user_name': buyer },
    // Buyers are known and spoken to by their user names: real names are masked.
    'buyer.name': { 'buyer_user.user_name': buyer },
    'buyer.country': { shipping_address: countryIn(is('shipping_address'), site) },
    'shipment.carrier': {
      actual_carrier: textIn(is('actual_carrier')) ?? textIn(is('fulfillment_carrier_name')),
    },
    messages: { remark: remark && [{ from: 'buyer', text: remark }] },
  });
}

const fulfilmentOf = (byPlatform: unknown) =>
  typeof byPlatform === 'boolean' ? (byPlatform ? 'platform' : 'seller') : undefined;

const moneyOf = (value: unknown, { currency }: Site): Money | undefined => moneyIn(value, currency);

/** The date of a description that asks the seller for an answer: "… {timestamp}". */
function askedBy(order: object, site: Site) {
  const said = member(order, 'status_info', 'status_description');
  const text = textIn(member(said, 'description_value')) ?? '';
  if (text.split('{').length !== 2 || !asksSeller(text)) return undefined;
  return clockIn(member(said, 'description_timestamp'), site);
}

/** The items; undefined when one of them cannot be read whole. */
function itemsOf(value: unknown, site: Site): readonly Item[] | undefined {
  const lines = recordsOf(value);
  return allItems(lines, (line) => {
    const title = textIn(member(line, 'product', 'name'));
    const quantity = piecesIn(line['amount']);
    // The variation's own number, else that of the whole product.
    const sku = textIn(member(line, 'item_model', 'sku')) ?? textIn(member(line, 'product', 'sku'));
    const listingId = digitsIn(line['item_id']);
    const unitPrice = moneyOf(line['order_price'], site);
    return { title, sku, listingId, quantity, unitPrice };
  });
}

/** The code at the end of an address (`…, ID, 10000`); states have two letters too, so only that of a market counts. */
function countryIn(address: unknown, site: Site): string | undefined {
  const code = /,\s*([A-Z]{2})(?:,[^,]*)?$/.exec(textIn(address) ?? '')?.[1];
  if (code === undefined) return undefined;
  return code === site.country || (site.host === CROSS_BORDER && isMarket(code)) ? code : undefined;
}
