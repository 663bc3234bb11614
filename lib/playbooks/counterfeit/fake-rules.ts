import { groundedIn } from '../grounded-in.ts';
import { says, type Caution, type OnGround, type Outcome, type StepSpec } from '../playbook.ts';
import type { Situation } from '../situation.ts';

/** Why a claim of a fake is answered with papers only, in the rules of the site. */
export const papersDecide: Outcome['because'] = [
  { ground: 'counterfeit-proof' },
  { ground: 'counterfeit' },
  {
    text: says(
      'Documents that show what was sold decide; the seller’s own word does not.',
      '能证明所售商品的文件起决定作用；卖家自己的说法无效。',
    ),
    rows: ['ebay.ev.snad', 'stripe.visa.13.4', 'paypal.r.snad'],
  },
];

/** The duties that stand beside it wherever the site has no rule for fakes of its own. */
export const dutyToAnswer = (s: Situation): readonly OnGround[] => [
  ...groundedIn(s, ['counterfeit'], ['not-as-described']),
  { ground: 'answer-window' },
];

export const forgedPapers: Caution = {
  text: says(
    'Show only papers that are real and for this product: forged ones cost more than the claim.',
    '只出示真实且对应该商品的文件：伪造文件的后果远大于本次索赔。',
  ),
  rows: ['aliexpress.ev.counterfeit', 'walmart.truth'],
};

/** What a fake costs beside the refund. */
export const brandPenalty: Caution = {
  text: says(
    'Beside the dispute a penalty for the brand’s rights can follow: leave no listing of this source up.',
    '除纠纷外还可能有知识产权处罚：请下架同一货源的全部商品。',
  ),
  rows: ['aliexpress.case.counterfeit', 'aliexpress.metric.ip', 'aliexpress.metric.mismatch'],
};

export const takeListingDown: StepSpec = {
  id: 'take-listing-down',
  actor: 'seller',
  text: says(
    'Take down this listing, and every other from the same source, until you hold papers for it.',
    '在取得文件前，下架该商品及同一货源的其他商品。',
  ),
};
