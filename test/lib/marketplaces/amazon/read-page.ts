import { JSDOM } from 'jsdom';
import { amazon } from '../../../../lib/marketplaces/amazon/reader.ts';
import { observe } from '../../../../lib/marketplaces/observe.ts';
import { Outcome } from '../../../../lib/model/outcome.ts';
import type { Payload } from '../../../../lib/page/source.ts';

export const HOME = 'https://sellercentral.amazon.com';
export const ORDER = '114-5550123-8841277';
/** Noon of 20 April 2026 in Los Angeles. */
export const NOW = '2026-04-20T12:00:00-07:00';

/** An answer of the back office. */
export const answer = (path: string, body: unknown, page?: string): Payload => ({
  url: `${HOME}${path}`,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  ...(page !== undefined && { page }),
});

/** One window for all: a window per page would keep its memory until the test ends. */
const { window } = new JSDOM('');

/** What the reader says about a page; the answer must satisfy the schema that messages are parsed with. */
export function readPage(
  path: string,
  { html = '', payloads = [] }: { html?: string; payloads?: readonly Payload[] } = {},
): Outcome {
  const root = new window.DOMParser().parseFromString(html, 'text/html');
  const url = new URL(path, HOME);
  return Outcome.parse(observe([amazon], { url, root, payloads, now: NOW }));
}

/** The facts of a page that reads. */
export function factsOf(outcome: Outcome) {
  if (outcome.kind !== 'read') throw new Error(`the page is ${outcome.kind}`);
  return outcome.facts;
}
