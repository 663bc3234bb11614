import { canonicalJson } from './canonical-json.ts';
import type { Signature } from './signature.ts';
import type { Pack } from './schema.ts';

/** A new key of one who signs packs; `publicKey` (base64) is what sellers trust, `privateKey` (PKCS 8, base64) stays with him. */
export async function newKey(): Promise<{ publicKey: string; privateKey: string }> {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
  if (!('publicKey' in pair)) throw new Error('Ed25519 gives pairs of keys');
  return {
    publicKey: base64(await crypto.subtle.exportKey('raw', pair.publicKey)),
    privateKey: base64(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/** The signature of a pack over its canonical JSON. Throws on a key that is none. */
export async function signPack(
  pack: Pack,
  { publicKey, privateKey }: { readonly publicKey: string; readonly privateKey: string },
): Promise<Signature> {
  const bytes = Uint8Array.from(atob(privateKey), (sign) => sign.charCodeAt(0));
  const key = await crypto.subtle.importKey('pkcs8', bytes, { name: 'Ed25519' }, false, ['sign']);
  const text = new TextEncoder().encode(canonicalJson(pack));
  return { key: publicKey, value: base64(await crypto.subtle.sign('Ed25519', key, text)) };
}

const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
