import * as z from 'zod/mini';
import { Confidence } from '../model/advice.ts';
import { Day } from '../model/instant.ts';
import { Text } from '../model/text.ts';
import { Actor, Marketplace } from '../model/words.ts';
import { Ground } from './ground.ts';

/** The id of a row of the policy facts, in the product's words: `ebay.inr.respond`. */
const RowId = z.string().check(z.regex(/^[a-z0-9]+(\.[a-z0-9_]+)+$/));
const Stage = z.enum(['request', 'negotiation', 'platform-review', 'decided', 'appeal']);
const CaseTypes = z.array(z.string()).check(z.minLength(1));

const row = {
  id: RowId,
  /** What the source says, in our own words. */
  says: Text,
  /** The part of the site or document, for example `Items not received`. */
  section: z.string().check(z.minLength(1)),
  /** Set where the evidence is not the site's own text: for which sites it was written. */
  scope: z.optional(z.string().check(z.minLength(1))),
  /** Ids of `sources`, the strongest first. */
  sources: z.array(z.string()).check(z.minLength(1)),
  confidence: Confidence,
  /** Set where sources disagree: the longer or older value is named here. */
  conflict: z.optional(z.strictObject({ id: RowId, says: Text })),
  /** Numbers of the row by name, for example `{"files": 5, "characters": 1000}` or a threshold per currency. */
  numbers: z.optional(z.record(z.string(), z.number())),
  /** What the row is a reason for, on every marketplace in the same words. */
  grounds: z.optional(z.array(Ground).check(z.minLength(1))),
};

/**
 * The events that can start a clock: facts by their path, a message of the buyer, and a refund that
 * the platform made for goods of the seller.
 */
export const StartField = z.enum([
  'openedAt',
  'orderedAt',
  'shipBy',
  'shippedAt',
  'deliverBy',
  'deliveredAt',
  'decidedAt',
  'return.receivedAt',
  /** The refund that the platform made; a seller's own refund starts nothing. */
  'refund.at',
  'buyer-message',
  'platform-refund',
]);
export type StartField = z.infer<typeof StartField>;

/** A length of time after an event: `{from: 'openedAt', n: 3, unit: 'business-day'}`. */
export const Window = z.strictObject({
  from: StartField,
  n: z.int().check(z.positive()),
  unit: z.enum(['minute', 'hour', 'day', 'business-day']),
  /** The event must lie after this one, else it started nothing. */
  after: z.optional(StartField),
});
export type Window = z.infer<typeof Window>;

export const ClockRow = z
  .strictObject({
    ...row,
    label: Text,
    /**
     * Which cases have this clock (`ebay.not-received`); `order` is an order without a case. The first
     * is the one that it is made for: there it names the date that a page prints for its duty.
     */
    caseTypes: CaseTypes,
    /** Set where the clock exists only for orders that this side ships. */
    fulfilment: z.optional(z.enum(['seller', 'platform'])),
    actor: Actor,
    /** The duty or right that ends the clock when it is done. A printed date replaces those of `respond` and `ship`. */
    duty: z.enum(['respond', 'ship', 'refund', 'appeal', 'cancel', 'open', 'decide', 'close']),
    /** Set where the clock runs in other stages than clocks of its duty do. */
    stages: z.optional(z.array(Stage).check(z.minLength(1))),
    /** Absent where only the page knows the date: then nothing is computed. */
    window: z.optional(Window),
    /** Absent where no source states the effect. */
    onExpiry: z.optional(Text),
  })
  .check(
    z.refine(
      ({ window, confidence }) => window === undefined || !['low', 'C', 'K'].includes(confidence),
      'a hint makes no clock',
    ),
  );
export type ClockRow = z.infer<typeof ClockRow>;

export const RuleRow = z.strictObject({
  ...row,
  /** `clock`: a time that is known but starts no clock here (a range, a hint, another site's rule). */
  topic: z.enum(['case', 'action', 'evidence', 'communication', 'order', 'metric', 'clock']),
  caseTypes: z.optional(CaseTypes),
});
export type RuleRow = z.infer<typeof RuleRow>;

/** What was looked for and not found. Shown as "not known", never filled. */
export const GapRow = z.strictObject({ id: RowId, says: Text });

/** A link that a seller may click: a page of the web and nothing that runs. */
const Address = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });

export const Pack = z
  .strictObject({
    /** Where an editor finds `pack.schema.json`. */
    $schema: z.optional(z.string()),
    marketplace: Marketplace,
    /** `US`, `UK`, `DE`, or `global` where the rules do not differ by site. */
    region: z.string().check(z.minLength(2)),
    /** For example `eBay US`. */
    name: z.string(),
    /** Hosts of the sites that the pack is for; a host also covers its subdomains. */
    sites: z.array(z.string()).check(z.minLength(1)),
    /** The public holidays that business days leave out (`lib/time/holidays`), absent where no row counts business days. */
    calendar: z.optional(z.string()),
    /** The same by site, for a pack of several countries; a site without one counts no business days. */
    calendars: z.optional(z.record(z.string(), z.string())),
    /** The first day of events that it is applied to, until the day of the site's next pack. */
    effectiveFrom: Day,
    checkedOn: Day,
    clocks: z.array(ClockRow),
    rules: z.array(RuleRow),
    gaps: z.array(GapRow),
    sources: z.record(z.string(), z.strictObject({ title: z.string(), url: Address })),
  })
  .check((found) => {
    const { clocks, rules, sources, calendar, calendars = {}, sites } = found.value;
    const refuse = (path: PropertyKey[], message: string) =>
      found.issues.push({ code: 'custom', input: found.value, path, message });
    for (const [list, rows] of Object.entries({ clocks, rules })) {
      for (const [index, { sources: ids }] of rows.entries()) {
        const unknown = ids.find((id) => !Object.hasOwn(sources, id));
        if (unknown !== undefined) refuse([list, index, 'sources'], `no source ${unknown}`);
      }
    }
    const counted = calendar !== undefined || Object.keys(calendars).length > 0;
    if (!counted && clocks.some(({ window }) => window?.unit === 'business-day')) {
      refuse(['calendar'], 'business days need a calendar');
    }
    for (const site of Object.keys(calendars)) {
      if (!sites.includes(site)) refuse(['calendars', site], `no site ${site}`);
    }
  });
export type Pack = z.infer<typeof Pack>;

/** What is cited from a pack, of whichever marketplace it is; empty for a site without one. */
export type Rules = Omit<Pack, 'marketplace'>;
