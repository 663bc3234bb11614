import { findBox } from '../../page/box.ts';
import type { Reader } from '../marketplace.ts';
import { addresses } from './addresses.ts';
import { orderListPage } from './pages/order-list.ts';
import { orderPage } from './pages/order.ts';
import { returnListPage } from './pages/return-list.ts';
import { returnPage } from './pages/return.ts';
import { sites } from './sites.ts';

/** The Shopee back offices: orders from the page's own JSON answers, returns by their words. */
export const shopee: Reader = {
  id: 'shopee',
  sites,
  matches: sites.map(({ host }) => `https://${host}/*`),
  pages: [orderListPage, orderPage, returnListPage, returnPage],
  addresses,
  box: findBox,
};
