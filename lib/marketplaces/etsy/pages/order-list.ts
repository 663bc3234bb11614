import { readList } from '../../read-list.ts';
import type { Page } from '../../marketplace.ts';
import { pageTrouble } from '../../page-trouble.ts';
import { isOrders, orderIn } from '../addresses.ts';
import { listIn, ordersIn, placesInOrder } from '../payloads/orders.ts';
import { siteOf } from '../values.ts';

/** The list of orders, from the data that it is drawn from. */
export const orderListPage: Page = {
  kind: 'order-list',
  owns: (url) => isOrders(url) && orderIn(url) === undefined,
  examples: [
    'https://www.etsy.com/your/orders/sold',
    'https://www.etsy.com/your/orders/sold/new?page=2',
  ],
  proof: (source) => {
    const call = listIn(source);
    return call && `payload ${call}`;
  },
  trouble: pageTrouble,
  read: (source) => {
    const site = siteOf(source.url);
    const rows = site ? ordersIn(source).map((found) => placesInOrder(found, site)) : [];
    return readList(
      { marketplace: 'etsy', page: 'order-list', key: 'orderId' },
      rows.map((places) => ({ source, places })),
    );
  },
};
