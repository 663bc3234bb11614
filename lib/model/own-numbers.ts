import * as z from 'zod/mini';
import { Money } from './money.ts';

const short = z.string().check(z.minLength(1), z.maxLength(500));
const country = z.string().check(z.regex(/^[A-Z]{2}$/));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const part = z.number().check(z.minimum(0), z.maximum(1));
const count = z.int().check(z.minimum(1), z.maximum(365));

/** A product of the seller's by the SKU or the listing id that the marketplace prints; it goes before the first values. */
export const Product = z.strictObject({
  id: short,
  unitCost: z.optional(Money),
  resaleShare: z.optional(part),
  neverReplace: z.optional(z.boolean()),
});
export type Product = z.infer<typeof Product>;

/** One unit of `from` is `rate` units of `to`; entered by the seller, never fetched. */
export const Rate = z.strictObject({
  from: currency,
  to: currency,
  rate: z.string().check(z.regex(/^(?!0+(\.0+)?$)\d{1,9}(\.\d{1,8})?$/)),
});
export type Rate = z.infer<typeof Rate>;

/** What is our own practice and no platform's rule, as far as the seller has set it otherwise. */
const Practice = z.strictObject({
  /** Up to this share of the price a wish for a part of the money is agreed to. */
  smallShare: z.optional(part),
  /** Above this share a part is no longer worth it and the goods come back. */
  largeShare: z.optional(part),
  /** Offers of a part after which the goods come back. */
  rounds: z.optional(count),
  /** Days without a scan after which a parcel counts as stalled, where the site names none. */
  silentDays: z.optional(count),
  /** Days after the promised delivery after which a moving parcel is made good. */
  lateDays: z.optional(count),
  /** Hours before the deadline from which there is no time left to ask for photos. */
  hurryHours: z.optional(count),
  /** Earlier cases of a buyer from which a report of him is proposed. */
  reportCases: z.optional(count),
});
export type Practice = z.infer<typeof Practice>;

/** The seller's own rules: they make advice stricter than the platform does, never looser. */
const HouseRules = z.strictObject({
  refunds: z.optional(z.enum(['with-return', 'never'])),
  neverReplace: z.optional(z.boolean()),
  /** Carriers that the seller no longer sends with, as pages name them. */
  avoidCarriers: z.optional(z.array(short).check(z.maxLength(50))),
  /** Buyer's country → where its returns go. */
  returnAddresses: z.optional(z.record(country, short)),
});
export type HouseRules = z.infer<typeof HouseRules>;

/** More of the seller's numbers, each absent until he has set it. */
export const ownNumbers = {
  products: z.optional(z.array(Product).check(z.maxLength(5000))),
  /** Buyer's country → freight of a return from there; `returnCost` is for all others. */
  returnCosts: z.optional(z.record(country, Money)),
  /** Freight of a second parcel to a buyer. */
  resendCost: z.optional(Money),
  /** Up to which he gives in without a fight, one amount a currency. */
  giveIn: z.optional(z.array(Money).check(z.maxLength(30))),
  /** Up to which goods are left with the buyer, one amount a currency. */
  leaveGoods: z.optional(z.array(Money).check(z.maxLength(30))),
  rates: z.optional(z.array(Rate).check(z.maxLength(60))),
  /** What the payment system takes for a dispute, and once more for contesting it. */
  disputeFee: z.optional(Money),
  counterFee: z.optional(Money),
  practice: z.optional(Practice),
  rules: z.optional(HouseRules),
};
