import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allPacks } from '../lib/advice/book.ts';
import { Day } from '../lib/model/instant.ts';
import { agedCitations } from '../lib/policy/aged.ts';
import { packSchema } from '../lib/policy/pack-schema.ts';
import { rulesPage } from '../lib/policy/rules-page.ts';

const root = resolve(import.meta.dirname, '..');

/**
 * `age [DAY]`: every citation that was checked more than twelve months before the day (today).
 * `schema`: the JSON Schema of a pack, for editors. `page`: the page of all rules.
 */
const verbs: Readonly<Record<string, (day?: string) => string>> = {
  age: (day = new Date().toISOString().slice(0, 10)) => {
    const old = agedCitations(allPacks(), day);
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
  page: () => write('docs/rules.md', rulesPage(allPacks())),
};

function write(path: string, text: string): string {
  writeFileSync(resolve(root, path), text);
  return `${path}: ${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`;
}

const [verb = '', day] = process.argv.slice(2);
const run = verbs[verb];
if (run && (day === undefined || Day.safeParse(day).success)) {
  process.stdout.write(`${run(day)}\n`);
} else {
  process.stderr.write(`policy age [2026-11-22] | schema | page\n`);
  process.exitCode = 2;
}
