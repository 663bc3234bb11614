import { alreadyRefunded } from '../already-refunded.ts';
import { decidedAgainst, type NewProof } from '../decided-against.ts';
import { definePlaybook, plan, type Decision } from '../playbook.ts';
import { deliveryProofs } from '../proofs.ts';
import { ask } from '../questions.ts';
import { isReviewed, type Situation } from '../situation.ts';
import { delivered } from './delivered.ts';
import { importCharge } from './import-charge.ts';
import { makeGood } from './make-good.ts';
import { notDispatched } from './not-dispatched.ts';
import { isAmazonProtected } from './amazon-funds.ts';
import { platformFunds } from './platform-funds.ts';
import { protectionOf } from './protection.ts';
import { onTheWay } from './on-the-way.ts';
import { reviewed } from './reviewed.ts';
import { undelivered } from './undelivered.ts';

/** The buyer says that the parcel is not there: in every state of the parcel and of the case. */
export const itemNotReceived = definePlaybook({
  id: 'item-not-received',
  issues: ['item-not-received', 'transit-delay', 'tracking-stuck', 'customs', 'returned-to-sender'],
  decide(given: Situation): Decision {
    const refunded = alreadyRefunded(given, 'inr-refund');
    if (refunded) return refunded;
    const s = withUntracked(given);
    if (s.parcel === undefined) return ask('shipment.state');
    if (s.phase === 'lost' || s.phase === 'appeal') return plan(decidedAgainst(s, newProof(s)));
    const funded = platformFunds(s);
    if (funded) return funded;
    if (isReviewed(s)) return reviewed(s);
    // A broken promise costs points on AliExpress; elsewhere the promise is a warning beside the plan.
    if (s.said.promisedRefund && s.facts.marketplace === 'aliexpress') {
      return plan(makeGood(s, 'promised'));
    }
    switch (s.parcel) {
      case 'none':
      case 'label-created':
        return notDispatched(s);
      case 'in-transit':
      case 'stalled':
      case 'customs':
      case 'out-for-delivery':
        return onTheWay(s);
      case 'delivered':
        return s.facts.issue === 'customs' ? plan(importCharge(s)) : delivered(s);
      case 'returned':
        return plan(undelivered(s, 'back'));
      case 'returning':
      case 'lost':
        return plan(undelivered(s, s.parcel));
    }
  },
});

/** A parcel sent without tracking is under way as far as anybody can know. */
function withUntracked(s: Situation): Situation {
  const sent = s.facts.shippedAt !== undefined || s.facts.orderState === 'shipped';
  return s.parcel === undefined && s.tracked === false && sent ? { ...s, parcel: 'in-transit' } : s;
}

/** What overturns a decision: the delivery, or on Amazon the protection of the label. */
function newProof(s: Situation): NewProof {
  if (isAmazonProtected(s)) {
    return {
      has: true,
      proves: ['amazon.act.atoz_dont_refund_protected', 'amazon.ev.inr_first_scan'],
      checklist: [
        { item: 'protected-label', weight: 'required' },
        { item: 'dispatch-scan', weight: 'required' },
        { item: 'tracking-number', weight: 'required' },
      ],
    };
  }
  return {
    has: s.parcel === 'delivered' && protectionOf(s) === 'enough',
    proves: ['ebay.ev.inr', 'aliexpress.ev.nr'],
    ground: 'delivery-proof',
    checklist: deliveryProofs,
    draft: 'statement-delivered',
  };
}
