import type { Site } from '../marketplace.ts';

/**
 * One host for all shops, each with a currency and a zone of its own that its pages do not name: times
 * are read in the zone of Shopify's home. The old addresses (`<shop>.myshopify.com/admin`) lead here, and to
 * read there would take the permission for every shop's front.
 */
export const sites: readonly Site[] = [
  {
    host: 'admin.shopify.com',
    zone: 'America/Toronto',
    country: 'CA',
    language: 'en',
    name: 'Shopify',
  },
];
