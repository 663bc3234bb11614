import type { Places } from '../../../page/fields.ts';
import { readList } from '../../read-list.ts';
import { linked } from '../../linked.ts';
import type { Page } from '../../marketplace.ts';
import { isAt, orderIn } from '../addresses.ts';
import { orderState } from '../codes.ts';
import { placesInOrder } from '../payloads/order.ts';
import { hasAnswer, ordersIn } from '../payloads/orders.ts';
import { siteOf } from '../values.ts';

const ROW = 'tr[data-log_order_status]';
const LINK = 'a[href^="/order/detail?order_no="]';

/** The list of orders: its answers, and the rows by the names that the page's own statistics use. */
export const orderListPage: Page = {
  kind: 'order-list',
  owns: (url) => isAt(url, '/order'),
  examples: [
    'https://seller-vn.tiktok.com/order?selected_sort=6&tab=to_ship',
    'https://seller-uk.tiktok.com/order?selected_sort=6&tab=all',
  ],
  proof: (source) => {
    if (ordersIn(source).length > 0) return 'payload orders';
    if (source.root.querySelector(ROW)) return ROW;
    return hasAnswer(source) ? 'payload orders' : undefined;
  },
  read: (source) => {
    const site = siteOf(source.url);
    const rows = [
      ...[...source.root.querySelectorAll(ROW)].map((row) => placesInRow(row, source.url)),
      ...(site ? ordersIn(source).map((order) => placesInOrder(order, site)) : []),
    ];
    return readList(
      { marketplace: 'tiktok', page: 'order-list', key: 'orderId' },
      rows.map((places) => ({ source, places })),
    );
  },
};

/** The order that a row links to, and the state in its attribute. */
function placesInRow(row: Element, url: URL): Places {
  const id = linked(row.querySelector(LINK), url, orderIn);
  const state = orderState(row.getAttribute('data-log_order_status'));
  return {
    orderId: [{ name: LINK, read: () => id }],
    orderState: [{ name: 'data-log_order_status', read: () => state }],
  };
}
