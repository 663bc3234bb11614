import { addresses as aliexpress } from './aliexpress/addresses.ts';
import { sites as aliexpressSites } from './aliexpress/sites.ts';
import { addresses as amazon } from './amazon/addresses.ts';
import { sites as amazonSites } from './amazon/sites.ts';
import { addresses as shopee } from './shopee/addresses.ts';
import { sites as shopeeSites } from './shopee/sites.ts';
import { addresses as temu } from './temu/addresses.ts';
import { sites as temuSites } from './temu/sites.ts';
import { addresses as tiktok } from './tiktok/addresses.ts';
import { sites as tiktokSites } from './tiktok/sites.ts';
import { addresses as etsy, matches as etsyMatches } from './etsy/addresses.ts';
import { addresses as paypal, matches as paypalMatches } from './paypal/addresses.ts';
import { addresses as shopify } from './shopify/addresses.ts';
import { sites as shopifySites } from './shopify/sites.ts';
import type { PayloadAddress } from './marketplace.ts';

/** The only answers that are ever observed. A list of its own, so that the page's world gets no reader. */
export const payloadAddresses: readonly PayloadAddress[] = [
  ...aliexpress,
  ...amazon,
  ...shopee,
  ...temu,
  ...tiktok,
  ...etsy,
  ...paypal,
  ...shopify,
];

/** Where the observer runs: the back offices that a reader wants answers of. */
export const payloadMatches: readonly string[] = [
  ...[
    ...aliexpressSites,
    ...amazonSites,
    ...shopeeSites,
    ...temuSites,
    ...tiktokSites,
    ...shopifySites,
  ].map(({ host }) => `https://${host}/*`),
  ...etsyMatches,
  ...paypalMatches,
];
