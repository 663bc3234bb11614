import { alreadyRefunded } from '../already-refunded.ts';
import { decidedAgainst } from '../decided-against.ts';
import { dispatchOf } from '../dispatch.ts';
import { delivered } from '../item-not-received/delivered.ts';
import { makeGood } from '../item-not-received/make-good.ts';
import { undelivered } from '../item-not-received/undelivered.ts';
import { isReturnWorthless } from '../low-value.ts';
import { orderSent } from '../order-sent.ts';
import { definePlaybook, none, plan, type Decision } from '../playbook.ts';
import { ask } from '../questions.ts';
import { reviewedOrder } from '../reviewed-order.ts';
import { isReviewed, type Situation } from '../situation.ts';
import { cancelAndReorder, confirmInOrder } from './before-dispatch.ts';
import { onItsWay } from './on-its-way.ts';
import { onlyOrderAddress } from './only-order-address.ts';
import { resend } from './resend.ts';

/** The address of the order is wrong: before dispatch by the rule of the site, afterwards by what it costs. */
export const wrongAddress = definePlaybook({
  id: 'wrong-address',
  issues: ['wrong-address'],
  decide(s: Situation): Decision {
    const refunded = alreadyRefunded(s, 'refund-made');
    if (refunded) return refunded;
    if (s.phase === 'lost' || s.phase === 'appeal') return plan(decidedAgainst(s, orderSent(s)));
    if (isReviewed(s)) return plan(reviewedOrder(s));
    if (s.facts.orderState === 'cancelled') {
      return none('The order is cancelled: send nothing.', '订单已取消：不要发货。');
    }
    const sent = dispatchOf(s);
    switch (sent) {
      case undefined:
        return ask('orderState');
      case 'before':
      case 'label': {
        const rule = onlyOrderAddress(s);
        return plan(rule ? cancelAndReorder(s, rule) : confirmInOrder(s));
      }
      case 'moving':
        return moving(s);
      case 'delivered':
        return delivered(s);
      case 'returning':
      case 'back':
      case 'lost':
        return plan(undelivered(s, sent));
    }
  },
});

/** The parcel cannot be turned round: a second one where it is cheap and the site lets it. */
function moving(s: Situation): Decision {
  if (s.phase === 'lapsed') return plan(makeGood(s, 'lapsed'));
  // A second address in the same order counts as a false shipment there, whatever it costs.
  if (s.facts.marketplace === 'aliexpress') return plan(onItsWay(s));
  if (s.stake === undefined) return ask('total');
  return plan(isReturnWorthless(s) ? resend(s) : onItsWay(s));
}
