import * as z from 'zod/mini';

/** An Ed25519 public key, its 32 bytes in base64, and the name that the seller gave it. */
export const TrustedKey = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
});
export type TrustedKey = z.infer<typeof TrustedKey>;
