import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createBackoffice, START } from './backoffice/backoffice.ts';
import type { Browser, Options } from './e2e/browser.ts';
import { launch } from './e2e/launch.ts';
import { walkDisputes, walkPage } from './e2e/walk.ts';

const USAGE = `npm run try                                  the practice back office with Parley
npm run try -- --firefox                     the same in Firefox
npm run try -- --page FILE --url URL         a saved page, shown at its address`;

const { page, url, ...options } = readArguments();
const headed =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const names: readonly Browser['name'][] = options.firefox
  ? ['firefox']
  : headed || url !== undefined
    ? ['chromium']
    : ['chromium', 'firefox'];

for (const name of names) {
  build(name, headed ? 'production' : 'e2e');
  await (headed ? show(name) : walk(name));
}

/** With a display: the browser is the visitor's until he closes it. */
async function show(name: Browser['name']): Promise<void> {
  const language = Intl.DateTimeFormat().resolvedOptions().locale;
  const browser = await launch(name, { respond: answers(), headed: true, language }, 'production');
  await browser.open(url ?? START);
  console.log(
    `Parley is open beside ${url ?? 'the practice back office'}. Close the browser to end. Nothing reaches the network.`,
  );
  await browser.closed();
  // Already gone; this throws the profile away.
  await browser.close().catch(() => undefined);
}

/** Without a display: what a visitor would see is printed, and pictures are taken. */
async function walk(name: Browser['name']): Promise<void> {
  const pictures = resolve('.output', 'try');
  mkdirSync(pictures, { recursive: true });
  const browser = await launch(name, { respond: answers() });
  try {
    await (url === undefined ? walkDisputes(browser, pictures) : walkPage(browser, url, pictures));
  } finally {
    await browser.close();
  }
  console.log(`\nPictures are in ${relative('.', pictures)}\n`);
}

function answers(): Options['respond'] {
  if (page === undefined || url === undefined) {
    return createBackoffice({ now: new Date().toISOString() }).respond;
  }
  const body = readFileSync(page, 'utf8');
  return (request) =>
    request.method === 'GET' && new URL(request.url).href === new URL(url).href
      ? { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
      : undefined;
}

function build(name: Browser['name'], mode: 'e2e' | 'production'): void {
  const target = name === 'firefox' ? ['-b', 'firefox', '--mv3'] : ['-b', 'chrome'];
  const wxt = resolve('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [wxt, 'build', ...target, ...(mode === 'e2e' ? ['--mode', mode] : [])],
    { encoding: 'utf8' },
  );
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  process.exit(1);
}

function readArguments(): { page?: string; url?: string; firefox?: boolean } {
  const { values } = parseArgs({
    options: {
      page: { type: 'string' },
      url: { type: 'string' },
      firefox: { type: 'boolean' },
    },
  });
  const both = (values.page === undefined) === (values.url === undefined);
  if (both && (values.url === undefined || URL.canParse(values.url))) return values;
  console.error(USAGE);
  process.exit(2);
}
