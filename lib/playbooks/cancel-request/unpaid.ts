import { groundedIn } from '../grounded-in.ts';
import { none, plan, says, type Decision } from '../playbook.ts';
import type { Situation } from '../situation.ts';
import { sendReply } from '../steps.ts';

/** No money has moved: the order is let go, where the platform has not done so by itself. */
export function unpaid(s: Situation): Decision {
  const { marketplace } = s.facts;
  if (marketplace === 'aliexpress') {
    return none(
      'Not paid: the cancellation closes the order at once, without you. Send nothing.',
      '尚未付款：取消后订单立即关闭，无需您操作。请勿发货。',
    );
  }
  // A pending order of Amazon can be cancelled by the buyer only, and shows no address.
  const pending = marketplace === 'amazon';
  return plan({
    stance: pending ? 'reply' : 'accept-cancel',
    headline: pending
      ? says(
          'The payment is pending: send nothing, and point the buyer to his order.',
          '付款待处理：不要发货，引导买家在其订单中操作。',
        )
      : says('Nothing is paid: cancel it, no money moves.', '尚未付款：取消即可，不涉及退款。'),
    because: pending
      ? [
          { text: pendingText, rows: ['amazon.order.pending'] },
          { ground: 'cancel-before-dispatch' },
        ]
      : groundedIn(
          s,
          ['cancel-before-dispatch'],
          ['message-window'],
          ['communication'],
          ['answer-window'],
        ),
    steps: [
      ...(pending
        ? []
        : [
            {
              id: 'accept-cancel',
              actor: 'seller',
              text: says(
                'Cancel the unpaid order in its own page, with the reason that fits.',
                '在订单页面取消未付款订单，并选择相符的原因。',
              ),
              by: s.next?.due,
            } as const,
          ]),
      sendReply(s),
    ],
    alternatives: [],
    checklist: [{ item: 'buyer-request', weight: 'strengthens' }],
    draft: { id: 'cancel-unpaid' },
  });
}

const pendingText = says(
  'A pending order is not shipped and shows no address; the buyer turns to Amazon.',
  '待处理订单不发货也不显示地址；买家应联系亚马逊。',
);
