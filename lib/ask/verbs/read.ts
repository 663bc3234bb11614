import { readFile } from 'node:fs/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as z from 'zod/mini';
import { readUnknown } from '../../marketplaces/generic/generic-reader.ts';
import { observe } from '../../marketplaces/observe.ts';
import { readers } from '../../marketplaces/readers.ts';
import { Instant } from '../../model/instant.ts';
import { Zone, refuse, verb } from '../verb.ts';

const address = z.string().check(z.refine((url) => URL.canParse(url), 'no address'));

/**
 * `{url, html | file, payloads?}` → what the readers say about the page. `file` is relative to the
 * working directory; with `generic` the reader for unknown pages answers, in `zone` (IANA). `now` is the moment of the reading, for dates without a year; else the present.
 */
export const read = verb(
  z.object({
    url: address,
    html: z.optional(z.string()),
    file: z.optional(z.string()),
    payloads: z.optional(
      z.array(z.object({ url: z.string(), body: z.unknown(), page: z.optional(z.string()) })),
    ),
    now: z.optional(Instant),
    zone: z.optional(Zone),
    generic: z.optional(z.boolean()),
  }),
  async ({ url, html, file, payloads = [], now, zone, generic }) => {
    let page = html ?? '';
    if (html === undefined && file !== undefined) {
      try {
        page = await readFile(file, 'utf8');
      } catch {
        return refuse('no-such-file', 'file: cannot be read');
      }
    }
    // A console that nobody listens to: complaints about a page's style sheets would print page text.
    const { window } = new JSDOM(page, { url, virtualConsole: new VirtualConsole() });
    try {
      const source = {
        url: new URL(url),
        root: window.document,
        payloads: payloads.map(({ url: from, body, page: shown }) => ({
          url: URL.canParse(from, url) ? new URL(from, url).href : from,
          body: typeof body === 'string' ? body : JSON.stringify(body ?? null),
          ...(shown !== undefined && { page: shown }),
        })),
        now: now ?? new Date().toISOString(),
      };
      return generic ? readUnknown(source, zone) : observe(readers, source);
    } finally {
      window.close();
    }
  },
);
