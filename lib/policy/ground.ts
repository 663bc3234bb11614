import * as z from 'zod/mini';

/**
 * What a row of a pack can be a reason for, in words that mean the same on every marketplace: so one
 * playbook serves all of them, and each seller reads the rule of his own site.
 */
export const Ground = z.enum([
  /** How long the seller has for an answer in a case, and what happens without one. */
  'answer-window',
  /** How long a message of a buyer may wait. */
  'message-window',
  /** When an order has to be dispatched, and what late dispatch costs. */
  'ship-window',
  'cancel-before-dispatch',
  'cancel-after-dispatch',
  'address-change',
  /** What the marketplace decides about a parcel that is late or missing. */
  'not-received',
  'transit-proof',
  'delivery-proof',
  /** From which amount a signature is needed. */
  'signature',
  /** Under which conditions the platform pays for a missing parcel and not the seller. */
  'shipping-protection',
  'customs',
  /** The seller's duties when goods are defective, wrong, damaged or incomplete. */
  'not-as-described',
  'goods-proof',
  /** Taking goods back: duty, address, label, who pays. */
  'return',
  /** What may be kept back from a refund for used, damaged or different goods. */
  'return-deduction',
  /** By when a refund has to be paid. */
  'refund-window',
  'partial-refund',
  'replacement',
  /** Returns without a defect: window and who pays. */
  'changed-mind',
  'counterfeit',
  'counterfeit-proof',
  'chargeback',
  'chargeback-proof',
  /** Payments that the card holder says he did not make. */
  'unauthorised-payment',
  /** What happens when the platform steps in. */
  'platform-review',
  'appeal',
  /** Refunds and agreements outside the flow of the request. */
  'outside-flow',
  /** Orders that the platform stored and sent. */
  'fulfilled-by-platform',
  /** What may be written to a buyer, and that promises bind. */
  'communication',
  'feedback',
  /** Buyers who abuse the rules, and how to report them. */
  'buyer-abuse',
  'invoice',
  /** What a case does to the seller's standing. */
  'metric',
  /** Money that the platform gives back to the seller (SAFE-T, seller protection). */
  'reimbursement',
]);
export type Ground = z.infer<typeof Ground>;
