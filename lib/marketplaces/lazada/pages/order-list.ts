import { linked } from '../../linked.ts';
import { textLists } from '../../text-list.ts';
import { isAt, orderIn } from '../addresses.ts';
import { words } from '../labels.ts';
import { orderId, values } from '../values.ts';

const list = textLists({ marketplace: 'lazada', words, values, orderId });

/** The list of orders: one row for each order that is linked to. */
export const orderListPage = list({
  kind: 'order-list',
  key: 'orderId',
  owns: (url) => isAt(url, '/apps/order/list'),
  examples: [
    'https://sellercenter.lazada.com.ph/apps/order/list',
    'https://sellercenter.lazada.co.th/apps/order/list?status=toship',
  ],
  marks: 'a[href*="tradeOrderId="]',
  idOf: (link, { url }) => linked(link, url, orderIn),
  says: ['unshipped', 'shipped', 'delivered', 'cancelled', 'unpaid'],
});
