import type { Site } from '../marketplace.ts';

/** One host for all accounts: times are shown in a zone that the page does not name, so that of Stripe's home is assumed. */
export const sites: readonly Site[] = [
  {
    host: 'dashboard.stripe.com',
    zone: 'America/Los_Angeles',
    country: 'US',
    language: 'en',
    name: 'Stripe',
  },
];
