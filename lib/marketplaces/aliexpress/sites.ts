import type { Site } from '../marketplace.ts';

/** Text times of all AliExpress back offices are US Pacific wall-clock time, whatever the language. */
export const ZONE = 'America/Los_Angeles';

/** The sellers of `gsp` are in many countries: country and currency are the marketplace's home. */
const site = (host: string, name: string): Site => ({
  host,
  zone: ZONE,
  country: 'CN',
  language: 'zh',
  currency: 'CNY',
  name,
});

export const sites: readonly Site[] = [
  site('csp.aliexpress.com', 'AliExpress'),
  site('gsp.aliexpress.com', 'AliExpress (local sellers)'),
  site('seller.aliexpress.com', 'AliExpress (seller entry)'),
];

/** The old back office: disputes of years ago, and links that still lead there. */
export const oldSites: readonly Site[] = [site('trade.aliexpress.com', 'AliExpress (old pages)')];

/** Logistics pages that the back office shows in frames. */
export const frameHosts: readonly string[] = ['cgmp.aliexpress.com', 'sg-cgmp.aliexpress.com'];
