import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drafts } from '../lib/drafts/drafts.ts';
import { rawPacks } from '../lib/marketplaces/packs.ts';
import { readers } from '../lib/marketplaces/readers.ts';
import { playbooks } from '../lib/playbooks/playbooks.ts';
import { migrations } from '../lib/store/migrations/index.ts';

/** Paths of the source as they are written, with `/` on every system. */
const files = (pattern: string) =>
  globSync(pattern)
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const exportsOf = async (path: string): Promise<Record<string, unknown>> => import(resolve(path));
const sources = files('{lib,components,entrypoints}/**/*.{ts,tsx}');

describe('drafts', () => {
  test('each is in a file of its own name, and none is forgotten in the list', async () => {
    const written = [];
    for (const path of files('lib/drafts/*.ts')) {
      const exported = Object.entries(await exportsOf(path));
      const specs = exported.filter(
        ([, value]) => drafts.includes(value as never) || isDraft(value),
      );
      for (const [name, value] of specs) {
        written.push(value);
        const id = basename(path, '.ts');
        expect({ name, value }).toMatchObject({ name: camel(id), value: { id } });
      }
    }
    expect(written).toHaveLength(drafts.length);
    expect(new Set(written)).toEqual(new Set(drafts));
    expect(written.length).toBeGreaterThan(20);
  });
  const isDraft = (value: unknown) =>
    typeof value === 'object' && value !== null && 'id' in value && 'texts' in value;

  test('one test reads them all', () => {
    expect(existsSync('test/lib/drafts/drafts.test.ts')).toBe(true);
  });
});

describe.each(playbooks)('playbook $id', ({ id }) => {
  const found = files(`lib/playbooks/{${id},${id}/${id}}.ts`);

  test('is in a file of its own name', async () => {
    expect(found).toHaveLength(1);
    expect(Object.keys(await exportsOf(found[0] ?? ''))).toContain(camel(id));
  });

  test('has its test beside the others', () => {
    const [path = ''] = found;
    expect(files(`test/${path.replace(/\.ts$/, '.test.ts')}`)).toHaveLength(1);
  });
});

describe('rules', () => {
  test('have one test that reads them all, as soon as there are any', () => {
    if (files('lib/rules/*.ts').length === 0) return;
    expect(existsSync('test/lib/rules/rules.test.ts')).toBe(true);
  });
});

describe('migrations', () => {
  const written = files('lib/store/migrations/[0-9]*.ts');

  test('each is in the list under its number and name', async () => {
    expect(written).toHaveLength(migrations.length);
    for (const [index, path] of written.entries()) {
      const [, number, name = ''] = /^(\d{3})-(.+)\.ts$/.exec(basename(path)) ?? [];
      expect(Number(number), path).toBe(index + 1);
      expect(migrations[index]?.version, path).toBe(index + 1);
      expect(Object.values(await exportsOf(path)), path).toEqual([migrations[index]]);
      expect(Object.keys(await exportsOf(path)), path).toEqual([camel(name)]);
    }
  });

  test('import nothing that lives on', () => {
    for (const path of written) {
      const imports = readFileSync(path, 'utf8').match(/from '([^']+)'/g) ?? [];
      for (const line of imports) expect(line, path).toMatch(/'(dexie|\.\/migration\.ts)'/);
    }
  });
});

describe('marketplaces', () => {
  const folders = files('lib/marketplaces/*/reader.ts').map((path) => basename(dirname(path)));

  test('each folder is a reader in the list, and the other way round', () => {
    expect(folders).toEqual(readers.map(({ id }) => id).toSorted());
  });

  test.each(folders)('%s says what it knows and has fixtures', (id) => {
    const readme = readFileSync(`lib/marketplaces/${id}/README.md`, 'utf8');
    expect(readme.length).toBeGreaterThan(500);
    const { pages = [] } = readers.find((reader) => reader.id === id) ?? {};
    for (const kind of new Set(pages.map((page) => page.kind))) {
      expect(files(`test/fixtures/${id}/${kind}/*/expected.json`), `${id} ${kind}`).not.toEqual([]);
    }
  });

  test.each(folders)('%s has reader scripts of its own', (id) => {
    const scripts = files('entrypoints/*.content.ts').map((path) => basename(path, '.content.ts'));
    // A marketplace that is too large for one page has a script for each part.
    expect(scripts.filter((name) => name === id || name.startsWith(`${id}-`))).not.toEqual([]);
  });

  test('every pack in a folder is in the list', () => {
    const packs = files('lib/marketplaces/*/policy/*.json');
    expect(packs).toHaveLength(rawPacks.length);
    const read = packs.map((path) => JSON.parse(readFileSync(path, 'utf8')) as unknown);
    expect(rawPacks).toEqual(expect.arrayContaining(read));
  });
});

describe('the tree', () => {
  test('has no folder for what has no name', () => {
    const nameless = /(^|\/)(utils?|helpers?|common|types|hooks|constants|misc|shared)\//;
    expect(sources.filter((path) => nameless.test(path))).toEqual([]);
  });

  test('names its files in kebab-case, components in PascalCase', () => {
    const odd = sources.filter((path) => {
      const name = basename(path).replace(/\.tsx?$/, '');
      const locale = path.startsWith('components/i18n/');
      return path.endsWith('.tsx')
        ? !/^([A-Z][A-Za-z]+|index|main)$/.test(name)
        : !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name) && !locale;
    });
    expect(odd).toEqual([]);
  });

  test.each(files('components/**/*.tsx'))('%s exports what it is called', async (path) => {
    expect(readFileSync(path, 'utf8')).toMatch(
      new RegExp(`export (function|class|const) ${basename(path, '.tsx').replace(/s$/, 's?')}\\b`),
    );
  });

  test('puts no text into a page as HTML and runs no text as code', () => {
    const dangerous =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\(|new Function)\b/;
    const found = sources.filter((path) => dangerous.test(readFileSync(path, 'utf8')));
    expect(found).toEqual([]);
  });

  test('calls no server', () => {
    const calls = /\b(XMLHttpRequest\(|WebSocket\(|EventSource\(|sendBeacon\(|await fetch\(['"`])/;
    const found = sources.filter((path) => calls.test(readFileSync(path, 'utf8')));
    expect(found).toEqual([]);
  });
});
