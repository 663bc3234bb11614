import { groundedIn } from '../grounded-in.ts';
import { says, type Outcome } from '../playbook.ts';
import { lookAgain, type Situation } from '../situation.ts';
import { refundInFull, sendReply } from '../steps.ts';

/** Shops whose seller moves the money himself; a marketplace refunds a cancelled order with the cancellation. */
const OWN_MONEY: readonly string[] = ['shopify', 'stripe', 'paypal'];

/** The order is cancelled and no refund is known of: it goes with the cancellation, or the seller makes it. */
export function refundCancelled(s: Situation): Outcome {
  const own = OWN_MONEY.includes(s.facts.marketplace);
  const late = s.phase === 'lapsed';
  const day = lookAgain(s, 2);
  return {
    stance: own ? (late ? 'accept' : 'refund-full') : 'reply',
    headline: own
      ? says('Cancelled and not refunded: refund it now.', '已取消但未退款：立即退款。')
      : says(
          'Cancelled: look whether the refund went out with it, and tell the buyer.',
          '已取消：查看退款是否已随之发出，并告知买家。',
        ),
    because: groundedIn(
      s,
      ['cancel-before-dispatch'],
      ['refund-window'],
      ['message-window'],
      ['communication'],
      ['answer-window'],
    ),
    steps: [
      ...(own
        ? refundInFull(s)
        : [
            {
              id: 'look-at-the-record',
              actor: 'seller',
              text: says(
                'Look in the order for the refund: complete, in process or missing. Missing? Then refund in the order.',
                '在订单中查看退款：已完成、处理中或缺失。若缺失，请在订单中退款。',
              ),
              by: s.next?.due ?? day,
            } as const,
          ]),
      sendReply(s),
    ],
    alternatives: [],
    checklist: [{ item: 'refund-record', weight: 'required' }],
    warnings: [
      {
        text: says(
          'Do not pay outside the order: it is not counted, and may be paid twice.',
          '不要在订单外付款：不被认可，且可能重复支付。',
        ),
        ground: 'outside-flow',
      },
    ],
    draft: { id: 'refund-pending', checkBy: day },
  };
}
