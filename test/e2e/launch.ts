import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Options } from './browser.ts';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';

/** Starts a browser with a build of this extension: the one whose panel tests can look into, or the real one. */
export async function launch(
  name: Browser['name'],
  options: Omit<Options, 'extension'>,
  mode: 'e2e' | 'production' = 'e2e',
): Promise<Browser> {
  const start = name === 'firefox' ? firefox : chromium;
  const extension = buildFolder(name, mode);
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`no build in ${extension}`);
  return start({ ...options, extension });
}

/** Where the build of a browser is. */
export function buildFolder(name: Browser['name'], mode: 'e2e' | 'production'): string {
  const target = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  return resolve('.output', mode === 'e2e' ? `${target}-e2e` : target);
}
