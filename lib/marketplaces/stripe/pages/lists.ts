import type { Page } from '../../marketplace.ts';
import { textLists } from '../../text-list.ts';
import { isList } from '../addresses.ts';
import { disputeId, paymentId } from '../ids.ts';
import { disputeListWords, paymentListWords } from '../labels.ts';
import { disputeSite } from './dispute.ts';
import { paymentSite } from './payment.ts';

const hrefOf = (mark: Element) => mark.getAttribute('href') ?? '';

/** The list of disputes: an entry for each that is linked to. */
export const disputeListPage: Page = textLists({ ...disputeSite, words: disputeListWords })({
  kind: 'dispute-list',
  owns: (url) => isList(url, 'disputes'),
  examples: [
    'https://dashboard.stripe.com/disputes',
    'https://dashboard.stripe.com/test/disputes?status%5B0%5D=needs_response',
  ],
  key: 'caseId',
  caseType: 'stripe.dispute',
  marks: 'a[href*="/disputes/d"]',
  idOf: (mark) => disputeId(hrefOf(mark)),
  says: ['chargeback'],
});

/** The list of payments. */
export const paymentListPage: Page = textLists({ ...paymentSite, words: paymentListWords })({
  kind: 'order-list',
  owns: (url) => isList(url, 'payments'),
  examples: ['https://dashboard.stripe.com/payments', 'https://dashboard.stripe.com/test/payments'],
  key: 'orderId',
  marks: 'a[href*="/payments/"]',
  idOf: (mark) => paymentId(hrefOf(mark)),
  says: ['chargeback'],
});
