import { text } from '../../../page/read.ts';
import type { Places } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import { textOf } from '../../../page/text.ts';
import { allItems } from '../../all-items.ts';
import { readList } from '../../read-list.ts';
import type { Page } from '../../marketplace.ts';
import { member } from '../../payload-values.ts';
import { pieces, word } from '../../site-values.ts';
import { isAt } from '../addresses.ts';
import { orderState } from '../labels.ts';
import { dataOf } from '../payloads/answers.ts';
import { cardsIn, placesInCard } from '../payloads/card.ts';
import { orderId, siteOf, values } from '../values.ts';

const CARD = 'a[data-testid="order-item"]';

/** The list of orders: its cards' answers, and the cards themselves. */
export const orderListPage: Page = {
  kind: 'order-list',
  owns: (url) => isAt(url, '/portal/sale/order'),
  examples: [
    'https://seller.shopee.com.br/portal/sale/order?type=toship',
    'https://seller.shopee.tw/portal/sale/order?type=completed',
  ],
  proof: (source) => {
    if (cardsIn(source).length > 0) return 'payload get_order_list_card_list';
    if (source.root.querySelector(CARD)) return CARD;
    // A list without orders has an index, which is empty, and no card.
    return dataOf(source, 'search_order_list_index').some(({ data }) =>
      Array.isArray(member(data, 'index_list')),
    )
      ? 'payload search_order_list_index'
      : undefined;
  },
  read: (source) => {
    const site = siteOf(source.url);
    const cards = [...source.root.querySelectorAll(CARD)];
    const rows = [
      ...cards.map(placesInElement),
      ...(site ? cardsIn(source).map((card) => placesInCard(card, site)) : []),
    ];
    return readList(
      { marketplace: 'shopee', page: 'order-list', key: 'orderId' },
      rows.map((places) => ({ source, places })),
    );
  },
};

/** The fields of a card by its named classes. */
function placesInElement(card: Element): Places {
  const at = (selector: string) => (): Iterable<Element> => card.querySelectorAll(selector);
  const place = <T>(
    selector: string,
    parse: (said: string, source: Source) => T | undefined,
  ): readonly [ReturnType<typeof text<T>>] => [text(at(selector), parse, selector)];
  return {
    orderId: place('.order-sn', orderId),
    orderState: place('.order-status .status', orderState),
    total: place('.total-price', values.money),
    items: [{ name: '.item-name', read: () => itemsIn(card) }],
    'buyer.id': place('.buyer-username', word),
    'buyer.name': place('.buyer-username', word),
    'shipment.carrier': place('.fulfilment-channel-name', word),
  };
}

/** The items of a card; a count that belongs to no title would say that one is missing. */
function itemsIn(card: Element) {
  const said = (selector: string) =>
    [...card.querySelectorAll(selector)].map((element) => word(textOf(element) ?? ''));
  const counts = said('.item-amount');
  const titles = said('.item-name');
  return titles.length === counts.length
    ? allItems(titles, (title, index) => ({
        title,
        quantity: pieces((counts[index] ?? '').replace(/^[x×]\s*/i, '')),
      }))
    : undefined;
}
