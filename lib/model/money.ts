import * as z from 'zod/mini';

/** An amount as the page prints it: a decimal string, never a float, and an ISO 4217 code. */
export const Money = z.strictObject({
  amount: z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,4})?$/)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof Money>;
