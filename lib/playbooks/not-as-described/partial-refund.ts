import { aliexpressTalk, insideTheFlow, noFeedbackTrade } from '../cautions.ts';
import { says, type Outcome } from '../playbook.ts';
import { elsewhere } from '../grounds.ts';
import { goodsProofs } from '../proofs.ts';
import { isElsewhere, isOpen, type Situation } from '../situation.ts';
import { refundInFull, rejectWithOwnSolution, sendReply } from '../steps.ts';
import { refundAlternative } from '../alternatives.ts';
import { declineIsClosed } from './grounds.ts';

/** The buyer keeps it for a part of the money. */
export function partialRefund(s: Situation): Outcome {
  const { claimAmount, total } = s.facts;
  const offer =
    claimAmount && (!total || Number(claimAmount.amount) < Number(total.amount))
      ? claimAmount
      : undefined;
  return {
    stance: 'refund-partial',
    headline: offer
      ? says(
          `Offer ${offer.amount} ${offer.currency}: the buyer himself asks for a part.`,
          `提出退款 ${offer.amount} ${offer.currency}：买家本人只要求部分退款。`,
        )
      : says('Offer a part of the money; the buyer keeps it.', '提出部分退款，商品归买家。'),
    because: [
      {
        text: says(
          'A partial refund with the goods left to the buyer can be offered in the request.',
          '可在申请中提出部分退款且商品归买家。',
        ),
        rows: ['ebay.act.return_snad'],
      },
      {
        text: says(
          'The answer to a dispute is an amount with a reason, not above the order’s limit.',
          '对纠纷的答复是金额加理由，且不超过订单上限。',
        ),
        rows: ['aliexpress.act.reject'],
      },
      ...elsewhere('partial-refund', 'not-as-described'),
    ],
    steps: [
      ...(isOpen(s)
        ? [
            {
              id: 'offer-a-part',
              actor: 'seller',
              text: says('Enter the partial offer in the request.', '在申请页面提交部分退款提议。'),
              by: s.next?.due,
              ...(!isElsewhere(s) && { on: 'ebay' as const }),
            } as const,
          ]
        : []),
      ...(offer
        ? refundInFull(s)
            .filter(({ on }) => on === 'aliexpress')
            .map(agreeToPart)
        : rejectWithOwnSolution(s)),
      sendReply(s),
      {
        id: 'buyer-answers',
        actor: 'buyer',
        text: says(
          'He accepts, or he refuses: then accept the return before the window ends.',
          '买家接受；若拒绝，请在时限内接受退货。',
        ),
      },
    ],
    alternatives: [
      {
        stance: 'return-and-refund',
        text: says('Accept the return.', '接受退货。'),
        for: says('Always admissible.', '始终可行。'),
        against: says('Freight both ways.', '双向运费。'),
      },
      refundAlternative,
    ],
    checklist: goodsProofs,
    warnings: [
      {
        text: says(
          'How many offers a request takes was not found in an official source: make the first one good.',
          '官方资料未说明可提议几次：首次提议应有诚意。',
        ),
        rows: ['ebay.act.partial_rounds'],
      },
      noFeedbackTrade,
      ...insideTheFlow(s),
      ...aliexpressTalk,
    ],
    blocked: [declineIsClosed],
    draft: { id: 'snad-partial-offer', offer },
  };
}

const agreeToPart = <S extends { text: unknown }>(step: S) => ({
  ...step,
  text: says(
    'Agree to the buyer’s partial refund in the dispute.',
    '在纠纷中同意买家的部分退款方案。',
  ),
});
