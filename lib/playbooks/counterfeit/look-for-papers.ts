import { genuineProofs } from '../chargeback/cause-proofs.ts';
import { isReturnWorthless } from '../low-value.ts';
import { says, type Outcome, type StepSpec } from '../playbook.ts';
import { isOpen, isReviewed, type Situation } from '../situation.ts';
import { platformDecides, refundInFull, sendReply } from '../steps.ts';
import { brandPenalty, dutyToAnswer, forgedPapers, papersDecide } from './fake-rules.ts';

/**
 * Whether there are papers is in nobody's page: what is right in both worlds. Before the platform the
 * evidence stays possible until its day; before that the goods are taken back without a word about genuine or not.
 */
export function lookForPapers(s: Situation): Outcome {
  const review = isReviewed(s);
  const back = !isReturnWorthless(s);
  return {
    stance: review ? 'contest' : back ? 'return-and-refund' : 'refund-full',
    headline: review
      ? says(
          'Hand in authorisation or purchase invoice; without either, accept in time.',
          '提交品牌授权书或采购发票；两者都没有则及时接受。',
        )
      : says(
          'Look for the papers today: with them show them, without them give the money back.',
          '今天就查找文件：有则出示，没有则退款。',
        ),
    because: [...papersDecide, ...dutyToAnswer(s)],
    steps: [
      {
        id: 'look-for-papers',
        actor: 'seller',
        text: says(
          'Look for the authorisation of the brand and the purchase invoice of this product; enter what you hold under "papers" in what was read.',
          '查找该商品的品牌授权书和采购发票；将持有情况填入读取结果中的“文件”一项。',
        ),
      },
      ...(review ? [handInOrAccept(s), platformDecides] : giveBack(s, back)),
      takeDownWithout,
    ],
    alternatives: review
      ? [
          {
            stance: 'accept',
            text: says('Do not fight.', '不抗辩。'),
            for: says('Right without papers.', '没有文件时可行。'),
            against: says('Cannot be taken back once papers turn up.', '之后找到文件也无法撤回。'),
          },
        ]
      : [
          {
            stance: isOpen(s) ? 'decline' : 'reply',
            text: says('Show the papers instead.', '改为出示文件。'),
            for: says('Right with papers that name this product.', '持有写明该商品的文件时可行。'),
            against: says('Without them there is nothing to stand on.', '没有文件则毫无依据。'),
          },
        ],
    checklist: genuineProofs,
    warnings: [
      forgedPapers,
      brandPenalty,
      {
        text: says(
          'Do not write that it is genuine before you hold the papers: the word alone does not count.',
          '在取得文件前不要写“是正品”：仅凭说法无效。',
        ),
      },
    ],
    draft: { id: review ? 'statement-genuine' : back ? 'doubt-take-back' : 'doubt-refund' },
  };
}

const handInOrAccept = (s: Situation): StepSpec => ({
  id: 'hand-in-or-accept',
  actor: 'seller',
  text: says(
    'With papers hand them in, nothing else. Without any, refund in the case while the page offers it.',
    '有文件则只提交文件；没有则趁页面允许时在案件内退款。',
  ),
  by: s.next?.due,
  irreversible: true,
});

const giveBack = (s: Situation, back: boolean): readonly StepSpec[] => [
  ...(back
    ? [
        {
          id: 'accept-return',
          actor: 'seller',
          text: says(
            'Without papers accept the return in the request at your cost, and refund when it is here.',
            '没有文件则在申请中接受退货并承担运费，收到后退款。',
          ),
          by: s.next?.due,
        } as const,
      ]
    : refundInFull(s)),
  sendReply(s),
];

const takeDownWithout: StepSpec = {
  id: 'take-listing-down',
  actor: 'seller',
  text: says(
    'Without papers take down this listing, and every other from the same source.',
    '没有文件则下架该商品及同一货源的其他商品。',
  ),
};
