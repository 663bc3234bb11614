import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allPacks, readPack } from '../lib/advice/book.ts';
import { Day } from '../lib/model/instant.ts';
import { agedCitations } from '../lib/policy/aged.ts';
import { allLaw } from '../lib/policy/law/law.ts';
import { packSchema } from '../lib/policy/pack-schema.ts';
import { rulesPage } from '../lib/policy/rules-page.ts';
import { newKey, signPack } from '../lib/policy/sign.ts';

const root = resolve(import.meta.dirname, '..');
const USAGE = 'policy age [2026-11-22] | schema | page | key FILE | sign PACK.json KEY-FILE\n';

/**
 * `age [DAY]`: every citation that was checked more than twelve months before the day (today).
 * `schema`: the JSON Schema of a pack, for editors. `page`: the page of all rules. `key FILE`: a new key
 * for signing. `sign PACK KEY`: the pack as a signed file that a seller can import, on standard output.
 */
const verbs: Readonly<Record<string, (...rest: string[]) => string | Promise<string>>> = {
  age: (day = new Date().toISOString().slice(0, 10)) => {
    const old = agedCitations(allPacks(), day, allLaw());
    const width = Math.max(0, ...old.map(({ pack }) => pack.length));
    const wide = Math.max(0, ...old.map(({ row }) => row.length));
    return [
      ...old.map(
        ({ pack, row, checkedOn, url }) =>
          `${checkedOn}  ${pack.padEnd(width)}  ${row.padEnd(wide)}  ${url}`,
      ),
      `${old.length} citations were checked more than 12 months before ${day}`,
    ].join('\n');
  },
  schema: () => write('lib/policy/pack.schema.json', packSchema()),
  page: () => write('docs/rules.md', rulesPage(allPacks(), allLaw())),
  key: async (file) => {
    if (file === undefined) throw new Error('name the file for the key');
    const key = await newKey();
    // Readable by its owner only; an existing key is never overwritten.
    writeFileSync(file, JSON.stringify(key), { mode: 0o600, flag: 'wx' });
    return `${file} keeps the private key. Sellers trust this one: ${key.publicKey}`;
  },
  sign: async (file, keyFile) => {
    if (file === undefined || keyFile === undefined) throw new Error('name the pack and the key');
    const pack = readPack(JSON.parse(readFileSync(file, 'utf8')));
    const signature = await signPack(pack, JSON.parse(readFileSync(keyFile, 'utf8')));
    return JSON.stringify({ format: 'parley-pack', version: 1, pack, signature }, null, 2);
  },
};

function write(path: string, text: string): string {
  writeFileSync(resolve(root, path), text);
  return `${path}: ${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`;
}

const [verb = '', ...rest] = process.argv.slice(2);
const [day] = rest;
const isDay = verb !== 'age' || day === undefined || Day.safeParse(day).success;
const run = Object.hasOwn(verbs, verb) && isDay ? verbs[verb] : undefined;
if (run) {
  try {
    process.stdout.write(`${await run(...rest)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
