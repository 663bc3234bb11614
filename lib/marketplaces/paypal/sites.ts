import type { Site } from '../marketplace.ts';

/** One host for all countries; PayPal's times are UTC, and it names the currency of every amount. */
export const sites: readonly Site[] = [
  { host: 'www.paypal.com', zone: 'UTC', country: 'US', language: 'en', name: 'PayPal' },
];
