import { findBox } from '../../page/box.ts';
import type { Reader } from '../marketplace.ts';
import { disputePage } from './pages/dispute.ts';
import { disputeListPage, paymentListPage } from './pages/lists.ts';
import { paymentPage } from './pages/payment.ts';
import { sites } from './sites.ts';

/** The dashboard of Stripe, by its words: no layout and no answer of it is known. */
export const stripe: Reader = {
  id: 'stripe',
  sites,
  matches: sites.map(({ host }) => `https://${host}/*`),
  pages: [disputePage, disputeListPage, paymentPage, paymentListPage],
  addresses: [],
  box: findBox,
};
