import type { Origin } from '../model/words.ts';
import { knownZone } from '../time/known-zone.ts';
import { oldSites as aliexpressOld, sites as aliexpress } from './aliexpress/sites.ts';
import { sites as amazon } from './amazon/sites.ts';
import { sites as ebay } from './ebay/sites.ts';
import { sites as lazada } from './lazada/sites.ts';
import { sites as shopee } from './shopee/sites.ts';
import { sites as temu } from './temu/sites.ts';
import { sites as tiktok } from './tiktok/sites.ts';
import { sites as etsy } from './etsy/sites.ts';
import { sites as paypal } from './paypal/sites.ts';
import { sites as shopify } from './shopify/sites.ts';
import { sites as stripe } from './stripe/sites.ts';
import { sites as walmart } from './walmart/sites.ts';
import { sites as mercadolibre } from './mercadolibre/sites.ts';
import { sites as ozon } from './ozon/sites.ts';
import { sites as allegro } from './allegro/sites.ts';
import type { Site } from './marketplace.ts';

/** A list of its own, so that the popup names a site without carrying its reader. */
const sites: readonly Site[] = [
  ...aliexpress,
  ...aliexpressOld,
  ...amazon,
  ...ebay,
  ...lazada,
  ...shopee,
  ...temu,
  ...tiktok,
  ...etsy,
  ...paypal,
  ...shopify,
  ...stripe,
  ...walmart,
  ...mercadolibre,
  ...ozon,
  ...allegro,
];

/** The site of a host, also for its other hosts (`mesg.ebay.com` is eBay US). */
export function siteOf(host: string): Site | undefined {
  const registered = (name: string) => name.replace(/^www\./, '');
  return (
    sites.find((site) => site.host === host) ??
    sites.find((site) => `.${host}`.endsWith(`.${registered(site.host)}`))
  );
}

/** The IANA zone of a site's home; UTC where the site or its zone is not known here, which is said where it is shown. */
export function zoneOf(host: string): string {
  return knownZone(siteOf(host)?.zone ?? 'UTC');
}

/** What a person calls the site. */
export function siteName(host: string, marketplace: Origin): string {
  return siteOf(host)?.name ?? (marketplace === 'other' ? host : marketplace);
}
