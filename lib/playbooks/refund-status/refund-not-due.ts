import { groundedIn } from '../grounded-in.ts';
import { says, type Outcome } from '../playbook.ts';
import { returnProofs } from '../proofs.ts';
import { lookBeforeDue, type Situation } from '../situation.ts';
import { sendReply } from '../steps.ts';
import { withoutGoodsAlternative } from '../alternatives.ts';

/** A return is asked for or was refused: no refund is due before that is answered. */
export function refundNotDue(s: Situation): Outcome {
  const late = s.phase === 'lapsed';
  const day = lookBeforeDue(s, 2);
  return {
    stance: late ? 'accept' : 'reply',
    headline: late
      ? says(
          'The window of the return is over: answer it today, the refund follows it.',
          '退货时限已过：今日答复退货申请，退款随之处理。',
        )
      : says(
          'No refund is due yet: answer the return first, and say so.',
          '尚无需退款：先答复退货申请，并告知买家。',
        ),
    because: groundedIn(
      s,
      ['refund-window', 'return'],
      ['return'],
      ['message-window'],
      ['communication'],
      ['answer-window'],
    ),
    steps: [
      {
        id: 'answer-the-return',
        actor: 'seller',
        text: says(
          'Answer the return request itself: set its reason above, and the steps for it follow.',
          '先答复退货申请：在上方设置原因，即显示相应步骤。',
        ),
        by: s.next?.due,
      },
      sendReply(s),
    ],
    alternatives: [withoutGoodsAlternative],
    checklist: returnProofs,
    warnings: [],
    draft: { id: 'refund-pending', checkBy: day },
  };
}
