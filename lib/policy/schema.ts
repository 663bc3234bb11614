import * as z from 'zod/mini';
import { Confidence } from '../model/advice.ts';
import { Day } from '../model/instant.ts';
import { Text } from '../model/text.ts';
import { Actor, Marketplace } from '../model/words.ts';

/** The id of a row of the policy facts, in the product's words: `ebay.inr.respond`. */
const RowId = z.string().check(z.regex(/^[a-z0-9]+(\.[a-z0-9_]+)+$/));

const row = {
  id: RowId,
  /** What the source says, in our own words. */
  says: Text,
  /** The part of the site or document, for example `Deadlines`. */
  section: z.string().check(z.minLength(1)),
  /** Ids of `sources`, the strongest first. */
  sources: z.array(z.string()).check(z.minLength(1)),
  confidence: Confidence,
  /** Set where sources disagree: the longer or older value is named here. */
  conflict: z.optional(z.strictObject({ id: z.string(), says: Text })),
};

/** The facts that can start a clock. */
export const StartField = z.enum([
  'openedAt',
  'orderedAt',
  'shipBy',
  'shippedAt',
  'deliverBy',
  'deliveredAt',
  'decidedAt',
  'return.receivedAt',
  'refund.at',
  'buyer-message',
]);
export type StartField = z.infer<typeof StartField>;

export const ClockRow = z.strictObject({
  ...row,
  label: Text,
  /** Which cases have this clock (`ebay.not-received`). */
  caseTypes: z.array(z.string()).check(z.minLength(1)),
  actor: Actor,
  /** The duty that ends the clock when it is done, and that a clock printed on the page replaces. */
  duty: z.enum(['respond', 'ship', 'refund', 'appeal', 'ship-back', 'open', 'decide', 'close']),
  startsAt: StartField,
  length: z.strictObject({
    n: z.int().check(z.positive()),
    unit: z.enum(['hour', 'minute', 'day', 'business-day']),
  }),
  onExpiry: Text,
});
export type ClockRow = z.infer<typeof ClockRow>;

export const RuleRow = z.strictObject({
  ...row,
  topic: z.enum(['case', 'action', 'evidence', 'communication', 'order', 'metric', 'clock']),
  caseTypes: z.optional(z.array(z.string())),
  /** Numbers of the row by name, for example `{"files": 5, "characters": 1000}` or a threshold per currency. */
  numbers: z.optional(z.record(z.string(), z.number())),
});
export type RuleRow = z.infer<typeof RuleRow>;

/** What was looked for and not found. Shown as "not known", never filled. */
export const GapRow = z.strictObject({ id: RowId, says: Text });

export const Pack = z.strictObject({
  marketplace: Marketplace,
  /** `US`, `UK`, `DE`, or `global` where the rules do not differ by site. */
  region: z.string().check(z.minLength(2)),
  /** For example `eBay US`. */
  name: z.string(),
  /** Hosts of the sites that the pack is for; a host also covers its subdomains. */
  sites: z.array(z.string()).check(z.minLength(1)),
  /** The public holidays that business days leave out (`lib/time/holidays`), absent where no row counts business days. */
  calendar: z.optional(z.string()),
  effectiveFrom: Day,
  checkedOn: Day,
  clocks: z.array(ClockRow),
  rules: z.array(RuleRow),
  gaps: z.array(GapRow),
  sources: z.record(z.string(), z.strictObject({ title: z.string(), url: z.url() })),
});
export type Pack = z.infer<typeof Pack>;
