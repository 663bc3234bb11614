import type { Page } from '../../marketplace.ts';
import { paymentIssue } from '../../payment-reasons.ts';
import { textPages } from '../../text-pages.ts';
import { disputeIn } from '../addresses.ts';
import { disputeId, paymentId } from '../ids.ts';
import { disputeWords } from '../labels.ts';
import { values } from '../values.ts';
import { caseType } from './case-type.ts';

export const disputeSite = {
  marketplace: 'stripe',
  words: disputeWords,
  values,
  orderId: paymentId,
  caseId: disputeId,
  issue: paymentIssue,
} as const;

/** One dispute, by its words: nobody has seen the page. */
export const disputePage: Page = textPages({ ...disputeSite, idIn: disputeIn })({
  kind: 'dispute',
  owns: (url) => disputeIn(url) !== undefined,
  examples: [
    'https://dashboard.stripe.com/disputes/du_1QkZpL2eParleyTest000417',
    'https://dashboard.stripe.com/acct_1MparleyTest00417/test/disputes/dp_1QkZpL2eParleyTest000417',
  ],
  says: ['claim', 'chargeback'],
  places: caseType,
});
