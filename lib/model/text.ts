import * as z from 'zod/mini';

/** A sentence for the seller, in both languages of the interface. */
export const Text = z.strictObject({ en: z.string(), zh: z.string() });
export type Text = z.infer<typeof Text>;
