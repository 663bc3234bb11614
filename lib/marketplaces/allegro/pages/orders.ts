import { address } from '../../../page/read.ts';
import { entryPage, idIn, listPage } from './site.ts';

/** One order, known by its address and its words. */
export const orderPage = entryPage('orders', {
  kind: 'order',
  examples: [
    'https://salescenter.allegro.com/orders/29738e61-7f6a-11e8-ac45-09db60ede9d6?sellerId=12345678',
  ],
  says: ['unshipped', 'shipped', 'delivered', 'cancelled', 'unpaid'],
  places: { orderId: [address((url) => idIn('orders', url))] },
});

/** The list of orders. */
export const orderListPage = listPage('orders', {
  kind: 'order-list',
  examples: ['https://salescenter.allegro.com/orders?limit=20'],
  key: 'orderId',
  says: ['unshipped', 'shipped', 'delivered', 'cancelled', 'unpaid'],
});
