import { findBox } from '../../page/box.ts';
import type { Reader } from '../marketplace.ts';
import { addresses } from './addresses.ts';
import { orderListPage } from './pages/order-list.ts';
import { orderPage } from './pages/order.ts';
import { sites } from './sites.ts';

/** The TikTok Shop back offices: orders and their returns from the page's own JSON answers. */
export const tiktok: Reader = {
  id: 'tiktok',
  sites,
  matches: sites.map(({ host }) => `https://${host}/*`),
  pages: [orderListPage, orderPage],
  addresses,
  box: findBox,
};
