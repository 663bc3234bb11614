import { address } from '../../../page/read.ts';
import { isPaymentDispute, paymentDisputeOf } from '../addresses.ts';
import { textPage } from '../text-page.ts';

/** A chargeback or payment dispute, on a host of its own. */
export const paymentDispute = textPage({
  kind: 'chargeback',
  caseType: 'ebay.payment-dispute',
  owns: isPaymentDispute,
  examples: ['https://pmtdispute.ebay.com/dispute/5300123456'],
  says: ['chargeback'],
  places: {
    caseId: [address(paymentDisputeOf)],
  },
});
