import { compare, share } from '../model/sums.ts';
import { limitIn } from './practice.ts';
import type { Situation } from './situation.ts';

/** So little that the matter ends with the refund. */
export function isTrivial(s: Situation): boolean {
  const limit = s.stake && limitIn(s, 'giveIn', s.stake.currency);
  return limit !== undefined && s.stake !== undefined && atMost(s.stake, limit);
}

/** Whether bringing the goods back costs more than they are worth then; the seller's own numbers come first. */
export function isReturnWorthless(s: Situation): boolean {
  const { stake, seller } = s;
  if (!stake) return false;
  const { returnCost, resaleShare = 1 } = seller;
  if (returnCost?.currency === stake.currency) return atMost(share(stake, resaleShare), returnCost);
  const limit = limitIn(s, 'leaveGoods', stake.currency);
  return limit !== undefined && atMost(stake, limit);
}

const atMost = (a: Parameters<typeof compare>[0], b: Parameters<typeof compare>[0]) =>
  (compare(a, b) ?? 1) <= 0;
