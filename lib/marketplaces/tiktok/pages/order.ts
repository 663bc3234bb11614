import { address } from '../../../page/read.ts';
import { answeredPage } from '../../answered-page.ts';
import { textPages } from '../../text-pages.ts';
import { orderIn } from '../addresses.ts';
import { words } from '../labels.ts';
import { placesInOrder } from '../payloads/order.ts';
import { ordersIn } from '../payloads/orders.ts';
import { orderId, siteOf, values } from '../values.ts';

const page = textPages({ marketplace: 'tiktok', words, values, orderId, idIn: orderIn });

/** One order with its return, from the answer that it is drawn from; else by its words. */
export const orderPage = answeredPage(
  'tiktok',
  page({
    kind: 'order',
    owns: (url) => orderIn(url) !== undefined,
    examples: [
      'https://seller-us.tiktok.com/order/detail?order_no=576400010002000300&shop_region=US',
      'https://seller-id.tokopedia.com/order/detail?order_no=576400010002000301&shop_region=ID',
    ],
    says: ['unshipped', 'shipped', 'delivered', 'cancelled', 'unpaid', 'return'],
    places: { orderId: [address(orderIn, 'order_no')] },
  }),
  (source) => {
    const site = siteOf(source.url);
    const id = orderIn(source.url);
    const order = ordersIn(source).findLast((found) => found.id === id);
    return site && order
      ? { proof: 'payload order', places: placesInOrder(order, site) }
      : undefined;
  },
);
