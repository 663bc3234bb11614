import { dispatchOf } from '../dispatch.ts';
import { groundedIn } from '../grounded-in.ts';
import { says, type Outcome } from '../playbook.ts';
import { transitProofs } from '../proofs.ts';
import { lookAgain, type Situation } from '../situation.ts';
import { enterTracking, lookAgainOn, sendReply } from '../steps.ts';
import { isRequested } from './accept-cancel.ts';

/** It has left: no cancellation any more, and the two ways that the buyer still has. */
export function declineCancel(s: Situation): Outcome {
  const arrived = dispatchOf(s) === 'delivered';
  const day = lookAgain(s, 5, s.facts.deliverBy);
  return {
    stance: 'decline-cancel',
    headline: arrived
      ? says(
          'It is delivered: no cancellation any more; the return is the way.',
          '已妥投：无法取消；可走退货流程。',
        )
      : s.phase === 'lapsed'
        ? says(
            'The window is over and the parcel has left: the order goes on; name the ways out.',
            '时限已过且已发货：订单继续；告知买家可选方式。',
          )
        : says(
            'It has left: decline, and name the two ways out, refuse it or send it back.',
            '已发货：拒绝取消，并告知两种方式：拒收或退货。',
          ),
    because: reasons(s),
    steps: [
      ...enterTracking(s),
      ...(isRequested(s) && s.phase !== 'lapsed'
        ? [
            {
              id: 'decline-cancel',
              actor: 'seller',
              text: says(
                'Decline the cancellation in its own page, with the reason that the order is dispatched.',
                '在申请页面拒绝取消，原因选择订单已发货。',
              ),
              by: s.next?.due,
            } as const,
          ]
        : []),
      ...(arrived
        ? []
        : [
            {
              id: 'try-to-stop-it',
              actor: 'seller',
              text: says(
                'Ask the carrier whether the parcel can still be stopped and what that costs.',
                '向承运商询问能否截回包裹及费用。',
              ),
            } as const,
          ]),
      sendReply(s),
      {
        id: 'buyer-chooses',
        actor: 'buyer',
        text: arrived
          ? says('He opens a return in his order.', '买家在订单中申请退货。')
          : says(
              'He refuses the parcel, or opens a return when he has it.',
              '买家拒收包裹，或收到后申请退货。',
            ),
      },
      ...(arrived
        ? []
        : [
            lookAgainOn(day, {
              en: 'a refused parcel turns back, and the refund follows when it is here',
              zh: '被拒收的包裹会退回，到货后退款',
            }),
          ]),
    ],
    alternatives: [
      {
        stance: 'accept-cancel',
        text: says('Cancel and refund now.', '现在取消并退款。'),
        for: says('Right when the carrier confirms the stop.', '承运商确认截回时可行。'),
        against: says('The parcel may arrive: goods and money gone.', '包裹可能送达：货款两空。'),
      },
      {
        stance: 'return-and-refund',
        text: says('Take it back when it is delivered.', '妥投后接受退货。'),
        for: says('The ordinary way, with tracking.', '常规方式，有物流可查。'),
      },
    ],
    checklist: [...transitProofs, { item: 'buyer-request', weight: 'strengthens' }],
    warnings: [
      {
        text: says(
          'A refused parcel is refunded by the platform itself from your funds, without effect on the defect rate: do not refund twice.',
          '包裹被拒收时平台会直接从您的资金退款，不影响缺陷率：请勿重复退款。',
        ),
        rows: ['amazon.atoz.auto_refused'],
      },
      {
        text: says(
          'After dispatch there is only the dispute or the return.',
          '发货后只能走纠纷或退货。',
        ),
        rows: ['aliexpress.order.cancel_after'],
      },
    ],
    draft: { id: 'cancel-too-late' },
  };
}

const reasons = (s: Situation): Outcome['because'] => [
  {
    text: says(
      'The cancellation is for orders that have not left; this one has.',
      '取消仅适用于未发货订单；该订单已发货。',
    ),
    rows: ['aliexpress.case.cancel', 'amazon.case.cancel_request'],
  },
  {
    text: says(
      'The request is accepted or declined; what has left is declined.',
      '申请可同意或拒绝；已发货则拒绝。',
    ),
    rows: ['ebay.act.cancel'],
  },
  {
    text: says(
      'After delivery it is a return for a change of mind, by the terms of your listing.',
      '妥投后属于改变主意的退货，按您商品页面的条款处理。',
    ),
    rows: ['ebay.case.return_remorse'],
  },
  ...groundedIn(
    s,
    ['cancel-after-dispatch', 'changed-mind'],
    ['changed-mind'],
    ['return', 'refund-window'],
    ['message-window'],
    ['communication'],
    ['answer-window'],
    ['refund-window'],
  ).map((reason) => ({ ...reason, notOn: ['ebay', 'aliexpress'] as const })),
];
