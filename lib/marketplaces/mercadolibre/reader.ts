import { findBox } from '../../page/box.ts';
import type { Reader } from '../marketplace.ts';
import { orderListPage } from './pages/order-list.ts';
import { orderPage } from './pages/order.ts';
import { claimPage, messagesPage } from './pages/thread.ts';
import { matches, sites } from './sites.ts';

/** Mercado Libre and Mercado Livre: sales from the state of their pages, claims and messages by their words. */
export const mercadolibre: Reader = {
  id: 'mercadolibre',
  sites,
  matches,
  pages: [orderListPage, orderPage, claimPage, messagesPage],
  addresses: [],
  box: findBox,
};
