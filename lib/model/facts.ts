import * as z from 'zod/mini';
import { When } from './instant.ts';
import { Money } from './money.ts';
import { ownNumbers } from './own-numbers.ts';
import { Ask, Issue, Origin, PageKind } from './words.ts';

const short = z.string().check(z.minLength(1), z.maxLength(500));
const country = z.string().check(z.regex(/^[A-Z]{2}$/));

export const Item = z.strictObject({
  title: short,
  sku: z.optional(short),
  listingId: z.optional(short),
  quantity: z.int().check(z.positive()),
  unitPrice: z.optional(Money),
});
export type Item = z.infer<typeof Item>;

export const Message = z.strictObject({
  from: z.enum(['buyer', 'seller', 'platform']),
  at: z.optional(When),
  text: z.string().check(z.maxLength(20_000)),
});
export type Message = z.infer<typeof Message>;

export const ParcelState = z.enum([
  'none',
  'label-created',
  'in-transit',
  'stalled',
  'customs',
  'out-for-delivery',
  'delivered',
  'returning',
  'returned',
  'lost',
]);
export type ParcelState = z.infer<typeof ParcelState>;

/** The states that a scan of the carrier stands behind. */
export const scannedStates: readonly string[] = [
  'in-transit',
  'stalled',
  'customs',
  'out-for-delivery',
  'delivered',
  'returning',
  'returned',
] satisfies ParcelState[];

export const Shipment = z.strictObject({
  carrier: z.optional(short),
  trackingNumber: z.optional(short),
  service: z.optional(z.enum(['untracked', 'tracked', 'signature'])),
  label: z.optional(z.enum(['platform', 'own'])),
  /** The platform's claim protection on the label. */
  protected: z.optional(z.boolean()),
  firstScanAt: z.optional(When),
  lastScanAt: z.optional(When),
  state: z.optional(ParcelState),
});
export type Shipment = z.infer<typeof Shipment>;

/**
 * A case as the page shows it. A field that is not known is absent: never null, never a guess.
 * Times are in the zone of the site; a bare day where the page prints no time.
 */
export const Facts = z.strictObject({
  marketplace: Origin,
  /** The host, for example `www.ebay.co.uk`: rules differ by site. */
  site: short,
  account: z.optional(short),
  page: PageKind,
  /** The id of a policy row without its topic word, for example `ebay.not-received`. */
  caseType: z.optional(short),
  caseId: z.optional(short),
  orderId: z.optional(short),
  stage: z.optional(
    z.enum(['request', 'negotiation', 'platform-review', 'decided', 'appeal', 'closed']),
  ),
  decision: z.optional(z.enum(['for-seller', 'for-buyer'])),
  decidedAt: z.optional(When),
  buyer: z.optional(
    z.strictObject({
      name: z.optional(short),
      id: z.optional(short),
      country: z.optional(country),
      language: z.optional(short),
    }),
  ),
  fulfilment: z.optional(z.enum(['seller', 'platform'])),
  orderState: z.optional(
    z.enum(['unpaid', 'unshipped', 'shipped', 'delivered', 'returned', 'cancelled']),
  ),
  total: z.optional(Money),
  claimAmount: z.optional(Money),
  items: z.optional(z.array(Item)),
  orderedAt: z.optional(When),
  shipBy: z.optional(When),
  shippedAt: z.optional(When),
  /** The latest promised delivery. */
  deliverBy: z.optional(When),
  deliveredAt: z.optional(When),
  shipment: z.optional(Shipment),
  issue: z.optional(Issue),
  ask: z.optional(Ask),
  openedAt: z.optional(When),
  /** The clock that the page itself prints. */
  respondBy: z.optional(z.strictObject({ at: When, basis: z.literal('page') })),
  buyerEvidence: z.optional(z.enum(['none', 'photo', 'video'])),
  /** What the seller holds against the claim of a fake: leave of the brand, or proof of where it was bought. */
  papers: z.optional(z.enum(['authorisation', 'purchase', 'none'])),
  return: z.optional(
    z.strictObject({
      state: z.optional(z.enum(['requested', 'approved', 'in-transit', 'received', 'refused'])),
      trackingNumber: z.optional(short),
      receivedAt: z.optional(When),
      condition: z.optional(z.enum(['as-sent', 'used', 'damaged', 'different', 'missing'])),
    }),
  ),
  refund: z.optional(
    z.strictObject({
      by: z.enum(['seller', 'platform']),
      at: z.optional(When),
      amount: z.optional(Money),
    }),
  ),
  messages: z.optional(z.array(Message)),
});
export type Facts = z.infer<typeof Facts>;

/** What the seller keeps in the settings and the adviser may use. */
export const Seller = z.strictObject({
  country: z.optional(country),
  returnCountry: z.optional(country),
  unitCost: z.optional(Money),
  returnCost: z.optional(Money),
  resaleShare: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  riskTolerance: z.optional(z.enum(['low', 'medium', 'high'])),
  ...ownNumbers,
});
export type Seller = z.infer<typeof Seller>;
