import { findBox } from '../../page/box.ts';
import type { Reader } from '../marketplace.ts';
import { orderListPage } from './pages/order-list.ts';
import { orderPage } from './pages/order.ts';
import { returnPage } from './pages/return.ts';
import { sites } from './sites.ts';

/** The back offices of Lazada, Daraz and Miravia: all pages by their words. No answer is known, so none is observed. */
export const lazada: Reader = {
  id: 'lazada',
  sites,
  matches: sites.map(({ host }) => `https://${host}/*`),
  pages: [orderListPage, orderPage, returnPage],
  addresses: [],
  box: findBox,
};
