import type { Browser } from './browser.ts';
import { inOwnPage } from './own-page.ts';
import { until } from './until.ts';

export interface TabState {
  readonly kind: string;
  readonly url: string;
}

/** What Parley has made of the pages in all tabs. */
export const tabStates = (browser: Browser): Promise<readonly TabState[]> =>
  inOwnPage(
    browser,
    async () => {
      type Area = { get: (key: null) => Promise<Record<string, unknown>> };
      const world = globalThis as { browser?: unknown; chrome?: unknown };
      const { session } = ((world.browser ?? world.chrome) as { storage: { session: Area } })
        .storage;
      const all = Object.entries(await session.get(null));
      return all.filter(([key]) => /^tab-\d+$/.test(key)).map(([, state]) => state as TabState);
    },
    undefined,
  );

/** Waits until Parley has looked at the page of an address and come to a result of this kind. */
export function untilState(browser: Browser, url: string, kind: string): Promise<true> {
  return until(`${url} to be ${kind}`, async () => {
    const states = await tabStates(browser);
    return states.some((state) => state.url === url && state.kind === kind);
  });
}
