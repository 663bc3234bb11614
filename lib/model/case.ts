import * as z from 'zod/mini';
import { Clock } from './advice.ts';
import { Facts } from './facts.ts';
import { Doubts, Trail } from './outcome.ts';

/** One dispute, or one order without a dispute: the projection of its log events. */
export const Case = z.strictObject({
  key: z.string(),
  /** The newest observation, corrections not applied. */
  facts: Facts,
  trail: Trail,
  doubts: Doubts,
  /** Field path → the seller's value. */
  corrections: z.record(z.string(), z.unknown()),
  /** Checklist item → whether the seller has it. */
  evidence: z.record(z.string(), z.boolean()),
  url: z.string(),
  /** Instants in UTC (`…Z`) of the first and the newest event. */
  firstAt: z.string(),
  updatedAt: z.string(),
  /** When the seller said or Parley saw that he has answered; a newer request of the buyer clears it. */
  answeredAt: z.optional(z.string()),
  /** The seller closed the matter by hand. */
  closedByHand: z.optional(z.boolean()),
  lastEvent: z.string(),
  clocks: z.array(Clock),
  /** 1 while the case needs somebody to act, absent when it is over: absent keys stay out of the index. */
  open: z.optional(z.literal(1)),
  /** Who has to act next. */
  ball: z.enum(['seller', 'buyer', 'platform', 'nobody']),
  /** Milliseconds since 1970 of the seller's next clock; of a bare day, its end at the site. */
  dueAt: z.optional(z.number()),
});
export type Case = z.infer<typeof Case>;
