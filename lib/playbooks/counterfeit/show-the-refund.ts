import { says, type Outcome } from '../playbook.ts';
import { isReviewed, type Situation } from '../situation.ts';
import { handInEvidence, platformDecides, sendReply } from '../steps.ts';
import { dutyToAnswer, papersDecide, takeListingDown } from './fake-rules.ts';

/** The money is back: say so where the matter is still open, and stop the source. */
export function showTheRefund(s: Situation): Outcome {
  const review = isReviewed(s);
  return {
    stance: review ? 'contest' : 'reply',
    headline: says(
      'Show that the refund is made; do not pay twice.',
      '说明退款已完成；切勿重复退款。',
    ),
    because: [
      {
        text: says(
          'Proof that the refund was made before the case was closed settles it.',
          '结案前已退款的证明即可了结案件。',
        ),
        rows: ['ebay.ev.refunded', 'aliexpress.case.arbitration', 'paypal.r.snad'],
      },
      ...papersDecide,
      ...dutyToAnswer(s),
    ],
    steps: [...(review ? [handInEvidence, platformDecides(s)] : [sendReply(s)]), takeListingDown],
    alternatives: [],
    checklist: [{ item: 'refund-record', weight: 'required' }],
    warnings: [],
    draft: { id: review ? 'statement-refunded' : 'refund-made' },
  };
}
