import type { Item } from '../../../model/facts.ts';
import { isRecord } from '../../../page/is-record.ts';
import type { Places } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import { allItems } from '../../all-items.ts';
import type { Site } from '../../marketplace.ts';
import {
  digitsIn,
  member,
  momentIn,
  nameIn,
  piecesIn,
  recordsOf,
  scaledUnits,
  textIn,
  told,
} from '../../payload-values.ts';
import { orderState } from '../labels.ts';
import { orderNumber } from '../values.ts';
import { dataOf } from './answers.ts';
import { SCALE } from './scale.ts';

const CARDS = ['order_card', 'package_level_order_card', 'package_card'] as const;

/** The cards of the order list, oldest answer first: one an order, or one a package of it. */
export function cardsIn(source: Source): object[] {
  return dataOf(source, 'get_order_list_card_list').flatMap(({ data }) =>
    recordsOf(member(data, 'card_list')).flatMap((entry) => {
      const card = CARDS.map((kind) => entry[kind]).find(isRecord);
      return card ? [card] : [];
    }),
  );
}

/** The marketplace's own id of a card's order. */
export const orderOf = (card: object): string | undefined =>
  digitsIn(member(card, 'order_ext_info', 'order_id'));

/** The fields of a card. An order of several packages has most of them once a package: then one package tells none. */
export function placesInCard(card: object, site: Site): Places {
  const packages = recordsOf(member(card, 'package_list'));
  const only = packages.length === 1 ? packages[0] : undefined;
  const is = (...path: readonly string[]) => member(card, ...path) ?? member(only, ...path);
  const buyer = nameIn(is('card_header', 'buyer_info', 'username'));
  const amount = scaledUnits(is('payment_info', 'total_price'), SCALE);
  const { currency } = site;
  const platform = is('order_ext_info', 'fulfilled_by_shopee');
  const groups = [card, ...packages].map((part) => member(part, 'item_info_group'));
  return told('get_order_list_card_list', {
    orderId: { order_sn: orderNumber(is('card_header', 'order_sn')) },
    orderState: { 'status_info.status': orderState(textIn(is('status_info', 'status'))) },
    fulfilment: {
      fulfilled_by_shopee:
        typeof platform === 'boolean' ? (platform ? 'platform' : 'seller') : undefined,
    },
    total: { total_price: amount && currency && { amount, currency } },
    items: { item_info_group: itemsOf(groups) },
    shipBy: { ship_by_date: momentIn(is('order_ext_info', 'ship_by_date'), site) },
    'buyer.id': { username: buyer },
    'buyer.name': { username: buyer },
    'shipment.carrier': {
      fulfilment_channel_name: textIn(is('fulfilment_info', 'fulfilment_channel_name')),
    },
  });
}

/** The items of all groups; undefined when one of them cannot be read whole. */
function itemsOf(groups: readonly unknown[]): readonly Item[] | undefined {
  const lines = groups
    .flatMap((group) => recordsOf(member(group, 'item_info_list')))
    .flatMap((info) => recordsOf(info['item_list']));
  return allItems(lines, (line) => {
    const title = textIn(line['name']);
    const quantity = piecesIn(line['amount']);
    const listingId = digitsIn(member(line, 'inner_item_ext_info', 'item_id'));
    return { title, listingId, quantity };
  });
}
