import type { RowId } from '../playbook.ts';
import type { Question } from '../questions.ts';
import { isAtLeast, knows, numberOf, type Situation } from '../situation.ts';

/** What protects, or the fact that has to be known first. */
type Protection = 'enough' | 'no-tracking' | 'no-signature' | { readonly ask: Question };

/** The rows that want a signature from a total on, with the total for each currency. */
const SIGNATURE: readonly RowId[] = ['ebay.ev.signature', 'paypal.sp.signature'];

/** Whether the site has a total from which a delivery without a signature is not protected. */
export const wantsSignature = (s: Situation) => SIGNATURE.some((row) => knows(s, row));

const limitIn = (s: Situation, currency: string): number | undefined =>
  SIGNATURE.map((row) => numberOf(s, row, currency)).find((limit) => limit !== undefined);

/** Whether the delivery proof protects: some sites want a signature from a total on that differs by currency. */
export function protectionOf(s: Situation): Protection {
  const { shipment, total } = s.facts;
  if (s.tracked === false) return 'no-tracking';
  if (!wantsSignature(s) || shipment?.service === 'signature') return 'enough';
  if (!total) return { ask: 'total' };
  const limit = limitIn(s, total.currency);
  if (limit === undefined || !isAtLeast(total, limit)) return 'enough';
  return shipment?.service === undefined ? { ask: 'shipment.service' } : 'no-signature';
}

/** The total from which the site wants a signature, in the currency of the order. */
export const limitText = (s: Situation) => {
  const { total } = s.facts;
  const limit = total && limitIn(s, total.currency);
  return total && limit !== undefined ? `${limit} ${total.currency}` : undefined;
};
