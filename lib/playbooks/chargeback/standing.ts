import { scannedStates } from '../../model/facts.ts';
import { addDays, dayOf } from '../../time/instant.ts';
import { protectionOf } from '../item-not-received/protection.ts';
import { sameAsClaimed } from '../not-as-described/returned.ts';
import type { Question } from '../questions.ts';
import { numberOf, type Situation } from '../situation.ts';
import type { Cause } from './reason-codes.ts';

const MOVING: readonly string[] = ['in-transit', 'stalled', 'customs', 'out-for-delivery'];

/** Whether what the bank wants to see is there, as far as facts tell; else the fact that has to be known first. */
export type Standing = 'shown' | 'not-shown' | { readonly ask: Question };
const ask = (question: Question): Standing => ({ ask: question });
const shownIf = (there: boolean): Standing => (there ? 'shown' : 'not-shown');

export function standing(s: Situation, cause: Exclude<Cause, 'compliance'>): Standing {
  switch (cause) {
    case 'not-received':
      return received(s);
    case 'fraud':
      return fraud(s);
    case 'not-as-described':
      return goods(s);
    case 'counterfeit':
      // Whether there are papers is in no page: an acceptance could not be taken back, evidence can still be found.
      return shownIf(s.facts.papers !== 'none');
    case 'credit':
      return credit(s);
    case 'cancelled':
    case 'duplicate': {
      if (s.facts.orderState === 'cancelled') return 'not-shown';
      const sent = isSent(s);
      return sent === undefined ? ask('shipment.state') : shownIf(sent);
    }
  }
}

/** Whether the parcel left; undefined where nothing says so. */
export function isSent({
  parcel,
  facts: { shippedAt, orderState },
}: Situation): boolean | undefined {
  if (parcel === 'none' || parcel === 'label-created') return false;
  if (parcel !== undefined && (scannedStates.includes(parcel) || parcel === 'lost')) return true;
  if (shippedAt !== undefined || orderState === 'shipped') return true;
  return orderState === 'unshipped' || orderState === 'unpaid' ? false : undefined;
}

function received(s: Situation): Standing {
  if (s.parcel === undefined) return s.tracked === false ? 'not-shown' : ask('shipment.state');
  if (s.parcel !== 'delivered') {
    return shownIf(s.tracked === true && MOVING.includes(s.parcel));
  }
  const protection = protectionOf(s);
  return typeof protection === 'object' ? protection : shownIf(protection === 'enough');
}

/** Where a shipment in time is enough, and where only a delivery is. */
function fraud(s: Situation): Standing {
  const { marketplace, shippedAt, openedAt } = s.facts;
  const sent = isSent(s);
  if (sent === undefined) return ask('shipment.state');
  if (!sent || s.tracked === false) return 'not-shown';
  if (s.tracked === undefined) return ask('shipment.service');
  const known = shippedAt !== undefined && openedAt !== undefined;
  if (marketplace === 'amazon') return 'shown';
  if (marketplace === 'aliexpress') return shownIf(!known || dayOf(shippedAt) <= dayOf(openedAt));
  if (marketplace === 'paypal') {
    const days = numberOf(s, 'paypal.sp.unauth.ship', 'days');
    if (!known || days === undefined) return 'shown';
    return shownIf(dayOf(shippedAt) <= addDays(dayOf(openedAt), days));
  }
  return s.parcel === 'delivered' ? received(s) : 'not-shown';
}

/** A buyer who shows the fault, or who has sent the goods back as they were, is right at the bank too. */
function goods(s: Situation): Standing {
  const back = wrongReturn(s);
  if (back !== undefined) return shownIf(back);
  return shownIf(s.facts.buyerEvidence === undefined || s.facts.buyerEvidence === 'none');
}

function credit(s: Situation): Standing {
  const { orderState, return: back, refund } = s.facts;
  const wrong = wrongReturn(s);
  if (wrong === true) return 'shown';
  if (wrong === false || s.said.promisedRefund) return 'not-shown';
  if (orderState === 'cancelled' || orderState === 'returned') return 'not-shown';
  if (refund === undefined && back?.state === undefined) return ask('return.state');
  return 'shown';
}

/** Whether what came back is not what was sent; undefined while nothing is back. */
export function wrongReturn(s: Situation): boolean | undefined {
  const { return: back } = s.facts;
  if (back?.state !== 'received') return undefined;
  return back.condition !== undefined && back.condition !== 'as-sent' && !sameAsClaimed(s);
}
