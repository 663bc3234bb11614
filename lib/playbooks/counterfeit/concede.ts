import { says, type Outcome } from '../playbook.ts';
import { genuineProofs } from '../chargeback/cause-proofs.ts';
import { isReturnWorthless } from '../low-value.ts';
import type { Situation } from '../situation.ts';
import { platformDecides, refundInFull, sendReply } from '../steps.ts';
import { brandPenalty, dutyToAnswer, papersDecide, takeListingDown } from './fake-rules.ts';

/** No papers, or no time left: money back without a word about genuine or not, and the listing down. */
export function concede(s: Situation, why: 'no-papers' | 'reviewed' | 'late'): Outcome {
  const back = why === 'no-papers' && !isReturnWorthless(s) && s.phase !== 'lapsed';
  return {
    stance:
      why !== 'no-papers' || s.phase === 'lapsed'
        ? 'accept'
        : back
          ? 'return-and-refund'
          : 'refund-full',
    headline:
      why === 'late'
        ? says(
            'The window is over: give in, the papers no longer help.',
            '时限已过：接受，文件已无济于事。',
          )
        : says(
            'No papers: give the money back, take the listing down, do not argue.',
            '没有文件：退款、下架商品，不作争辩。',
          ),
    because: [...papersDecide, ...dutyToAnswer(s)],
    steps: [
      ...(why === 'reviewed'
        ? [
            {
              id: 'accept',
              actor: 'seller',
              text: says(
                'Refund in the case while the page offers it, else let the decision come.',
                '页面允许时在案件内退款，否则等待裁定。',
              ),
              by: s.next?.due,
              irreversible: true,
            } as const,
            platformDecides,
          ]
        : back
          ? [
              {
                id: 'accept-return',
                actor: 'seller',
                text: says(
                  'Accept the return in the request at your cost, and refund when it is here.',
                  '在申请中接受退货并承担运费，收到后退款。',
                ),
                by: s.next?.due,
              } as const,
              sendReply(s),
            ]
          : [...refundInFull(s), sendReply(s)]),
      takeListingDown,
    ],
    alternatives: [
      {
        stance: 'refund-full',
        text: says('Refund in full; the buyer keeps it.', '全额退款，商品归买家。'),
        for: says(
          'Ends it today; nothing doubtful comes back into stock.',
          '当天结束；存疑商品不回库。',
        ),
        against: says('The goods are gone.', '失去商品。'),
      },
      {
        stance: 'reply',
        text: says('Ask the supplier for papers first.', '先向供应商索取文件。'),
        for: says(
          'Right where they can be here well before the window ends.',
          '能在时限前及早取得时可行。',
        ),
        against: says('Without them the case is lost with a mark.', '拿不到则败诉并留下记录。'),
      },
    ],
    checklist: genuineProofs,
    warnings: [
      brandPenalty,
      {
        text: says(
          'Do not write that it is genuine, or that it is a fake: neither can be taken back.',
          '不要写“是正品”，也不要写“是假货”：两者都无法收回。',
        ),
      },
    ],
    ...(why === 'no-papers' && {
      blocked: [
        {
          stance: 'decline' as const,
          text: says(
            'A refusal without papers has nothing to stand on.',
            '没有文件的拒绝毫无依据。',
          ),
          ground: 'counterfeit-proof' as const,
        },
      ],
    }),
    ...(why !== 'reviewed' && {
      draft: { id: back ? 'doubt-take-back' : 'doubt-refund' } as const,
    }),
  };
}
