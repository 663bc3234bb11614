import { returnOnItsWay } from '../not-as-described/return-on-its-way.ts';
import { returned } from '../not-as-described/returned.ts';
import { plan, type Decision } from '../playbook.ts';
import { isReviewed, type Situation } from '../situation.ts';
import { gradedByAmazon, isGradedWithoutYou } from './graded-by-amazon.ts';
import { gradedRefund } from './graded-refund.ts';
import { refundUnwanted } from './refund-unwanted.ts';
import { shipBack } from './ship-back.ts';

/** What is due in a return that is agreed, from the label to the refund; undefined while nothing is agreed. */
export function returnFlow(s: Situation): Decision | undefined {
  const { state, condition } = s.facts.return ?? {};
  switch (state) {
    case undefined:
    case 'requested':
    // A return that was refused is a request once more.
    case 'refused':
      return undefined;
    case 'approved':
      return plan(shipBack(s));
    case 'in-transit':
      return plan(returnOnItsWay(s));
    case 'received': {
      const worn = condition === 'used' || condition === 'damaged';
      if (condition !== 'as-sent' && isGradedWithoutYou(s)) return plan(gradedByAmazon());
      if (worn && mayDeduct(s)) return plan(gradedRefund(s));
      return condition === 'as-sent' && isUnwanted(s) ? plan(refundUnwanted(s)) : returned(s);
    }
  }
}

/** eBay and AliExpress have words of their own for it; of the other sites only Amazon has a rule for a part. */
const mayDeduct = (s: Situation) => s.facts.marketplace === 'amazon' && !isReviewed(s);

/** The goods had no fault: no duty to pay the first postage follows from it. */
const isUnwanted = ({ facts: { issue } }: Situation) =>
  issue === 'changed-mind' || issue === 'cancel-request' || issue === 'other';
