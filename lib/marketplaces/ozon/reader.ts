import { findBox } from '../../page/box.ts';
import type { Reader } from '../marketplace.ts';
import { messagesPage } from './pages/messages.ts';
import { orderListPage } from './pages/order-list.ts';
import { orderPage } from './pages/order.ts';
import { returnsPage } from './pages/returns.ts';
import { sites } from './sites.ts';

/** Ozon's back office: postings, returns and chats by their words. No answer is known, so none is observed. */
export const ozon: Reader = {
  id: 'ozon',
  sites,
  matches: sites.map(({ host }) => `https://${host}/app/*`),
  pages: [orderListPage, orderPage, returnsPage, messagesPage],
  addresses: [],
  box: findBox,
};
