import type { Site } from '../marketplace.ts';

/** The back office of the United States; no other host is known. Walmart's home is in Arkansas; no source states a zone. */
export const sites: readonly Site[] = [
  {
    host: 'seller.walmart.com',
    zone: 'America/Chicago',
    country: 'US',
    language: 'en',
    currency: 'USD',
    name: 'Walmart',
  },
];
