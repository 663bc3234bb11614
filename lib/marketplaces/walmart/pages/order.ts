import type { Page } from '../../marketplace.ts';
import { textPages } from '../../text-pages.ts';
import { orderIn } from '../addresses.ts';
import { words } from '../labels.ts';
import { orderId, values } from '../values.ts';

/** One order, by its words: the layout of today is not known. */
export const orderPage: Page = textPages({
  marketplace: 'walmart',
  words,
  values,
  orderId,
  idIn: orderIn,
})({
  kind: 'order',
  owns: (url) => orderIn(url) !== undefined,
  examples: [
    'https://seller.walmart.com/orders/manage-orders?orderGroups=All&poNumber=1087000417336',
    'https://seller.walmart.com/orders/details?purchaseOrderId=1087000417336',
  ],
  says: ['unshipped', 'shipped', 'delivered', 'cancelled', 'chargeback'],
  showsCase: () => false,
});
