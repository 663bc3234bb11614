import { groundedIn } from '../grounded-in.ts';
import { says, type Outcome, type StepSpec } from '../playbook.ts';
import { returnProofs } from '../proofs.ts';
import { isOpen, type Situation } from '../situation.ts';
import { sendReply, inspectAndRefund } from '../steps.ts';
import type { Freight, Withdrawal } from './withdrawal.ts';
import { withoutGoodsAlternative } from '../alternatives.ts';
import { keepNothingBack } from '../cautions.ts';

/** The goods come back and the money goes: by the rule of the site or, where that is over, by law. */
export function acceptReturn(s: Situation, law: Withdrawal, byLawAlone = false): Outcome {
  const right = law.kind === 'running' ? law.right : undefined;
  const late = s.phase === 'lapsed';
  const rules = groundedIn(
    s,
    ['changed-mind'],
    ['return', 'refund-window'],
    ['communication'],
    ['answer-window'],
    ['message-window'],
    ['refund-window'],
  );
  return {
    stance: late ? 'accept' : 'return-and-refund',
    headline: late
      ? says(
          'The window is over: accept the return now, before the platform does it without you.',
          '时限已过：立即接受退货，以免平台代为处理。',
        )
      : byLawAlone
        ? says(
            'The window of the site is over, the law of his country still gives him the return: accept it.',
            '平台期限已过，但买家所在国法律仍赋予退货权：接受退货。',
          )
        : isOpen(s)
          ? says('Accept the return; refund when it is back.', '接受退货；收到后退款。')
          : says(
              'Let the buyer open the return in his order, accept it, refund when it is back.',
              '请买家在订单中申请退货并接受；收到后退款。',
            ),
    because: right?.cite ? [{ text: right.says, law: right.cite }, ...rules] : rules,
    steps: [
      {
        id: 'accept-return',
        actor: 'seller',
        text: byLawAlone
          ? says(
              'If the order offers no return any more, accept it in its messages with the return address, and refund in the order.',
              '若订单已无退货入口，请在站内消息中同意并告知退货地址，之后在订单内退款。',
            )
          : isOpen(s)
            ? says(
                'Accept the return in the request, with the right return address.',
                '在申请页面接受退货，并确认退货地址正确。',
              )
            : says(
                'Ask the buyer to open a return in the order: the platform checks its own window there.',
                '请买家在订单中申请退货：平台会核对其退货期限。',
              ),
        by: s.next?.due,
      },
      isFree(s) ? freeLabel : wayBack(s, law.kind === 'running' ? law.freight : undefined),
      sendReply(s),
      {
        id: 'buyer-ships',
        actor: 'buyer',
        text: says('He sends it back with tracking.', '买家以可追踪方式寄回。'),
      },
      inspectAndRefund,
    ],
    alternatives: [
      withoutGoodsAlternative,
      ...(right || late || isFree(s)
        ? []
        : [
            {
              stance: 'decline',
              text: says('Decline the return.', '拒绝退货。'),
              for: says(
                'Only where the listing of the sale says that returns are not accepted, or the time of the site is over.',
                '仅当成交页面标明不接受退货，或平台期限已过。',
              ),
              against: says('The buyer may call it a defect instead.', '买家可能改称商品有问题。'),
            } as const,
          ]),
    ],
    checklist: [{ item: 'listing-at-sale', weight: 'strengthens' }, ...returnProofs],
    warnings: keepNothingBack,
    ...(right?.cite && {
      blocked: [
        {
          stance: 'decline',
          text: says(
            'The law of the buyer’s country still gives him this right, whatever the listing says.',
            '无论商品页面如何规定，买家所在国法律仍赋予其此项权利。',
          ),
          law: right.cite,
        },
      ],
    }),
    draft: { id: 'return-accept-remorse' },
  };
}

/** The listing carries AliExpress's service that needs no reason: the buyer pays no freight, and nobody can refuse. */
const isFree = ({ facts }: Situation) => facts.caseType === 'aliexpress.free-return';

const freeLabel: StepSpec = {
  id: 'who-pays',
  actor: 'seller',
  text: says(
    'The way back is free for the buyer with the one free label of the order: keep nothing back for it.',
    '买家使用该订单的一次免费退货面单，无需承担运费：不得为此扣款。',
  ),
};

/** Who pays for the way back, by law where it says so, else by the page. */
function wayBack(s: Situation, freight: Freight): StepSpec {
  const step = { id: 'who-pays', actor: 'seller' } as const;
  switch (freight) {
    case 'seller':
      return {
        ...step,
        text: says(
          'Plan the way back at your cost: the law of the buyer’s country wants it.',
          '退货运费由您承担：买家所在国法律如此规定。',
        ),
      };
    case 'buyer-if-told':
      return {
        ...step,
        text: says(
          'The buyer pays the way back if he was told before the purchase; look what your policy said. Otherwise it is yours.',
          '若购买前已告知，退货运费由买家承担（请核对您当时的政策）；否则由您承担。',
        ),
      };
    case 'deductible':
      return {
        ...step,
        text: says(
          'The cost of the way back may be kept back from the refund.',
          '退货运费可从退款中扣除。',
        ),
      };
    case 'buyer':
    case 'buyer-unless-agreed':
    case undefined:
      return {
        ...step,
        text: says(
          s.facts.marketplace === 'ozon'
            ? 'For goods without a defect the buyer pays the way back; an export from Russia has its duties on your side.'
            : 'For a change of mind the buyer pays the way back, unless your listing or the page of the return promises otherwise.',
          s.facts.marketplace === 'ozon'
            ? '无质量问题的退货由买家承担运费；从俄罗斯出口的税费由您承担。'
            : '改变主意的退货由买家承担运费，除非商品页面或退货页面另有承诺。',
        ),
      };
  }
}
