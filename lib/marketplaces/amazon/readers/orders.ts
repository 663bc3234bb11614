import { orderList } from '../pages/order-list.ts';
import { order } from '../pages/order.ts';
import { part } from './part.ts';

/** The pages of orders, which are one application. */
export const orders = part(['orders-v3*', 'gp/orders-v2/*'], [order, orderList]);
