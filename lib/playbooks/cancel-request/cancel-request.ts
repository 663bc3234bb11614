import { alreadyRefunded } from '../already-refunded.ts';
import { decidedAgainst } from '../decided-against.ts';
import { dispatchOf } from '../dispatch.ts';
import { undelivered } from '../item-not-received/undelivered.ts';
import { orderSent } from '../order-sent.ts';
import { definePlaybook, none, plan, type Decision } from '../playbook.ts';
import { ask } from '../questions.ts';
import { returnFlow } from '../return-flow/return-flow.ts';
import { reviewedOrder } from '../reviewed-order.ts';
import { isReviewed, type Situation } from '../situation.ts';
import { acceptCancel } from './accept-cancel.ts';
import { closedBySystem } from './closed-by-system.ts';
import { declineCancel } from './decline-cancel.ts';
import { unpaid } from './unpaid.ts';

/** The buyer no longer wants the order: what is possible depends on how far it has gone. */
export const cancelRequest = definePlaybook({
  id: 'cancel-request',
  issues: ['cancel-request'],
  decide(s: Situation): Decision {
    const refunded = alreadyRefunded(s, 'refund-made');
    if (refunded) return refunded;
    if (s.phase === 'lost' || s.phase === 'appeal') return plan(decidedAgainst(s, orderSent(s)));
    if (isReviewed(s)) return plan(reviewedOrder(s));
    if (s.facts.orderState === 'cancelled') {
      return none(
        'The order is cancelled: send nothing; the refund is on the order page.',
        '订单已取消：不要发货；退款情况见订单页面。',
      );
    }
    if (s.facts.orderState === 'unpaid') return unpaid(s);
    const back = returnFlow(s);
    if (back) return back;
    const sent = dispatchOf(s);
    switch (sent) {
      case undefined:
        return ask('orderState');
      case 'before':
      case 'label': {
        const closed = s.phase === 'lapsed' && s.facts.marketplace === 'aliexpress';
        return plan(closed ? closedBySystem() : acceptCancel(s));
      }
      case 'moving':
      case 'delivered':
        return plan(declineCancel(s));
      case 'returning':
      case 'back':
      case 'lost':
        return plan(undelivered(s, sent));
    }
  },
});
