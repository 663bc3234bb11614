import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Minified bytes that a seller's browser loads, at the most. */
const LIMIT = {
  reader: 60_000,
  asked: 150_000,
  panel: 320_000,
  popup: 400_000,
} as const;
/** Goes only where the seller presses a button, and reads by the words of all languages. */
const ASKED = ['generic.js'];
const limitOf = (script: string) =>
  script === 'panel.js' ? LIMIT.panel : ASKED.includes(script) ? LIMIT.asked : LIMIT.reader;

interface Part {
  readonly build: string;
  readonly what: string;
  readonly limit: number;
  readonly files: readonly string[];
}

const parts = ['chrome-mv3', 'firefox-mv3'].flatMap((build): Part[] => {
  const folder = resolve('.output', build);
  const scripts = join(folder, 'content-scripts');
  return [
    ...readdirSync(scripts)
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({
        build,
        what: name === 'panel.js' ? 'panel' : `script ${name.replace('.js', '')}`,
        limit: limitOf(name),
        files: [join(scripts, name)],
      })),
    {
      build,
      what: 'popup, first load',
      limit: LIMIT.popup,
      files: firstLoad(folder, 'popup.html'),
    },
  ];
});

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
let over = 0;
for (const { build, what, limit, files } of parts) {
  const read = files.map((file) => readFileSync(file));
  const size = read.reduce((sum, { length }) => sum + length, 0);
  const zipped = read.reduce((sum, text) => sum + gzipSync(text).length, 0);
  const mark = size > limit ? `over ${kB(limit).trim()}` : `of ${kB(limit).trim()}`;
  if (size > limit) over += 1;
  console.log(`${build.padEnd(12)} ${what.padEnd(20)} ${kB(size)} ${kB(zipped)} gz  ${mark}`);
}
if (over > 0) process.exitCode = 1;

/** A page and all that it names or that its scripts import before they run. */
function firstLoad(folder: string, page: string): string[] {
  const found = new Set([join(folder, page)]);
  for (const file of found) {
    if (!/\.(html|js)$/.test(file)) continue;
    const text = readFileSync(file, 'utf8');
    const named = file.endsWith('.html')
      ? text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)
      : text.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g);
    const base = file.endsWith('.html') ? folder : join(file, '..');
    for (const [, name = ''] of named) found.add(join(base, name));
  }
  return [...found];
}
