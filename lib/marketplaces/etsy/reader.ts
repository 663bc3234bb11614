import { findBox } from '../../page/box.ts';
import type { Reader } from '../marketplace.ts';
import { addresses, matches } from './addresses.ts';
import { helpRequestPage } from './pages/help-request.ts';
import { messagesPage } from './pages/messages.ts';
import { orderListPage } from './pages/order-list.ts';
import { orderPage } from './pages/order.ts';
import { sites } from './sites.ts';

/** Etsy's Shop Manager: orders and conversations from the page's own data, help requests by their words. */
export const etsy: Reader = {
  id: 'etsy',
  sites,
  matches,
  pages: [orderPage, orderListPage, messagesPage, helpRequestPage],
  addresses,
  box: findBox,
};
