import { findBox } from '../../page/box.ts';
import type { Reader } from '../marketplace.ts';
import {
  claimListPage,
  claimPage,
  discussionListPage,
  discussionPage,
  returnListPage,
  returnPage,
} from './pages/cases.ts';
import { messagesPage } from './pages/messages.ts';
import { orderListPage, orderPage } from './pages/orders.ts';
import { matches, sites } from './sites.ts';

/** Allegro's sales centre and message centre, by their words. No answer is known, so none is observed. */
export const allegro: Reader = {
  id: 'allegro',
  sites,
  matches,
  pages: [
    orderListPage,
    orderPage,
    claimListPage,
    claimPage,
    discussionListPage,
    discussionPage,
    returnListPage,
    returnPage,
    messagesPage,
  ],
  addresses: [],
  box: findBox,
};
