import { address } from '../../../page/read.ts';
import { textPages } from '../../text-pages.ts';
import { orderIn } from '../addresses.ts';
import { words } from '../labels.ts';
import { orderId, values } from '../values.ts';

const page = textPages({ marketplace: 'lazada', words, values, orderId, idIn: orderIn });

/** One order. Nobody has seen its layout: it is read by its words, where it shows the order of its address. */
export const orderPage = page({
  kind: 'order',
  owns: (url) => orderIn(url) !== undefined,
  examples: [
    'https://sellercenter.lazada.sg/apps/order/detail?tradeOrderId=427000100020003',
    'https://sellercenter.daraz.pk/apps/order/detail?tradeOrderId=427000100020004',
    'https://sellercenter.miravia.es/apps/order/detail?tradeOrderId=4270001000200050',
  ],
  says: ['unshipped', 'shipped', 'delivered', 'cancelled', 'unpaid', 'return'],
  places: { orderId: [address(orderIn, 'tradeOrderId')] },
});
