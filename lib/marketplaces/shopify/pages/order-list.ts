import { textOf } from '../../../page/text.ts';
import type { Page } from '../../marketplace.ts';
import { textLists } from '../../text-list.ts';
import { isOrderList } from '../addresses.ts';
import { orderName } from '../values.ts';
import { textSite } from './order.ts';

/** The list of orders: an entry for each order that is linked to by its name. */
export const orderListPage: Page = textLists(textSite)({
  kind: 'order-list',
  owns: isOrderList,
  examples: [
    'https://admin.shopify.com/store/juniper-mugs/orders',
    'https://admin.shopify.com/store/juniper-mugs/orders?selectedView=all',
  ],
  key: 'orderId',
  marks: 'a[href*="/orders/"]',
  idOf: (mark) =>
    /\/orders\/\d{10,}(?:[?#]|$)/.test(mark.getAttribute('href') ?? '')
      ? orderName(textOf(mark, 60) ?? '')
      : undefined,
  says: ['return'],
});
