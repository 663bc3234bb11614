import type { Site } from './marketplace.ts';
import { siteFinder } from './site-finder.ts';

/** Gives the path of an address without the slash at its end; undefined for other hosts and insecure addresses. */
export function sitePath(sites: readonly Site[]): (url: URL) => string | undefined {
  const siteOf = siteFinder(sites);
  return (url) => siteOf(url) && url.pathname.replace(/\/+$/, '');
}
