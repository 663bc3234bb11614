import type { Situation } from '../situation.ts';

/** How much of what is at stake the seller has paid back; a refund without an amount is read as all of it. */
export function refunded({ facts: { refund }, stake }: Situation): 'nothing' | 'part' | 'all' {
  if (refund?.by !== 'seller') return 'nothing';
  if (refund.amount === undefined || stake === undefined) return 'all';
  return Number(refund.amount.amount) >= Number(stake.amount) ? 'all' : 'part';
}
