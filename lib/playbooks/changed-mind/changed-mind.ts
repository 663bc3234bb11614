import { alreadyRefunded } from '../already-refunded.ts';
import { acceptCancel } from '../cancel-request/accept-cancel.ts';
import { declineCancel } from '../cancel-request/decline-cancel.ts';
import { unpaid } from '../cancel-request/unpaid.ts';
import { decidedAgainst, goodsAsDescribed } from '../decided-against.ts';
import { dispatchOf } from '../dispatch.ts';
import { undelivered } from '../item-not-received/undelivered.ts';
import { definePlaybook, none, plan, type Decision } from '../playbook.ts';
import { ask } from '../questions.ts';
import { returnFlow } from '../return-flow/return-flow.ts';
import { reviewedOrder } from '../reviewed-order.ts';
import { isReviewed, type Situation } from '../situation.ts';
import { acceptReturn } from './accept-return.ts';
import { declineReturn } from './decline-return.ts';
import { siteWindow } from './site-window.ts';
import { withdrawalOf } from './withdrawal.ts';

/** Nothing is wrong with the goods, the buyer does not want them: the site's rule or his law, whichever gives him more. */
export const changedMind = definePlaybook({
  id: 'changed-mind',
  issues: ['changed-mind'],
  decide(s: Situation): Decision {
    const refunded = alreadyRefunded(s, 'refund-made');
    if (refunded) return refunded;
    if (s.phase === 'lost' || s.phase === 'appeal') {
      return plan(decidedAgainst(s, goodsAsDescribed(s)));
    }
    const back = returnFlow(s);
    if (isReviewed(s)) {
      return s.facts.return?.state === 'received' && back ? back : plan(reviewedOrder(s));
    }
    if (back) return back;
    if (s.facts.orderState === 'cancelled') {
      return none('The order is cancelled: nothing to do.', '订单已取消：无需处理。');
    }
    if (s.facts.orderState === 'unpaid') return unpaid(s);
    // Who has opened a return has the goods, whatever the page says of the parcel.
    if (s.facts.return?.state !== undefined) return wanted(s);
    const sent = dispatchOf(s);
    switch (sent) {
      case 'before':
      case 'label':
        return plan(acceptCancel(s));
      case 'moving':
        return plan(declineCancel(s));
      case 'returning':
      case 'back':
      case 'lost':
        return plan(undelivered(s, sent));
      case 'delivered':
        return wanted(s);
      case undefined:
        return s.facts.page === 'return' ? wanted(s) : ask('shipment.state');
    }
  },
});

/** The buyer has the goods: inside the site's window, inside his law's, or outside both. */
function wanted(s: Situation): Decision {
  const law = withdrawalOf(s);
  switch (siteWindow(s)) {
    case 'ask-delivery':
      return ask('deliveredAt');
    case 'admitted':
    case 'unknown':
      return plan(acceptReturn(s, law));
    case 'over':
      switch (law.kind) {
        case 'ask-country':
          return ask('buyer.country');
        case 'running':
          return plan(acceptReturn(s, law, true));
        case 'over':
        case 'none':
        case 'unknown':
          return plan(declineReturn(s, law.kind === 'unknown'));
      }
  }
}
