import type { Reader } from '../marketplace.ts';
import { sites } from './sites.ts';
import { claims } from './readers/claims.ts';
import { orders } from './readers/orders.ts';
import { requests } from './readers/requests.ts';

/**
 * Amazon Seller Central, all regional back offices: JSON answers first, then test attributes, then
 * words. Its parts are scripts of their own, because they stand in different documents and one script
 * with all of them would be too heavy for each.
 */
export const amazon: Reader = {
  ...orders,
  matches: sites.map(({ host }) => `https://${host}/*`),
  pages: [orders, requests, claims].flatMap(({ pages }) => pages),
};
