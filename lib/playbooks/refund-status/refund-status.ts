import { alreadyRefunded } from '../already-refunded.ts';
import { decidedAgainst } from '../decided-against.ts';
import { undelivered } from '../item-not-received/undelivered.ts';
import { orderSent } from '../order-sent.ts';
import { definePlaybook, plan, type Decision } from '../playbook.ts';
import { ask } from '../questions.ts';
import { returnFlow } from '../return-flow/return-flow.ts';
import { reviewedOrder } from '../reviewed-order.ts';
import { isReviewed, type Situation } from '../situation.ts';
import { answerRefunded } from './answer-refunded.ts';
import { refundCancelled } from './refund-cancelled.ts';
import { refundNotDue } from './refund-not-due.ts';

/** "Where is my refund": made, due, or not due yet, by what has come back and what was cancelled. */
export const refundStatus = definePlaybook({
  id: 'refund-status',
  issues: ['refund-status'],
  decide(s: Situation): Decision {
    const { refund, decision, stage, orderState } = s.facts;
    const byPlatform = refund?.by === 'platform' && decision === undefined && stage !== 'appeal';
    if (byPlatform) return plan(answerRefunded(s));
    if (s.phase === 'lost' || s.phase === 'appeal') return plan(decidedAgainst(s, orderSent(s)));
    if (refund?.by === 'seller') {
      const shown = s.phase === 'message' ? undefined : alreadyRefunded(s, 'refund-made');
      return shown ?? plan(isReviewed(s) ? reviewedOrder(s) : answerRefunded(s));
    }
    const back = returnFlow(s);
    if (isReviewed(s)) {
      return s.facts.return?.state === 'received' && back ? back : plan(reviewedOrder(s));
    }
    if (back) return back;
    if (orderState === 'cancelled') return plan(refundCancelled(s));
    if (s.parcel === 'returned') return plan(undelivered(s, 'back'));
    if (s.parcel === 'returning') return plan(undelivered(s, 'returning'));
    const state = s.facts.return?.state;
    return state === 'requested' || state === 'refused'
      ? plan(refundNotDue(s))
      : ask('return.state');
  },
});
