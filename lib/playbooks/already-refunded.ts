import { elsewhere } from './grounds.ts';
import type { DraftId } from './draft-ids.ts';
import { none, plan, says, type Decision } from './playbook.ts';
import { isReviewed, type Situation } from './situation.ts';
import { decidedAgainst } from './decided-against.ts';
import { handInEvidence, platformDecides, sendReply } from './steps.ts';

export const showTheRefundText = says(
  'Show that the refund is made; do not pay twice.',
  '说明退款已完成；切勿重复退款。',
);

export const refundSettlesText = says(
  'Proof that the refund was made before the case was closed settles it.',
  '结案前已退款的证明即可了结案件。',
);

/** The seller has paid everything back: show it where the matter is still open. Undefined where he has not. */
export function alreadyRefunded(s: Situation, draft: DraftId): Decision | undefined {
  const { refund } = s.facts;
  if (refund?.by !== 'seller') return undefined;
  const whole =
    refund.amount === undefined ||
    s.stake === undefined ||
    Number(refund.amount.amount) >= Number(s.stake.amount);
  if (!whole) return undefined;
  if (s.phase === 'message') {
    return none(
      'You have refunded this order in full: nothing else is due.',
      '您已全额退款：无需再做处理。',
    );
  }
  const checklist = [{ item: 'refund-record', weight: 'required' }] as const;
  if (s.phase === 'lost' || s.phase === 'appeal') {
    return plan(
      decidedAgainst(s, {
        has: true,
        proves: ['ebay.ev.refunded', 'aliexpress.case.arbitration'],
        checklist,
      }),
    );
  }
  const review = isReviewed(s);
  return plan({
    stance: review ? 'contest' : 'reply',
    headline: showTheRefundText,
    because: [
      {
        text: refundSettlesText,
        rows: [
          'ebay.ev.refunded',
          'aliexpress.case.arbitration',
          'stripe.card.prior_refund',
          'shopify.card.prior_refund',
          'paypal.r.credit',
        ],
      },
      ...elsewhere('platform-review', 'answer-window'),
    ],
    steps: review
      ? [handInEvidence, platformDecides]
      : [
          {
            id: 'show-the-refund',
            actor: 'seller',
            text: says(
              'Enter in the request that the refund is made, with its date and number.',
              '在申请中说明已退款，并附日期和编号。',
            ),
            by: s.next?.due,
          },
          sendReply(s),
        ],
    alternatives: [],
    checklist,
    ...(!review && { draft: { id: draft } }),
  });
}
