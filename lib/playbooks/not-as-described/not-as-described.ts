import { alreadyRefunded } from '../already-refunded.ts';
import { decidedAgainst, goodsAsDescribed, type NewProof } from '../decided-against.ts';
import { etsyFunds } from '../item-not-received/etsy-funds.ts';
import { isReturnWorthless, isTrivial } from '../low-value.ts';
import { definePlaybook, plan, type Decision } from '../playbook.ts';
import { practiceOf } from '../practice.ts';
import { returnProofs } from '../proofs.ts';
import { ask } from '../questions.ts';
import { isReviewed, knows, type Situation } from '../situation.ts';
import { acceptLate } from './accept-late.ts';
import { askForPhotos } from './ask-for-photos.ts';
import { decline } from './decline.ts';
import { partialRefund } from './partial-refund.ts';
import { refund } from './refund.ts';
import { replace } from './replace.ts';
import { returnAndRefund } from './return-and-refund.ts';
import { returnOnItsWay } from './return-on-its-way.ts';
import { returned, sameAsClaimed } from './returned.ts';
import { concedeReviewed, reviewed } from './reviewed.ts';

/** The goods are not right: with and without proof, with and without a return, in every state of the case. */
export const notAsDescribed = definePlaybook({
  id: 'not-as-described',
  issues: ['not-as-described', 'defective', 'damaged-in-transit', 'wrong-item', 'missing-parts'],
  decide(s: Situation): Decision {
    const refunded = alreadyRefunded(s, 'snad-refund');
    if (refunded) return refunded;
    if (s.phase === 'lost' || s.phase === 'appeal') return plan(decidedAgainst(s, newProof(s)));
    switch (s.facts.return?.state) {
      case 'received':
        return returned(s);
      case 'in-transit':
        return isReviewed(s) ? plan(reviewed(s)) : plan(returnOnItsWay(s));
      case 'approved':
        return isReviewed(s) ? plan(reviewed(s)) : plan(returnAndRefund(s, 'approved'));
      case 'refused':
      case 'requested':
      case undefined:
        return claim(s);
    }
  },
});

/** Nothing is on its way back yet: what is granted, and on which proof. */
function claim(s: Situation): Decision {
  const { buyerEvidence } = s.facts;
  if (isReviewed(s) && !isAcceptable(s)) return beforeThePlatform(s);
  if (s.phase === 'lapsed') return plan(acceptLate(s));
  if (s.said.promisedRefund && knows(s, 'aliexpress.comm.promise'))
    return plan(refund(s, 'promised'));
  if (isTrivial(s)) return plan(s.facts.ask === 'replacement' ? replace(s) : refund(s, 'low'));
  switch (buyerEvidence) {
    case undefined:
      return ask('buyerEvidence');
    case 'none':
      return plan(unproven(s));
    case 'photo':
    case 'video':
      return plan(remedy(s));
  }
}

/** Evidence decides, and the buyer's may have decided it: then only what the platform itself pays is left to save. */
function beforeThePlatform(s: Situation): Decision {
  const shown = s.facts.buyerEvidence === 'photo' || s.facts.buyerEvidence === 'video';
  if (!shown) return plan(reviewed(s));
  const damaged = s.facts.issue === 'damaged-in-transit';
  const funded = damaged ? etsyFunds(s) : undefined;
  if (funded) return funded;
  // After the step-in a picture of broken goods leaves nothing to compare; of other faults the listing may still tell.
  const mine = s.facts.stage !== 'platform-review' && s.facts.caseType !== 'ebay.case';
  return plan(damaged || mine ? concedeReviewed(s) : reviewed(s));
}

/** PayPal's protection of sellers never covers the goods: a claim that the buyer has shown is accepted with a return. */
function isAcceptable({ facts, phase }: Situation): boolean {
  const shown = facts.buyerEvidence === 'photo' || facts.buyerEvidence === 'video';
  const asked = phase === 'review' && facts.stage !== 'platform-review';
  return facts.caseType === 'paypal.claim' && asked && shown;
}

/** Photos first. When they were asked for in vain or no time is left, each platform has its own last word. */
function unproven(s: Situation) {
  if (s.phase === 'message') return askForPhotos(s);
  const hurry = s.hoursLeft !== undefined && s.hoursLeft < practiceOf(s).hurryHours;
  const inVain = s.said.askedForPhotos && !s.said.waitsForBuyer;
  if (!hurry && !inVain) return askForPhotos(s);
  // Only AliExpress lets a seller answer with an own solution; elsewhere what cannot be refuted is taken back and looked at.
  return knows(s, 'aliexpress.act.reject') ? decline(s, hurry) : returnAndRefund(s, 'unproven');
}

/** A shown defect is made good at once, in the cheapest way that the buyer and the platform accept. */
function remedy(s: Situation) {
  const wanted = s.facts.ask;
  if (wanted === 'replacement') return replace(s);
  if (wanted === 'partial-refund' && !knows(s, 'mercadolibre.gs.no_partial')) {
    return partialRefund(s);
  }
  const open = wanted === undefined || wanted === 'information' || wanted === 'none';
  if (open && s.facts.issue === 'missing-parts') return replace(s);
  if (open && s.facts.issue === 'wrong-item' && s.phase === 'message') return replace(s);
  // Over the sea a missing part is not worth the way back of the rest.
  if (
    s.facts.issue === 'missing-parts' &&
    wanted === 'refund' &&
    knows(s, 'aliexpress.act.reject')
  ) {
    return partialRefund(s);
  }
  return isReturnWorthless(s) ? refund(s, 'low') : returnAndRefund(s, 'proven');
}

function newProof(s: Situation): NewProof {
  const { condition, state } = s.facts.return ?? {};
  const wrongReturn = condition !== undefined && condition !== 'as-sent' && !sameAsClaimed(s);
  // The platform has paid, and the goods that were to come back were never sent.
  const neverSent = state === 'approved' && s.facts.refund?.by === 'platform';
  if (wrongReturn || neverSent) {
    return {
      has: true,
      proves: ['ebay.state.escalate_reasons_seller', 'aliexpress.case.arbitration'],
      ground: 'reimbursement',
      checklist: returnProofs,
      draft: 'statement-return-problem',
    };
  }
  return goodsAsDescribed(s);
}
