import type { Site } from '../marketplace.ts';

/** One host for all countries: it names the currency of every amount. Etsy's home is Brooklyn; no source states a zone. */
export const sites: readonly Site[] = [
  {
    host: 'www.etsy.com',
    zone: 'America/New_York',
    country: 'US',
    language: 'en',
    name: 'Etsy',
  },
];
