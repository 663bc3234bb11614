import { findBox } from '../../page/box.ts';
import type { Reader } from '../marketplace.ts';
import { caseListPage, orderListPage, returnListPage } from './pages/lists.ts';
import { orderPage } from './pages/order.ts';
import { returnPage } from './pages/return.ts';
import { sites } from './sites.ts';

/** Walmart's Seller Center, by its words: its answers are known by their address only, so none is observed. */
export const walmart: Reader = {
  id: 'walmart',
  sites,
  matches: sites.map(({ host }) => `https://${host}/*`),
  pages: [orderPage, orderListPage, returnPage, returnListPage, caseListPage],
  addresses: [],
  box: findBox,
};
