import type { Site } from '../marketplace.ts';

const site = (
  domain: string,
  name: string,
  country: string,
  language: string,
  currency: string,
  zone: string,
): Site => ({
  host: `www.ebay.${domain}`,
  name: `eBay ${name}`,
  country,
  language,
  currency,
  zone,
});

/** Zones are those of each site's home, because the pages print none. */
export const sites: readonly Site[] = [
  site('com', 'US', 'US', 'en', 'USD', 'America/Los_Angeles'),
  site('co.uk', 'UK', 'GB', 'en', 'GBP', 'Europe/London'),
  site('de', 'Germany', 'DE', 'de', 'EUR', 'Europe/Berlin'),
  site('fr', 'France', 'FR', 'fr', 'EUR', 'Europe/Paris'),
  site('it', 'Italy', 'IT', 'it', 'EUR', 'Europe/Rome'),
  site('es', 'Spain', 'ES', 'es', 'EUR', 'Europe/Madrid'),
  site('nl', 'Netherlands', 'NL', 'nl', 'EUR', 'Europe/Amsterdam'),
  site('be', 'Belgium', 'BE', 'fr', 'EUR', 'Europe/Brussels'),
  site('pl', 'Poland', 'PL', 'pl', 'PLN', 'Europe/Warsaw'),
  site('at', 'Austria', 'AT', 'de', 'EUR', 'Europe/Vienna'),
  site('ch', 'Switzerland', 'CH', 'de', 'CHF', 'Europe/Zurich'),
  site('ie', 'Ireland', 'IE', 'en', 'EUR', 'Europe/Dublin'),
  site('com.au', 'Australia', 'AU', 'en', 'AUD', 'Australia/Sydney'),
  site('ca', 'Canada', 'CA', 'en', 'CAD', 'America/Toronto'),
  site('com.sg', 'Singapore', 'SG', 'en', 'SGD', 'Asia/Singapore'),
  site('com.hk', 'Hong Kong', 'HK', 'zh', 'HKD', 'Asia/Hong_Kong'),
  site('com.my', 'Malaysia', 'MY', 'en', 'MYR', 'Asia/Kuala_Lumpur'),
  site('ph', 'Philippines', 'PH', 'en', 'PHP', 'Asia/Manila'),
];

const byHost = new Map(sites.map((entry) => [entry.host, entry]));

/** The site of an address, or undefined for other hosts. */
export const siteOfUrl = ({ protocol, host }: URL): Site | undefined =>
  protocol === 'https:' ? byHost.get(host) : undefined;
