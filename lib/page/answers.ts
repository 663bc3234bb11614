import { exactJson } from './exact-json.ts';
import type { Payload, Source } from './source.ts';

/** One of the page's own JSON answers, opened. */
export interface Answer {
  /** Undefined where the body is no JSON. */
  readonly data: unknown;
  readonly url: URL;
  readonly payload: Payload;
}

const opened = new WeakMap<Payload, { readonly data: unknown }>();

/**
 * The answers that came from an address, oldest first. Each is opened once, however often the page is
 * read: proofs are asked on every change of the page.
 */
export function answersFrom({ payloads }: Source, matches: (url: URL) => boolean): Answer[] {
  return payloads.flatMap((payload): Answer[] => {
    if (!URL.canParse(payload.url)) return [];
    const url = new URL(payload.url);
    return matches(url) ? [{ url, payload, ...open(payload) }] : [];
  });
}

function open(payload: Payload): { readonly data: unknown } {
  const known = opened.get(payload);
  if (known) return known;
  const made = { data: parsed(payload.body) };
  opened.set(payload, made);
  return made;
}

function parsed(body: string): unknown {
  try {
    return exactJson(body);
  } catch {
    return undefined;
  }
}
