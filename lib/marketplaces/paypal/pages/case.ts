import { once } from '../../../page/once.ts';
import { answeredPage } from '../../answered-page.ts';
import type { Page } from '../../marketplace.ts';
import { paymentIssue } from '../../payment-reasons.ts';
import { textPages } from '../../text-pages.ts';
import { caseIn } from '../addresses.ts';
import { caseId, transactionId } from '../ids.ts';
import { words } from '../labels.ts';
import { disputesIn, idOf, placesInDispute } from '../payloads/disputes.ts';
import { siteOf, values } from '../values.ts';

export const textSite = {
  marketplace: 'paypal',
  words,
  values,
  orderId: transactionId,
  caseId,
  issue: paymentIssue,
} as const;

const byWords: Page = textPages({ ...textSite, idIn: caseIn })({
  kind: 'dispute',
  owns: (url) => caseIn(url) !== undefined,
  examples: [
    'https://www.paypal.com/resolutioncenter/view/PP-R-KLM-60417233/inquiry',
    'https://www.paypal.com/resolutioncenter/view/PP-D-60417',
  ],
  says: ['chargeback', 'claim', 'waiting', 'waitingForBuyer', 'review', 'closed', 'respondBy'],
  places: ({ says }) => ({
    caseType: [
      {
        name: 'phrase (by text)',
        read: (source) => {
          const isClaim = says(source, 'claim');
          // A page that speaks of both explains the difference.
          if (isClaim === says(source, 'chargeback')) return undefined;
          return isClaim ? 'paypal.claim' : 'paypal.dispute';
        },
      },
    ],
  }),
});

/** One case: from the page's answers where they have the form of the public interface, else by its words. */
export const casePage: Page = answeredPage(
  'paypal',
  byWords,
  once((source) => {
    const site = siteOf(source.url);
    const id = caseIn(source.url);
    const dispute = disputesIn(source).findLast((one) => idOf(one) === id);
    return site && id !== undefined && dispute
      ? { proof: 'payload dispute', places: placesInDispute(dispute, site) }
      : undefined;
  }),
);
