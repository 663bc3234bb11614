import * as z from 'zod/mini';
import { Facts } from './facts.ts';
import { Origin, PageKind } from './words.ts';

/** Field path (`shipment.state`) → the place that it was read from (`label "Order number"`). No page text. */
export const Trail = z.record(z.string(), z.string());
export type Trail = z.infer<typeof Trail>;

/** What two places of one page say differently about a field; the first one is the value in the facts. */
export const Doubts = z.record(
  z.string(),
  z.array(z.strictObject({ value: z.unknown(), place: z.string() })),
);
export type Doubts = z.infer<typeof Doubts>;

/** What a reader says about a page. Expected failures are values, never exceptions. */
export const Outcome = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('read'),
    marketplace: Origin,
    page: PageKind,
    facts: Facts,
    trail: Trail,
    doubts: z.optional(Doubts),
  }),
  z.strictObject({
    kind: z.literal('list'),
    marketplace: Origin,
    page: PageKind,
    rows: z.array(Facts),
    trail: Trail,
  }),
  /** A page of ours by its address that does not show what it must: no facts are taken from it. */
  z.strictObject({
    kind: z.literal('unreadable'),
    marketplace: Origin,
    page: PageKind,
    trail: Trail,
  }),
  z.strictObject({ kind: z.literal('not-ours') }),
]);
export type Outcome = z.infer<typeof Outcome>;
