import { refundSettlesText, showTheRefundText } from '../already-refunded.ts';
import type { Outcome } from '../playbook.ts';
import { isReviewed, type Situation } from '../situation.ts';
import { handInEvidence, platformDecides, sendReply } from '../steps.ts';
import { dutyToAnswer, papersDecide, takeListingDown } from './fake-rules.ts';

/** The money is back: say so where the matter is still open, and stop the source. */
export function showTheRefund(s: Situation): Outcome {
  const review = isReviewed(s);
  return {
    stance: review ? 'contest' : 'reply',
    headline: showTheRefundText,
    because: [
      {
        text: refundSettlesText,
        rows: ['ebay.ev.refunded', 'aliexpress.case.arbitration', 'paypal.r.snad'],
      },
      ...papersDecide,
      ...dutyToAnswer(s),
    ],
    steps: [...(review ? [handInEvidence, platformDecides] : [sendReply(s)]), takeListingDown],
    alternatives: [],
    checklist: [{ item: 'refund-record', weight: 'required' }],
    warnings: [],
    draft: { id: review ? 'statement-refunded' : 'refund-made' },
  };
}
