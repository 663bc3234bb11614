import { says, type Outcome } from '../playbook.ts';
import { genuineProofs } from '../chargeback/cause-proofs.ts';
import { isOpen, isReviewed, lookBeforeDue, type Situation } from '../situation.ts';
import {
  declineInRequest,
  handInEvidence,
  platformDecides,
  rejectWithOwnSolution,
  sendReply,
} from '../steps.ts';
import { aliexpressTalk } from '../cautions.ts';
import { dutyToAnswer, forgedPapers, papersDecide } from './fake-rules.ts';

/** There are papers: first to the buyer, in the request, and before the platform as evidence. */
export function present(s: Situation): Outcome {
  const review = isReviewed(s);
  const authorised = s.facts.papers === 'authorisation';
  return {
    stance: review ? 'contest' : isOpen(s) ? 'decline' : 'reply',
    headline: review
      ? says('Hand in the papers, nothing else.', '提交文件，不做其他动作。')
      : says('Show the papers; do not argue beyond them.', '出示文件；不作文件以外的争辩。'),
    because: [...papersDecide, ...dutyToAnswer(s)],
    steps: review
      ? [handInEvidence, platformDecides]
      : [
          {
            id: 'cover-the-prices',
            actor: 'seller',
            text: says(
              'Take the paper that names this product, cover prices and other customers, and add it to the answer.',
              '取写明该商品的文件，遮住价格和其他客户信息，附在答复中。',
            ),
          },
          ...rejectWithOwnSolution(s),
          ...declineInRequest(s),
          sendReply(s),
          {
            id: 'what-the-buyer-may-do',
            actor: 'buyer',
            text: says(
              'He is content, sends the item back by the site’s rules, or asks the platform to step in; then the same papers go into the case.',
              '买家接受，或按平台规则退货，或请平台介入；届时将同一文件提交到案件中。',
            ),
          },
        ],
    alternatives: [
      {
        stance: 'return-and-refund',
        text: says('Take it back and refund on arrival.', '接受退货，收到后退款。'),
        for: says(
          'Right where the paper does not name this product or batch; ends the doubt.',
          '文件未写明该商品或批次时可行；可消除疑虑。',
        ),
        against: says('Freight, although the goods are genuine.', '商品为正品却需承担运费。'),
      },
    ],
    checklist: genuineProofs,
    warnings: [
      forgedPapers,
      ...(authorised
        ? []
        : [
            {
              text: says(
                'A purchase invoice shows where the goods come from; a brand may still object to their sale. Ask your supplier for the authorisation.',
                '采购发票只能证明货源；品牌方仍可能反对销售。请向供应商索取授权书。',
              ),
            },
          ]),
      {
        text: says(
          'A not-as-described return that the buyer has opened and keeps to has to be accepted in time.',
          '若买家已提出货不对版退货并坚持，须按时接受。',
        ),
        rows: ['ebay.case.return_snad'],
      },
      ...aliexpressTalk,
    ],
    draft: review
      ? { id: 'statement-genuine' }
      : { id: 'genuine-with-papers', checkBy: lookBeforeDue(s, 3) },
  };
}
