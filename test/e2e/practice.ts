import { afterAll, beforeAll } from 'vitest';
import { type Backoffice, createBackoffice } from '../backoffice/backoffice.ts';
import type { Browser, Tab } from './browser.ts';
import { launch } from './launch.ts';

export const browserName: Browser['name'] =
  process.env['PARLEY_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

interface Practice {
  readonly browser: Browser;
  readonly office: Backoffice;
  readonly open: (url: string) => Promise<Tab>;
}

/** A browser with Parley and the practice back office for the tests of one file. */
export function practice(mode: 'e2e' | 'production' = 'e2e'): Practice {
  const office = createBackoffice({ now: new Date().toISOString() });
  let running: Browser | undefined;
  const browser = () => {
    if (!running) throw new Error('the browser has not started');
    return running;
  };
  beforeAll(async () => {
    running = await launch(browserName, { respond: office.respond }, mode);
  });
  afterAll(() => running?.close());
  return {
    get browser() {
      return browser();
    },
    office,
    open: (url) => browser().open(url),
  };
}
