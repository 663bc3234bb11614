import { isTrivial } from '../low-value.ts';
import { definePlaybook, plan, type Decision, type RowId } from '../playbook.ts';
import { ask, askForTheReason } from '../questions.ts';
import type { Situation } from '../situation.ts';
import { feeOf } from './bank-rules.ts';
import { whyOf } from './cause.ts';
import { isHandedIn, isLate } from './clock.ts';
import { concede } from './concede.ts';
import { contest } from './contest.ts';
import { askTheProcessor, decidedByTheBank, protectedByShopify, tooLate } from './over.ts';
import type { Cause } from './reason-codes.ts';
import { refunded } from './refunded.ts';
import { standing } from './standing.ts';

/**
 * The bank or the card network has taken the money back, whatever the matter: by the cause that it
 * names, contest where what decides is there, else accept. It owns no issue, it is chosen by the case.
 */
export const chargeback = definePlaybook({
  id: 'chargeback',
  issues: [],
  decide(s: Situation): Decision {
    if (s.phase === 'lost' || s.phase === 'appeal') return plan(decidedByTheBank(s));
    if (isLate(s)) return plan(tooLate(s));
    const why = whyOf(s.facts);
    if (refunded(s) === 'all') return plan(contest(s, 'refunded', why?.code));
    if (why === undefined) return askForTheReason();
    if (why.cause === 'compliance') return plan(askTheProcessor(s));
    return disputed(s, why.cause, why.code);
  },
});

/** Contest or accept, by what stands for the seller; also for payments that the platform itself reviews. */
export function disputed(
  s: Situation,
  cause: Exclude<Cause, 'compliance'>,
  code?: RowId,
): Decision {
  const { shipment, marketplace } = s.facts;
  if (cause === 'fraud' && marketplace === 'shopify' && shipment?.protected === true) {
    return plan(protectedByShopify(s));
  }
  if (!isHandedIn(s.facts) && isSmall(s)) return plan(concede(s, cause, 'small', code));
  const found = standing(s, cause);
  if (typeof found === 'object') return ask(found.ask);
  return plan(found === 'shown' ? contest(s, cause, code) : concede(s, cause, 'no-proof', code));
}

/** Below the fee of the dispute, or below what the seller gives in for. */
function isSmall(s: Situation): boolean {
  const fee = feeOf(s);
  const belowFee = fee !== undefined && s.stake !== undefined && Number(s.stake.amount) < fee;
  return belowFee || isTrivial(s);
}
