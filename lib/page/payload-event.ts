import type { Payload } from './source.ts';

/** The event by which the observer in the page's world hands a JSON answer to the reader: detail is text. */
export const PAYLOAD_EVENT = 'parley:payload';
/** A longer answer is not kept: no list that a seller looks at comes near it. */
export const MAX_BODY = 2_000_000;
const MAX_KEPT = 40;
const MAX_TOTAL = 8_000_000;

/**
 * Checks what arrives: the page itself could send such an event, so only text of the agreed shape,
 * within the size, for an address that a reader names is taken.
 */
export function parsePayload(detail: unknown, wanted: (url: URL) => boolean): Payload | undefined {
  if (typeof detail !== 'string' || detail.length > MAX_BODY + 10_000) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(detail);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const { url, body } = parsed as { url?: unknown; body?: unknown };
  if (typeof url !== 'string' || typeof body !== 'string' || body.length > MAX_BODY) {
    return undefined;
  }
  if (!URL.canParse(url) || !wanted(new URL(url))) return undefined;
  return { url, body };
}

/** Keeps the newest answers within the bounds; an answer to the same request replaces the older one. */
export function keepPayload(kept: readonly Payload[], next: Payload): readonly Payload[] {
  const others = kept.filter(({ url, body }) => url !== next.url || body !== next.body);
  const all = [...others, next].slice(-MAX_KEPT);
  let total = 0;
  const from = all.findLastIndex(({ body }) => (total += body.length) > MAX_TOTAL);
  return all.slice(from + 1);
}
