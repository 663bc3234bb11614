import type { Money } from '../model/money.ts';
import type { Situation } from './situation.ts';

/**
 * First values of our own practice, no platform's rule: below `ask` even asking for photos costs more
 * than the goods, below `back` a return does. A currency that is not here counts as not low.
 */
const limits: Readonly<Record<string, { ask: number; back: number }>> = {
  USD: { ask: 5, back: 20 },
  EUR: { ask: 5, back: 20 },
  GBP: { ask: 4, back: 15 },
  CHF: { ask: 5, back: 20 },
  CAD: { ask: 7, back: 25 },
  AUD: { ask: 7, back: 30 },
  CNY: { ask: 30, back: 140 },
};

/** So little that the matter ends with the refund. */
export const isTrivial = ({ stake }: Situation) =>
  stake !== undefined && Number(stake.amount) <= (limits[stake.currency]?.ask ?? -1);

/** Whether bringing the goods back costs more than they are worth then; the seller's own numbers come first. */
export function isReturnWorthless({ stake, seller }: Situation): boolean {
  if (!stake) return false;
  const { returnCost, resaleShare = 1 } = seller;
  if (returnCost && sameCurrency(returnCost, stake)) {
    return Number(returnCost.amount) >= Number(stake.amount) * resaleShare;
  }
  return Number(stake.amount) <= (limits[stake.currency]?.back ?? -1);
}

const sameCurrency = (a: Money, b: Money) => a.currency === b.currency;
