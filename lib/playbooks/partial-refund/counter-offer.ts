import type { Money } from '../../model/money.ts';
import { noFeedbackTrade } from '../cautions.ts';
import { groundedIn } from '../grounded-in.ts';
import { says, type Outcome } from '../playbook.ts';
import { goodsProofs } from '../proofs.ts';
import type { Situation } from '../situation.ts';
import { rejectWithOwnSolution, sendReply } from '../steps.ts';
import { breakEven } from './offers.ts';

/** The wish is above what a return costs: less money, or the goods come back. */
export function counterOffer(s: Situation, total: Money): Outcome {
  const most = breakEven(s, total);
  const offer = most ? { ...total, amount: most.toFixed(2) } : undefined;
  const amount = offer && `${offer.amount} ${offer.currency}`;
  return {
    stance: 'refund-partial',
    headline: amount
      ? says(
          `Offer ${amount}, what a return would cost you; else let it come back.`,
          `提出退款 ${amount}（相当于退货成本）；否则请其退货。`,
        )
      : says(
          'Offer less than he asks, at most what a return would cost you; else let it come back.',
          '提出低于其要求的金额，不超过退货成本；否则请其退货。',
        ),
    because: groundedIn(s, ['partial-refund'], ['return'], ['communication'], ['answer-window']),
    steps: [
      {
        id: 'offer-a-part',
        actor: 'seller',
        text: amount
          ? says(
              `Enter ${amount} as your offer in the request, with the reason; never above the total.`,
              `在申请页面提交 ${amount} 的提议并说明理由；不得超过总额。`,
            )
          : says(
              'Enter your amount in the request and in the reply: freight of a return and what the goods lose by it.',
              '在申请和回复中填写金额：退货运费加商品贬值。',
            ),
        by: s.next?.due,
      },
      ...rejectWithOwnSolution(s),
      sendReply(s),
      {
        id: 'buyer-answers',
        actor: 'buyer',
        text: says(
          'He accepts, or he refuses or is silent: then accept the return before the window ends.',
          '买家接受；若拒绝或不回复，请在时限内接受退货。',
        ),
        by: s.next?.due,
      },
    ],
    alternatives: [
      {
        stance: 'return-and-refund',
        text: says('Accept the return at once.', '直接接受退货。'),
        for: says('The goods come back and can be seen.', '商品退回，可检验。'),
        against: says('Freight both ways.', '双向运费。'),
      },
      {
        stance: 'refund-full',
        text: says('Refund in full; the buyer keeps it.', '全额退款，商品归买家。'),
        against: says('More than he asks for.', '超过买家要求。'),
      },
    ],
    checklist: goodsProofs,
    warnings: [
      {
        text: says(
          'How many offers a request takes was not found in an official source: make the first one good.',
          '官方资料未说明可提议几次：首次提议应有诚意。',
        ),
      },
      noFeedbackTrade,
    ],
    draft: { id: 'partial-counter', offer },
  };
}
