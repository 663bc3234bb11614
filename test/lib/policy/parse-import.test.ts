import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../lib/policy/canonical-json.ts';
import { parseImport } from '../../../lib/policy/parse-import.ts';
import type { Pack } from '../../../lib/policy/schema.ts';
import { fileOf, sample } from './sample-pack.ts';

const none = { trusted: [], packsOf: () => [] };
const beside = (...packs: Pack[]) => ({ trusted: [], packsOf: () => packs });
const earlier: Pack = { ...sample, effectiveFrom: '2025-01-01', checkedOn: '2025-06-01' };
const base64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64');

describe('a file that is a newer pack', () => {
  it('is read as it is and called unsigned', async () => {
    expect(await parseImport(fileOf(sample), beside(earlier))).toEqual({
      ok: true,
      pack: sample,
      signature: 'unsigned',
    });
  });

  it('may start with the mark that Windows editors write', async () => {
    expect(await parseImport(`\uFEFF${fileOf(sample)}`, none)).toMatchObject({ ok: true });
  });

  it('may name the schema for the editor', async () => {
    const pack = { ...sample, $schema: './pack.schema.json' };
    expect(await parseImport(fileOf(pack), none)).toMatchObject({ ok: true });
  });
});

describe('a broken file is refused with the place of the fault', () => {
  const row = sample.clocks[0];
  const clocks = (changed: object) => fileOf({ ...sample, clocks: [{ ...row, ...changed }] });
  const rules = (...order: number[]) =>
    fileOf({ ...sample, rules: order.map((index) => sample.rules[index]) });

  it.each([
    ['an empty file', '', 'line 1, column 1'],
    ['no JSON', '{\n  "format": parley\n}', 'line 2, column 13'],
    ['a cut file', fileOf(sample).slice(0, 40), 'line 1, column 41'],
    ['an array', '[]', ''],
    ['another format', '{"format":"parley-log","version":1,"pack":{}}', 'format'],
    ['a later version', '{"format":"parley-pack","version":2,"pack":{}}', 'version'],
    ['a member that no file has', fileOf(sample, { note: 'x' }), 'note'],
    ['no pack', '{"format":"parley-pack","version":1}', 'pack'],
    ['a pack that is text', fileOf('x'), 'pack'],
    ['an unknown marketplace', fileOf({ ...sample, marketplace: 'corner' }), 'marketplace'],
    ['a day that is none', fileOf({ ...sample, effectiveFrom: '2026-02-30' }), 'effectiveFrom'],
    [
      'half a day',
      clocks({ window: { from: 'openedAt', n: 0.5, unit: 'day' } }),
      'clocks.0.window.n',
    ],
    ['no days', clocks({ window: { from: 'openedAt', n: 0, unit: 'day' } }), 'clocks.0.window.n'],
    [
      'an unknown unit',
      clocks({ window: { from: 'openedAt', n: 1, unit: 'week' } }),
      'clocks.0.window.unit',
    ],
    ['a member that no row has', clocks({ colour: 'red' }), 'clocks.0.colour'],
    ['a clock on a hint', clocks({ confidence: 'K' }), 'clocks.0'],
    ['a source that is not there', clocks({ sources: ['Z'] }), 'clocks.0.sources'],
    ['a source that every object has', clocks({ sources: ['toString'] }), 'clocks.0.sources'],
    ['no calendar', fileOf({ ...sample, calendar: undefined }), 'calendar'],
    ['a calendar that Parley has not', fileOf({ ...sample, calendar: 'atlantis' }), 'calendar'],
    ['rows in disorder', rules(1, 0), 'rules.1.id'],
    ['a row that is there twice', rules(0, 1, 1), 'rules.2.id'],
    ['a source that nobody cites', rules(1), 'sources.B'],
    [
      'a link that runs',
      fileOf({
        ...sample,
        sources: { ...sample.sources, A: { title: 'x', url: 'javascript:alert(1)' } },
      }),
      'sources.A.url',
    ],
  ])('%s', async (_, text, at) => {
    const read = await parseImport(text, none);
    expect(read).toMatchObject({ ok: false, at });
    if (read.ok) return;
    expect(read.why.en).not.toBe('');
    expect(read.why.zh).toMatch(/\p{Script=Han}/u);
  });
});

describe('a pack that is no news for its sites is refused', () => {
  it.each([
    ['the same day', { effectiveFrom: '2026-03-01', checkedOn: '2025-01-01' }, 'sites.0'],
    ['an earlier day', { effectiveFrom: '2026-03-02', checkedOn: '2025-01-01' }, 'effectiveFrom'],
    ['an older check', { effectiveFrom: '2025-01-01', checkedOn: '2026-02-21' }, 'checkedOn'],
    ['a wider site', { effectiveFrom: '2026-03-01', sites: ['example'] }, 'sites.0'],
    ['a narrower site', { effectiveFrom: '2026-03-01', sites: ['eu.shop.example'] }, 'sites.0'],
  ])('%s', async (_, there, at) => {
    const read = await parseImport(fileOf(sample), beside({ ...sample, ...there }));
    expect(read).toMatchObject({ ok: false, at });
  });

  it('other sites and other marketplaces do not stand in its way', async () => {
    const others = beside(
      { ...sample, sites: ['other.example'] },
      { ...sample, marketplace: 'etsy' },
      { ...sample, sites: ['myshop.example'] },
    );
    expect(await parseImport(fileOf(sample), others)).toMatchObject({ ok: true });
  });
});

describe('a signature', () => {
  let pair: CryptoKeyPair;
  let key: string;
  const sign = async (signed: unknown) =>
    base64(
      await crypto.subtle.sign(
        'Ed25519',
        pair.privateKey,
        new TextEncoder().encode(canonicalJson(signed)),
      ),
    );
  const trusting = () => ({ ...none, trusted: [{ name: 'Our lawyer', key }] });

  beforeAll(async () => {
    const made = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    if (!('privateKey' in made)) throw new Error('no pair');
    pair = made;
    key = base64(await crypto.subtle.exportKey('raw', pair.publicKey));
  });

  it('of a trusted key is valid, in whatever order the file writes the members', async () => {
    const value = await sign(sample);
    const reversed = Object.fromEntries(Object.entries(sample).toReversed());
    const text = JSON.stringify(
      JSON.parse(fileOf(reversed, { signature: { key, value } })),
      null,
      4,
    );
    expect(await parseImport(text, trusting())).toMatchObject({
      ok: true,
      signature: 'valid',
      keyName: 'Our lawyer',
    });
  });

  it('over another pack is refused', async () => {
    const value = await sign({ ...sample, name: 'Shop YY' });
    expect(
      await parseImport(fileOf(sample, { signature: { key, value } }), trusting()),
    ).toMatchObject({ ok: false, at: 'signature.value' });
  });

  it('of a key that is not trusted is refused, never shown as unsigned', async () => {
    const value = await sign(sample);
    expect(await parseImport(fileOf(sample, { signature: { key, value } }), none)).toMatchObject({
      ok: false,
      at: 'signature.key',
    });
  });

  it.each([
    ['no base64', 'signature.value', { value: '!' }],
    ['a short key', 'signature.key', { key: 'AAAA' }],
  ])('with %s is refused', async (_, at, changed) => {
    const value = await sign(sample);
    const signature = { key, value, ...changed };
    expect(await parseImport(fileOf(sample, { signature }), trusting())).toMatchObject({
      ok: false,
      at,
    });
  });
});

describe('hostile files', () => {
  it('never make it throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })),
        async (text) => {
          expect((await parseImport(text, none)).ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never make it throw with one value of a good pack replaced', async () => {
    const paths = pathsOf(sample);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
        const read = await parseImport(fileOf(replaced(sample, path, value)), beside(earlier));
        if (read.ok) expect(read.signature).toBe('unsigned');
        else expect(typeof read.at).toBe('string');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one long text', `"${'x'.repeat(5_000_000)}"`],
    ['one long text without an end', `"${'\\\\'.repeat(900_000)}`],
    ['deep nesting', '['.repeat(1_900_000)],
    [
      'deep nesting inside',
      fileOf(sample).replace('{', `{"x":${'['.repeat(90_000)}${']'.repeat(90_000)},`),
    ],
    [
      'many rows',
      fileOf({ ...sample, rules: Array.from({ length: 9000 }, () => sample.rules[0]) }),
    ],
    [
      '5 MB of rows',
      fileOf({ ...sample, rules: Array.from({ length: 25_000 }, () => sample.rules[0]) }),
    ],
  ])('are refused within a second: %s', async (_, text) => {
    const start = performance.now();
    expect((await parseImport(text, none)).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([name, member]) => pathsOf(member, [...path, name])),
  ];
}

function replaced(value: unknown, [name, ...rest]: Path, by: unknown): unknown {
  if (name === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((each, index) => (String(index) === name ? replaced(each, rest, by) : each));
  }
  const members = value as Record<string, unknown>;
  return { ...members, [name]: replaced(members[name], rest, by) };
}
