import { addresses as aliexpress } from './aliexpress/addresses.ts';
import { sites as aliexpressSites } from './aliexpress/sites.ts';
import type { PayloadAddress } from './marketplace.ts';

/** The only answers that are ever observed. A list of its own, so that the page's world gets no reader. */
export const payloadAddresses: readonly PayloadAddress[] = aliexpress;

/** Where the observer runs: the back offices that a reader wants answers of. */
export const payloadMatches: readonly string[] = aliexpressSites.map(
  ({ host }) => `https://${host}/*`,
);
