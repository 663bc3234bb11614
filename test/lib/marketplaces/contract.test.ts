import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { observe } from '../../../lib/marketplaces/observe.ts';
import { readers } from '../../../lib/marketplaces/readers.ts';
import { Facts } from '../../../lib/model/facts.ts';
import { Outcome } from '../../../lib/model/outcome.ts';
import type { Source } from '../../../lib/page/source.ts';

const About = z.object({
  url: z.url(),
  now: z.string(),
  payloads: z.optional(z.array(z.object({ url: z.url(), file: z.string() }))),
});
/** The outcome without marketplace and page; of the trail as much as the case is about. */
const Expected = z.looseObject({
  kind: z.string(),
  trail: z.optional(z.record(z.string(), z.string())),
});

const HOME = join(import.meta.dirname, '../../fixtures');
const NOW = '2026-04-20T09:00:00-07:00';
const pages = readers.flatMap(({ id, pages: own }) => own.map((page) => ({ id, page })));
const named = pages.map(({ id, page }, index) => ({
  name: `${id} ${page.kind} ${page.examples[0]}`,
  id,
  page,
  index,
}));
const folders = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
const cases = readers.flatMap(({ id }) =>
  folders(join(HOME, id)).flatMap((kind) =>
    folders(join(HOME, id, kind)).map((name) => ({ id, kind, name: `${id}/${kind}/${name}` })),
  ),
);

/** One window for all: a window per page would keep its memory until the test ends. */
const { window } = new JSDOM('');
const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html');

interface Opened {
  source: Source;
  document: Document;
  expected: z.infer<typeof Expected>;
}

function open(name: string): Opened {
  const file = (part: string) => readFileSync(join(HOME, name, part), 'utf8');
  const about = About.parse(JSON.parse(file('about.json')));
  const document = parse(existsSync(join(HOME, name, 'page.html')) ? file('page.html') : '');
  const payloads = (about.payloads ?? []).map(({ url, file: body }) => ({ url, body: file(body) }));
  return {
    document,
    source: { url: new URL(about.url), root: document, payloads, now: about.now },
    expected: Expected.parse(JSON.parse(file('expected.json'))),
  };
}

describe('addresses', () => {
  test.each(named)('$name owns its examples alone', ({ page, index }) => {
    for (const example of page.examples) {
      const owners = pages.flatMap((other, at) => (other.page.owns(new URL(example)) ? [at] : []));
      expect(owners, example).toEqual([index]);
    }
  });

  test.each(named)('$name is not at other hosts or paths', ({ page }) => {
    for (const example of page.examples) {
      const { host, pathname, search } = new URL(example);
      for (const other of [
        `https://${host}.example.net${pathname}${search}`,
        `https://phish-${host}${pathname}${search}`,
        `https://${host}/`,
        `https://${host}/help${pathname}`,
        `https://example.net/?u=${encodeURIComponent(example)}`,
      ]) {
        expect(page.owns(new URL(other)), other).toBe(false);
      }
    }
  });

  test.each(readers.map((reader) => ({ reader, id: reader.id })))(
    '$id: every example is on a site that the manifest covers',
    ({ reader }) => {
      const covered = new Set(reader.matches.map((pattern) => pattern.split('/')[2]));
      for (const { examples } of reader.pages) {
        for (const example of examples) {
          expect(reader.sites.map(({ host }) => host)).toContain(new URL(example).host);
          expect(covered).toContain(new URL(example).host);
        }
      }
      for (const pattern of reader.matches) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\S*$/);
      for (const { matches, examples } of reader.addresses) {
        for (const example of examples) expect(matches(new URL(example)), example).toBe(true);
      }
    },
  );

  test('sites: a host once, a zone that exists, a currency and a country by their codes', () => {
    const sites = readers.flatMap(({ sites: own }) => own);
    expect(new Set(sites.map(({ host }) => host)).size).toBe(sites.length);
    for (const { zone, currency, country, host } of sites) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), host).not.toThrow();
      // Absent where one host serves several currencies.
      expect(currency ?? 'EUR', host).toMatch(/^[A-Z]{3}$/);
      expect(country).toMatch(/^[A-Z]{2}$/);
    }
  });
});

describe('fixtures', () => {
  test.each(named)('$name has a fixture that reads', ({ id, page }) => {
    const own = cases.filter(({ id: of, kind }) => of === id && kind === page.kind);
    const read = own.filter(({ name }) => {
      const { source } = open(name);
      return page.owns(source.url) && observe(readers, source).kind !== 'unreadable';
    });
    expect(read).not.toHaveLength(0);
  });

  test.each(cases)('$name', ({ id, kind, name }) => {
    const { source, document, expected } = open(name);
    const before = document.documentElement.outerHTML;
    const outcome = observe(readers, source);
    expect(document.documentElement.outerHTML, 'reading never writes').toBe(before);
    // What the background does with what arrives.
    expect(() => Outcome.parse(JSON.parse(JSON.stringify(outcome)))).not.toThrow();
    const { trail, marketplace, page, ...said } = outcome as Record<string, unknown>;
    expect([marketplace, page]).toEqual([id, kind]);
    const { trail: places = {}, ...rest } = expected;
    expect(said).toEqual(rest);
    expect(trail).toMatchObject(places);
  });

  test.each(cases)('$name: the trail names places and no page text', ({ name }) => {
    const outcome = observe(readers, open(name).source);
    if (outcome.kind !== 'read') return;
    const { facts, trail } = outcome;
    const personal = [facts.buyer?.name, facts.buyer?.id, facts.orderId, facts.caseId];
    for (const value of personal.filter((text) => text !== undefined)) {
      expect(JSON.stringify(trail)).not.toContain(value);
    }
  });
});

describe('strangers', () => {
  const blank = '<!doctype html><html><body></body></html>';
  const shop =
    '<title>Shop</title><main><h1>Order details</h1><p>Order 1</p><table><tr><th>Order</th><td>none</td></tr></table></main>';
  test.each(named)('$name: a stranger page is unreadable, not an exception', ({ id, page }) => {
    for (const html of ['', blank, shop]) {
      const root = parse(html);
      const url = new URL(page.examples[0]);
      const outcome = observe(readers, { url, root, payloads: [], now: NOW });
      expect(outcome).toMatchObject({ kind: 'unreadable', marketplace: id, page: page.kind });
      expect(outcome).not.toHaveProperty('facts');
    }
  });

  test('a page of nobody is not ours', () => {
    const root = parse(blank);
    const url = new URL('https://example.net/mesh/ord/details?orderid=14-10234-55871');
    expect(observe(readers, { url, root, payloads: [], now: NOW })).toEqual({ kind: 'not-ours' });
  });

  test('a page above the bound is given up with a message', () => {
    const document = parse(blank);
    const piece = document.createDocumentFragment();
    for (let n = 0; n < 300_100; n++) piece.append(document.createTextNode('x'));
    document.body.append(piece);
    const url = new URL('https://www.ebay.com/rt/ReturnDetails?returnId=5061234567');
    expect(observe(readers, { url, root: document, payloads: [], now: NOW })).toMatchObject({
      kind: 'unreadable',
      trail: { reader: 'page too large' },
    });
  });
});

describe('broken pages', () => {
  const change = fc.record({
    at: fc.nat(),
    what: fc.constantFrom('remove', 'empty', 'text', 'move', 'wrap', 'attribute', 'copy'),
    text: fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom(
        '$',
        'Apr 99, 2026',
        '--',
        '14-10234-55871',
        '{',
        '\u202e٣',
        'EUR -1',
        '9'.repeat(40),
      ),
    ),
  });

  test.each(cases)(
    '$name: read after any damage without an exception',
    { timeout: 60_000 },
    ({ name }) => {
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
          const { source, document } = open(name);
          for (const { at, what, text } of changes) {
            const all = document.querySelectorAll('html *');
            const element = all[at % Math.max(1, all.length)];
            if (!element) continue;
            if (what === 'remove') element.remove();
            else if (what === 'empty') element.replaceChildren();
            else if (what === 'text') element.textContent = text;
            else if (what === 'move') document.body?.append(element.cloneNode(true));
            else if (what === 'copy') element.after(element.cloneNode(true));
            else if (what === 'attribute') element.setAttribute('href', text);
            else {
              const wrapper = document.createElement('font');
              wrapper.append(...element.childNodes);
              element.append(wrapper);
            }
          }
          const outcome = observe(readers, source);
          expect(outcome).not.toMatchObject({ trail: { reader: 'failed on this page' } });
          if (outcome.kind === 'read') expect(Facts.safeParse(outcome.facts).success).toBe(true);
        }),
        { numRuns: 40 },
      );
    },
  );

  test.each(cases.filter(({ name }) => open(name).source.payloads.length > 0))(
    '$name: read after any damage to the answers without an exception',
    ({ name }) => {
      const { source } = open(name);
      fc.assert(
        fc.property(
          fc.nat(),
          fc.nat({ max: 200 }),
          fc.string({ maxLength: 20 }),
          (at, cut, put) => {
            const payloads = source.payloads.map(({ url, body }) => {
              const from = at % body.length;
              return { url, body: body.slice(0, from) + put + body.slice(from + cut) };
            });
            const outcome = observe(readers, { ...source, payloads });
            expect(outcome).not.toMatchObject({ trail: { reader: 'failed on this page' } });
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});
