import { readList } from '../../read-list.ts';
import type { Page } from '../../marketplace.ts';
import { isPage } from '../addresses.ts';
import { hasList, ordersIn, placesInOrder } from '../payloads/orders.ts';
import { siteOf } from '../values.ts';

/** The list of orders, from the answers that it is drawn from. */
export const orderListPage: Page = {
  kind: 'order-list',
  owns: (url) => isPage(url, 'orders'),
  examples: [
    'https://agentseller-us.temu.com/mmsos/orders.html',
    'https://seller.temu.com/mmsos/orders.html',
  ],
  proof: (source) => (hasList(source) ? 'payload recentOrderList' : undefined),
  read: (source) => {
    const site = siteOf(source.url);
    const rows = site ? ordersIn(source).map((order) => placesInOrder(order, site)) : [];
    return readList(
      { marketplace: 'temu', page: 'order-list', key: 'orderId' },
      rows.map((places) => ({ source, places })),
    );
  },
};
