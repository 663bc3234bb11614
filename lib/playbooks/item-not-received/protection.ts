import { isAtLeast, numberOf, type Situation } from '../situation.ts';

type Protection = 'enough' | 'no-tracking' | 'no-signature' | 'ask-service' | 'ask-total';

/** Whether the delivery proof protects: eBay wants a signature from a total on that differs by currency. */
export function protectionOf(s: Situation): Protection {
  const { marketplace, shipment, total } = s.facts;
  if (s.tracked === false) return 'no-tracking';
  if (marketplace !== 'ebay' || shipment?.service === 'signature') return 'enough';
  if (!total) return 'ask-total';
  const limit = numberOf(s, 'ebay.ev.signature', total.currency);
  if (limit === undefined || !isAtLeast(total, limit)) return 'enough';
  return shipment?.service === undefined ? 'ask-service' : 'no-signature';
}

/** The total from which the site wants a signature, in the currency of the order. */
export const limitText = (s: Situation) => {
  const { total } = s.facts;
  const limit = total && numberOf(s, 'ebay.ev.signature', total.currency);
  return total && limit !== undefined ? `${limit} ${total.currency}` : undefined;
};
