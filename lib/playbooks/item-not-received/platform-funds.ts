import type { Decision } from '../playbook.ts';
import type { Situation } from '../situation.ts';
import { amazonFunds } from './amazon-funds.ts';
import { etsyFunds } from './etsy-funds.ts';

/** Parcels that may be missing; what comes back or was never sent is not what the protection is for. */
const MISSING = ['in-transit', 'stalled', 'customs', 'lost'];

/** Whether a claim is due: before the platform, lost, or past its promise. */
function isDue(s: Situation): boolean {
  if (s.parcel === 'delivered') return s.facts.marketplace === 'amazon';
  if (s.parcel === undefined || !MISSING.includes(s.parcel)) return false;
  return s.parcel === 'lost' || s.promise === 'past' || s.phase === 'review';
}

/**
 * Before anything is refunded: whether the platform pays for this parcel, because it was sent as its
 * protection wants it. Undefined where it does not; what decides it and is not known is asked for.
 */
export function platformFunds(s: Situation): Decision | undefined {
  if (s.facts.refund || !isDue(s)) return undefined;
  if (s.facts.marketplace === 'amazon') return amazonFunds(s);
  return s.facts.marketplace === 'etsy' ? etsy(s) : undefined;
}

/** Etsy's Purchase Protection: a tracked parcel that stands still or is lost, sent by its date. */
function etsy(s: Situation): Decision | undefined {
  const still = s.parcel === 'lost' || s.parcel === 'stalled' || s.phase === 'review';
  return still ? etsyFunds(s) : undefined;
}
