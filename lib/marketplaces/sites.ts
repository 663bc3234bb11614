import type { Origin } from '../model/words.ts';
import { sites as aliexpress } from './aliexpress/sites.ts';
import { sites as ebay } from './ebay/sites.ts';
import type { Site } from './marketplace.ts';

/** A list of its own, so that the popup names a site without carrying its reader. */
const sites: readonly Site[] = [...aliexpress, ...ebay];

/** The site of a host, also for its other hosts (`mesg.ebay.com` is eBay US). */
export function siteOf(host: string): Site | undefined {
  const registered = (name: string) => name.replace(/^www\./, '');
  return (
    sites.find((site) => site.host === host) ??
    sites.find((site) => `.${host}`.endsWith(`.${registered(site.host)}`))
  );
}

/** The IANA zone of a site's home; UTC where the site is not known, which is said where it is shown. */
export function zoneOf(host: string): string {
  return siteOf(host)?.zone ?? 'UTC';
}

/** What a person calls the site. */
export function siteName(host: string, marketplace: Origin): string {
  return siteOf(host)?.name ?? (marketplace === 'other' ? host : marketplace);
}
