import { findBox } from '../../page/box.ts';
import type { Reader } from '../marketplace.ts';
import { addresses } from './addresses.ts';
import { orderListPage } from './pages/order-list.ts';
import { evidencePage, orderPage } from './pages/order.ts';
import { sites } from './sites.ts';

/** Shopify's admin: orders by headings, badges and labels, chargebacks by their words. */
export const shopify: Reader = {
  id: 'shopify',
  sites,
  matches: sites.map(({ host }) => `https://${host}/*`),
  pages: [orderPage, orderListPage, evidencePage],
  addresses,
  box: findBox,
};
