import { address } from '../../../page/read.ts';
import type { Page } from '../../marketplace.ts';
import { paymentIssue } from '../../payment-reasons.ts';
import { textPages } from '../../text-pages.ts';
import { paymentIn } from '../addresses.ts';
import { disputeId, paymentId } from '../ids.ts';
import { paymentWords } from '../labels.ts';
import { values } from '../values.ts';
import { caseType, showsDispute } from './case-type.ts';

export const paymentSite = {
  marketplace: 'stripe',
  words: paymentWords,
  values,
  orderId: paymentId,
  issue: paymentIssue,
} as const;

const pageOf = textPages({ ...paymentSite, idIn: paymentIn });

/** One payment, with the dispute that may be on it, by its words. */
export const paymentPage: Page = pageOf({
  kind: 'order',
  owns: (url) => paymentIn(url) !== undefined,
  examples: [
    'https://dashboard.stripe.com/payments/pi_3QkZpL2eParleyTest000417',
    'https://dashboard.stripe.com/test/payments/ch_3QkZpL2eParleyTest000417',
  ],
  says: ['chargeback', 'claim', 'return'],
  showsCase: showsDispute,
  places: (words) => ({
    ...caseType(words),
    orderId: [address(paymentIn)],
    caseId: [
      {
        name: 'a[href*="/disputes/"]',
        read: (source) => {
          const ids = new Set(
            [...source.root.querySelectorAll('a[href*="/disputes/"]')].flatMap(
              (link) => disputeId(link.getAttribute('href') ?? '') ?? [],
            ),
          );
          // A payment can be disputed more than once: then the address does not tell which one is meant.
          return ids.size === 1 && showsDispute(source, words) ? [...ids][0] : undefined;
        },
      },
    ],
  }),
});
