import { alreadyRefunded } from './already-refunded.ts';
import { aliexpressTalk } from './cautions.ts';
import { decidedAgainst, goodsAsDescribed } from './decided-against.ts';
import { definePlaybook, plan, says, type Decision } from './playbook.ts';
import { answerWindow, elsewhere } from './grounds.ts';
import { goodsProofs } from './proofs.ts';
import { reviewed } from './not-as-described/reviewed.ts';
import { isOpen, isReviewed, lookBeforeDue, type Situation } from './situation.ts';
import { rejectWithOwnSolution, sendReply } from './steps.ts';

/** Nothing is broken, the buyer does not know how: explain, and keep the proof that you did. */
export const howToUse = definePlaybook({
  id: 'how-to-use',
  issues: ['how-to-use'],
  decide(s: Situation): Decision {
    const refunded = alreadyRefunded(s, 'snad-refund');
    if (refunded) return refunded;
    if (isReviewed(s)) return plan(reviewed(s));
    if (s.phase === 'lost' || s.phase === 'appeal') {
      return plan(decidedAgainst(s, goodsAsDescribed(s)));
    }
    const day = lookBeforeDue(s, 2);
    return plan({
      stance: 'reply',
      headline: says(
        'Explain how it works, and keep the explanation.',
        '说明使用方法，并保留说明记录。',
      ),
      because: [
        {
          text: says(
            'A matter solved with the buyer does not count as a defect.',
            '与买家自行解决的问题不计为不良交易。',
          ),
          rows: ['ebay.metric.not_counted'],
        },
        {
          text: says(
            'An item that works as described is no case of "not as described"; what shows it is what counts later.',
            '商品按描述正常工作即不构成货不对版；关键在于事后能证明这一点。',
          ),
          rows: ['ebay.ev.snad', 'aliexpress.case.snad'],
        },
        ...elsewhere('goods-proof', answerWindow(s)),
      ],
      steps: [
        sendReply(s),
        ...rejectWithOwnSolution(s),
        {
          id: 'buyer-tries',
          actor: 'buyer',
          text: says(
            `He tries it by ${day}, or shows in a video what fails; then it is a defect and is made good.`,
            `买家在 ${day} 前尝试，或用视频说明故障；若属故障则予以补救。`,
          ),
          by: day,
        },
      ],
      alternatives: [
        {
          stance: 'return-and-refund',
          text: says('Take it back.', '接受退货。'),
          for: says('Right when he cannot be helped.', '无法协助时可行。'),
          against: says('Freight both ways for a working item.', '为正常商品承担双向运费。'),
        },
      ],
      checklist: goodsProofs,
      warnings: [
        ...(isOpen(s)
          ? [
              {
                text: says(
                  'If the buyer has opened a not-as-described return and stays with it, it has to be accepted in time.',
                  '若买家已提出货不对版退货并坚持，须按时接受。',
                ),
                rows: ['ebay.case.return_snad'] as const,
              },
            ]
          : []),
        ...aliexpressTalk,
      ],
      draft: { id: 'snad-how-to-use', checkBy: day },
    });
  },
});
