import * as z from 'zod/mini';
import { TrustedKey } from '../model/trusted-key.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Pack } from './schema.ts';

/** The key that a pack was signed with, and the 64 bytes of the signature, both in base64. */
export const Signature = z.strictObject({
  key: TrustedKey.shape.key,
  value: z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/)),
});
export type Signature = z.infer<typeof Signature>;

/**
 * Whether the signature is the key's over the canonical JSON of the pack (`canonicalJson`, UTF-8).
 * `cannot-check` where this browser has no Ed25519; key and signature are then only well formed.
 */
export async function checkSignature(
  pack: Pack,
  { key, value }: Signature,
): Promise<'valid' | 'wrong' | 'cannot-check'> {
  const { subtle } = crypto;
  const ed25519 = { name: 'Ed25519' };
  let imported: CryptoKey;
  try {
    imported = await subtle.importKey('raw', bytesOf(key), ed25519, false, ['verify']);
  } catch (error) {
    // Anything else says that these 32 bytes are no key.
    const unknown = error instanceof DOMException && error.name === 'NotSupportedError';
    return unknown ? 'cannot-check' : 'wrong';
  }
  const signed = new TextEncoder().encode(canonicalJson(pack));
  return (await subtle.verify(ed25519, imported, bytesOf(value), signed)) ? 'valid' : 'wrong';
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
