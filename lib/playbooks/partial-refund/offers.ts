import type { Money } from '../../model/money.ts';
import { practiceOf } from '../practice.ts';
import type { Situation } from '../situation.ts';

/** How much of the price the buyer wants back; the seller's own cost of a return comes first. */
export function partOf(
  s: Situation,
  wanted: Money,
  total: Money,
): 'small' | 'middle' | 'almost-all' {
  const asked = Number(wanted.amount);
  const price = Number(total.amount);
  const limit = breakEven(s, total);
  const { smallShare, largeShare } = practiceOf(s);
  if (asked >= price) return 'almost-all';
  if (asked <= (limit ?? price * smallShare)) return 'small';
  return asked > price * largeShare ? 'almost-all' : 'middle';
}

/** What a return would cost the seller beside the refund: freight, and the part of the unit that is lost. */
export function breakEven({ seller }: Situation, total: Money): number | undefined {
  const { returnCost, unitCost, resaleShare } = seller;
  if (returnCost?.currency !== total.currency) return undefined;
  const lost =
    unitCost?.currency === total.currency && resaleShare !== undefined
      ? Number(unitCost.amount) * (1 - resaleShare)
      : 0;
  return Math.min(Number(returnCost.amount) + lost, Number(total.amount));
}

const OFFER = /\b(offer|partial|refund you|discount)\b|部分退款|退您|退给您|补偿/i;
const AMOUNT = /\d/;

/** Rounds that the seller has used: his own messages that name an amount to give back. */
export const offersMade = ({ facts }: Situation): number =>
  (facts.messages ?? []).filter(
    ({ from, text }) => from === 'seller' && OFFER.test(text) && AMOUNT.test(text),
  ).length;
