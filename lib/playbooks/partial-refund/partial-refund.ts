import { alreadyRefunded } from '../already-refunded.ts';
import { decidedAgainst, goodsAsDescribed } from '../decided-against.ts';
import { isReturnWorthless, isTrivial } from '../low-value.ts';
import { acceptLate } from '../not-as-described/accept-late.ts';
import { askForPhotos } from '../not-as-described/ask-for-photos.ts';
import { partialRefund as agreeToPart } from '../not-as-described/partial-refund.ts';
import { refund } from '../not-as-described/refund.ts';
import { returnAndRefund } from '../not-as-described/return-and-refund.ts';
import { reviewed } from '../not-as-described/reviewed.ts';
import { definePlaybook, plan, type Decision } from '../playbook.ts';
import { practiceOf } from '../practice.ts';
import { ask } from '../questions.ts';
import { returnFlow } from '../return-flow/return-flow.ts';
import { isReviewed, knows, type Situation } from '../situation.ts';
import { counterOffer } from './counter-offer.ts';
import { noPart } from './no-part.ts';
import { offersMade, partOf } from './offers.ts';

/** The buyer keeps the goods and wants a part of the money. */
export const partialRefund = definePlaybook({
  id: 'partial-refund',
  issues: ['partial-refund'],
  decide(s: Situation): Decision {
    const refunded = alreadyRefunded(s, 'refund-made');
    if (refunded) return refunded;
    if (s.phase === 'lost' || s.phase === 'appeal') {
      return plan(decidedAgainst(s, goodsAsDescribed(s)));
    }
    const back = returnFlow(s);
    if (isReviewed(s)) {
      return s.facts.return?.state === 'received' && back ? back : plan(reviewed(s));
    }
    if (back) return back;
    if (knows(s, 'mercadolibre.gs.no_partial')) return plan(noPart(s));
    if (s.phase === 'lapsed') return plan(acceptLate(s));
    if (isTrivial(s)) return wish(s);
    switch (s.facts.buyerEvidence) {
      case undefined:
        return ask('buyerEvidence');
      case 'none':
        return plan(askForPhotos(s));
      case 'photo':
      case 'video':
        return wish(s);
    }
  },
});

/** How much he wants, against what the goods cost: agree, offer less, or let them come back. */
function wish(s: Situation): Decision {
  const { claimAmount, total } = s.facts;
  if (claimAmount === undefined) return ask('claimAmount');
  if (total === undefined) return ask('total');
  // A second part after the first is a new round of the same matter.
  if (s.facts.refund?.by === 'seller' || offersMade(s) >= practiceOf(s).rounds)
    return plan(returnAndRefund(s, 'proven'));
  const part = partOf(s, claimAmount, total);
  // So little that a counter-offer would cost more than it saves.
  switch (part === 'middle' && isTrivial(s) ? 'small' : part) {
    case 'small':
      return plan(agreeToPart(s));
    case 'middle':
      return plan(counterOffer(s, total));
    case 'almost-all':
      return plan(isReturnWorthless(s) ? refund(s, 'low') : returnAndRefund(s, 'proven'));
  }
}
