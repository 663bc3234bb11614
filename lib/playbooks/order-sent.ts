import { deliveryProofs } from './proofs.ts';
import type { Situation } from './situation.ts';

/** What an appeal about an order can show: that it was delivered as it was ordered. */
export const orderSent = (s: Situation) =>
  ({
    has: s.parcel === 'delivered' && s.tracked === true,
    proves: ['ebay.ev.inr', 'aliexpress.ev.nr', 'amazon.ev.inr'],
    checklist: deliveryProofs,
    draft: 'statement-delivered',
  }) as const;
