import { dayOf } from '../../time/instant.ts';
import { groundedIn } from '../grounded-in.ts';
import { says, type Outcome } from '../playbook.ts';
import { returnProofs } from '../proofs.ts';
import type { Situation } from '../situation.ts';
import { sendReply } from '../steps.ts';
import { keepNothingBack } from '../cautions.ts';

/** What was not wanted is back as it was sent: the price is due, the postage only where a rule or a law says so. */
export function refundUnwanted(s: Situation): Outcome {
  return {
    stance: s.phase === 'lapsed' ? 'accept' : 'return-and-refund',
    headline:
      s.next && s.phase !== 'lapsed'
        ? says(
            `It is back as it was sent: refund by ${dayOf(s.next.due)}.`,
            `退货已到且与发出时一致：在 ${dayOf(s.next.due)} 前退款。`,
          )
        : says('It is back as it was sent: refund now.', '退货已到且与发出时一致：立即退款。'),
    because: groundedIn(
      s,
      ['refund-window', 'changed-mind'],
      ['changed-mind'],
      ['return'],
      ['answer-window'],
      ['communication'],
    ),
    steps: [
      {
        id: 'refund-return',
        actor: 'seller',
        text: says(
          'Refund the price in the return itself; the first postage too where it was free or the law of the buyer’s country gives it back.',
          '在退货流程中退还货款；包邮或买家所在国法律要求时，一并退还原运费。',
        ),
        by: s.next?.due,
        irreversible: true,
      },
      sendReply(s),
    ],
    alternatives: [],
    checklist: returnProofs,
    warnings: keepNothingBack,
    draft: { id: 'return-received-refund' },
  };
}
