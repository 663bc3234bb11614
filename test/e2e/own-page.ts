import type { Browser, Tab } from './browser.ts';

const pages = new WeakMap<Browser, Promise<Tab>>();

/**
 * Runs a function in a page of the extension, past all of its code. The page is kept for the next
 * question: opening one takes longer than most answers. A browser that was restarted gets a new one.
 */
export async function inOwnPage<A, T>(
  browser: Browser,
  run: (given: A) => T | Promise<T>,
  given: A,
): Promise<T> {
  const kept = pages.get(browser);
  if (kept) {
    try {
      return await (await kept).evaluate(run, given);
    } catch {
      // Gone with the browser that it was in.
      pages.delete(browser);
    }
  }
  const opened = browser.openWorkbench();
  pages.set(browser, opened);
  return (await opened).evaluate(run, given);
}
