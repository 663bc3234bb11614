import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readers } from '../lib/marketplaces/readers.ts';

const Named = z.object({ payloads: z.optional(z.array(z.object({ file: z.string() }))) });
const HOME = join(import.meta.dirname, 'fixtures');
const MAX_BYTES = 50_000;

/** What a fixture of a page must not carry; a saved page has all of it. */
const refusals: readonly [what: string, found: (text: string) => readonly string[]][] = [
  [
    'a script that is not data',
    (text) => text.match(/<script\b[^>]*>[^<]*/gi)?.filter((script) => !isData(script)) ?? [],
  ],
  ['an event handler', (text) => text.match(/\son[a-z]+\s*=\s*["']?/gi) ?? []],
  ['an e-mail address', (text) => text.match(/[\w.+-]+@[\w-]+\.[a-z]{2,}/gi) ?? []],
  ['a telephone number', phones],
  [
    'an address outside the marketplaces',
    (text) =>
      text.match(/(?:https?:)?\/\/[^\s"'<>)\\]+/gi)?.filter((url) => !isMarketplace(url)) ?? [],
  ],
];

const isData = (script: string): boolean =>
  /^<script\b[^>]*type="application\/(?:ld\+)?json"/i.test(script) ||
  script.startsWith('<script id="__NORDIC_RENDERING_CTX__">_n.ctx.r=') ||
  /^<script>\s*\$\w+_C\s*=/.test(script) ||
  /^<script[^>]*>\s*(?:window\.Etsy = window\.Etsy \|\| \{\};\s*)?Etsy\.Context(?:\.data)?\s*=/.test(
    script,
  );

/** The hosts of the marketplaces and all others of their domains (`produto.mercadolivre.com.br`). */
const domains = readers.flatMap(({ sites }) =>
  sites.map(({ host }) => (host.split('.').length > 2 ? host.replace(/^[^.]+\./, '') : host)),
);

/** `.example` is reserved: nobody answers there. */
const isMarketplace = (url: string): boolean => {
  const host = /^(?:https?:)?\/\/([a-z0-9.-]+)(?:[/?#:]|$)/i.exec(url)?.[1]?.toLowerCase();
  return (
    host !== undefined &&
    [...domains, 'example'].some((domain) => `.${host}`.endsWith(`.${domain}`))
  );
};

/** With a country code, or in the groups of American numbers; ids and tracking numbers have no such groups. */
function phones(text: string): readonly string[] {
  return (
    text.match(
      /(?<![\w-])(?:\+\d{1,3}[\s-]?(?:\d[\s-]?){7,12}|\(\d{3}\)\s?\d{3}-\d{4}|\d{3}[-.\s]\d{3}[-.\s]\d{4})(?![\w-])/g,
    ) ?? []
  );
}

const cases = readdirSync(HOME).flatMap((market) =>
  readdirSync(join(HOME, market)).flatMap((page) =>
    readdirSync(join(HOME, market, page)).map((name) => join(market, page, name)),
  ),
);
const files = cases.flatMap((name) =>
  readdirSync(join(HOME, name)).map((file) => join(name, file)),
);

describe('fixtures are clean', () => {
  test.each(files)('%s', (file) => {
    expect(statSync(join(HOME, file)).size).toBeLessThanOrEqual(MAX_BYTES);
    const text = readFileSync(join(HOME, file), 'utf8');
    for (const [what, found] of refusals) expect(found(text), what).toEqual([]);
  });

  test.each(cases)('%s says what it is', (name) => {
    const about: unknown = JSON.parse(readFileSync(join(HOME, name, 'about.json'), 'utf8'));
    expect(about).toMatchObject({
      url: expect.stringMatching(/^https:\/\//),
      seen: expect.stringMatching(/^(?:\d{4}(?:-\d{2})?$|never|none\b)/),
      locale: expect.any(String),
      cut: expect.any(String),
      now: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/),
    });
    const { payloads = [] } = Named.parse(about);
    const present = readdirSync(join(HOME, name));
    expect(present).toContain('expected.json');
    for (const { file } of payloads) expect(present).toContain(file);
    expect(present.includes('page.html') || payloads.length > 0).toBe(true);
  });
});

describe('the check refuses what a saved page carries', () => {
  test.each([
    ['<script>alert(1)</script>', 'a script that is not data'],
    ['<script src="https://www.ebay.com/a.js"></script>', 'a script that is not data'],
    ['<a onclick="x()">', 'an event handler'],
    ['someone@mail.example', 'an e-mail address'],
    ['+49 151 2345 6789', 'a telephone number'],
    ['(212) 555-0100', 'a telephone number'],
    ['<img src="https://i.ebayimg.com/a.jpg">', 'an address outside the marketplaces'],
    ['<link href="//cdn.example.net/a.css">', 'an address outside the marketplaces'],
    ['https://www.ebay.com.example.net/x', 'an address outside the marketplaces'],
  ])('%s', (text, what) => {
    expect(refusals.filter(([, found]) => found(text).length > 0).map(([name]) => name)).toContain(
      what,
    );
  });
  test.each([
    '<script type="application/json">{"a":1}</script>',
    '<script>$meshorder_C=(window.$meshorder_C||[]).concat({})</script>',
    '14-10234-55871 8205551230046417 LZ000000015US 2026-04-15T18:42:00+02:00',
    'https://www.ebay.co.uk/itm/186000123456',
  ])('%s is clean', (text) => {
    expect(refusals.flatMap(([, found]) => found(text))).toEqual([]);
  });
});
