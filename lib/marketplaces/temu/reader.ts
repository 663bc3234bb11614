import { findBox } from '../../page/box.ts';
import type { Reader } from '../marketplace.ts';
import { addresses } from './addresses.ts';
import { orderListPage } from './pages/order-list.ts';
import { orderPage } from './pages/order.ts';
import { returnListPage } from './pages/return-list.ts';
import { sites } from './sites.ts';

/** The Temu back offices: lists from the page's own JSON answers, orders also by their words. */
export const temu: Reader = {
  id: 'temu',
  sites,
  matches: sites.map(({ host }) => `https://${host}/*`),
  pages: [orderListPage, orderPage, returnListPage],
  addresses,
  box: findBox,
};
