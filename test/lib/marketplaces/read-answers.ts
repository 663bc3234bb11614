import { JSDOM } from 'jsdom';
import type { Reader } from '../../../lib/marketplaces/marketplace.ts';
import { observe } from '../../../lib/marketplaces/observe.ts';
import type { Facts } from '../../../lib/model/facts.ts';
import { Outcome } from '../../../lib/model/outcome.ts';

/** What a reader says about a page with these JSON answers; the answer must satisfy the schema of messages. */
export function readAnswers(
  reader: Reader,
  url: string,
  answers: readonly { readonly url: string; readonly body: unknown; readonly page?: string }[],
  now = '2026-11-22T09:00:00+07:00',
): Outcome {
  const root = new JSDOM('').window.document;
  const payloads = answers.map(({ body, ...rest }) => ({
    ...rest,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }));
  return Outcome.parse(observe([reader], { url: new URL(url), root, payloads, now }));
}

/** The facts of a read page, an empty object for any other. */
export const factsOf = (outcome: Outcome): Partial<Facts> =>
  outcome.kind === 'read' ? outcome.facts : {};
