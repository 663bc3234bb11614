import { resolve } from 'node:path';
import type { Browser, Options } from './browser.ts';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';

/** Starts a browser with a build of this extension: the one whose panel tests can look into, or the real one. */
export function launch(
  name: Browser['name'],
  options: Omit<Options, 'extension'>,
  mode: 'e2e' | 'production' = 'e2e',
): Promise<Browser> {
  const start = name === 'firefox' ? firefox : chromium;
  return start({ ...options, extension: buildFolder(name, mode) });
}

/** Where the build of a browser is. */
export function buildFolder(name: Browser['name'], mode: 'e2e' | 'production'): string {
  const target = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  return resolve('.output', mode === 'e2e' ? `${target}-e2e` : target);
}
