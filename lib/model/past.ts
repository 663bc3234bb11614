import * as z from 'zod/mini';

const count = z.int().check(z.minimum(0));

/** What the seller's own log says beside the case: counts only, from this machine, shared with nobody. */
export const Past = z.strictObject({
  /** Other orders of the same buyer on this marketplace with a case. */
  buyer: z.optional(
    z.strictObject({
      cases: count,
      won: count,
      lost: count,
      /** Cases in which money was given back. */
      refunded: count,
    }),
  ),
  /** Decided cases of the same issue on this marketplace. */
  decided: z.optional(z.strictObject({ won: count, lost: count })),
});
export type Past = z.infer<typeof Past>;
