import type { Site } from './marketplace.ts';

/** Finds the site of an address, undefined for other hosts and insecure addresses. */
export function siteFinder(sites: readonly Site[]): (url: URL) => Site | undefined {
  const byHost = new Map(sites.map((site) => [site.host, site]));
  return ({ protocol, host }) => (protocol === 'https:' ? byHost.get(host) : undefined);
}
