import { address } from '../../../page/read.ts';
import { answeredPage } from '../../answered-page.ts';
import { textPages } from '../../text-pages.ts';
import { orderIn } from '../addresses.ts';
import { words } from '../labels.ts';
import { orderOf, ordersIn, placesInOrder } from '../payloads/orders.ts';
import { orderId, siteOf, values } from '../values.ts';

const page = textPages({ marketplace: 'temu', words, values, orderId, idIn: orderIn });

/** One order: from the list's answer where the document still has it, else by its words. */
export const orderPage = answeredPage(
  'temu',
  page({
    kind: 'order',
    owns: (url) => orderIn(url) !== undefined,
    examples: [
      'https://agentseller-us.temu.com/order-detail.html?parent_order_sn=PO-211-01230000000004567',
      'https://seller-eu.temu.com/mmsos/order-detail.html?parent_order_sn=PO-076-01230000000004568',
    ],
    says: ['unshipped', 'shipped', 'delivered', 'cancelled', 'unpaid', 'return'],
    places: { orderId: [address(orderIn, 'parent_order_sn')] },
  }),
  (source) => {
    const site = siteOf(source.url);
    const id = orderIn(source.url);
    const order = ordersIn(source).findLast((found) => orderOf(found) === id);
    return site && order
      ? { proof: 'payload recentOrderList', places: placesInOrder(order, site) }
      : undefined;
  },
);
