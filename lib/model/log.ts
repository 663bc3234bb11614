import * as z from 'zod/mini';
import { Facts } from './facts.ts';
import { Day, Instant } from './instant.ts';
import { Doubts, Trail } from './outcome.ts';
import { Stance } from './words.ts';

const base = {
  /** ULID: sorts by time of writing, unique over devices. */
  id: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)),
  at: Instant,
  device: z.string().check(z.minLength(1), z.maxLength(60)),
  case: z.string().check(z.minLength(1), z.maxLength(200)),
};
const text = z.string().check(z.maxLength(50_000));

/** A rule pack by what tells it from others of its site. */
export const PackRef = z.strictObject({
  name: z.string(),
  effectiveFrom: Day,
  checkedOn: Day,
  /** Shipped with Parley, or taken into use by the seller. */
  from: z.enum(['built-in', 'imported']),
});
export type PackRef = z.infer<typeof PackRef>;

/** One event of the negotiation. The log is append-only; undoing something is an event too. */
export const LogEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('observed'),
    data: z.strictObject({
      url: z.url(),
      facts: Facts,
      trail: Trail,
      doubts: z.optional(Doubts),
    }),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('message'),
    /** A reply that Parley put into the page's box (`inserted`) or onto the clipboard (`copied`). */
    data: z.strictObject({
      text,
      how: z.enum(['inserted', 'copied', 'withdrawn']),
      draft: z.optional(z.string()),
      language: z.optional(z.string()),
      /** For `withdrawn`: the event that is taken back. */
      of: z.optional(z.string()),
    }),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('offer'),
    data: z.strictObject({ stance: Stance, text }),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('evidence'),
    /** A checklist item that the seller has or does not have. */
    data: z.strictObject({ item: z.string(), have: z.boolean() }),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('decision'),
    /** What the seller says about the state: answered on the page, or closed, or open again. */
    data: z.strictObject({ what: z.enum(['answered', 'not-answered', 'closed', 'reopened']) }),
  }),
  z.strictObject({ ...base, kind: z.literal('note'), data: z.strictObject({ text }) }),
  z.strictObject({
    ...base,
    kind: z.literal('correction'),
    /** The field path; without a value the correction is taken back. */
    data: z.strictObject({ field: z.string(), value: z.optional(z.unknown()) }),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('advice-shown'),
    data: z.strictObject({
      playbook: z.string(),
      stance: Stance,
      because: z.array(z.string()),
      /** The rule packs that it rested on; entries of older versions do not say. */
      packs: z.optional(z.array(PackRef)),
    }),
  }),
]);
export type LogEvent = z.infer<typeof LogEvent>;
