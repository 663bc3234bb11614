import type { Site } from '../marketplace.ts';
import { siteFinder } from '../site-finder.ts';
import { siteTable } from '../site-table.ts';

/** The zone is that of the site's home, because the pages print none. */
const homes = siteTable({ host: 'www.ebay.*', name: 'eBay *' }, [
  'com|US|US|en|USD|America/Los_Angeles',
  'co.uk|UK|GB|en|GBP|Europe/London',
  'de|Germany|DE|de|EUR|Europe/Berlin',
  'fr|France|FR|fr|EUR|Europe/Paris',
  'it|Italy|IT|it|EUR|Europe/Rome',
  'es|Spain|ES|es|EUR|Europe/Madrid',
  'nl|Netherlands|NL|nl|EUR|Europe/Amsterdam',
  'be|Belgium|BE|fr|EUR|Europe/Brussels',
  'pl|Poland|PL|pl|PLN|Europe/Warsaw',
  'at|Austria|AT|de|EUR|Europe/Vienna',
  'ch|Switzerland|CH|de|CHF|Europe/Zurich',
  'ie|Ireland|IE|en|EUR|Europe/Dublin',
  'com.au|Australia|AU|en|AUD|Australia/Sydney',
  'ca|Canada|CA|en|CAD|America/Toronto',
  'com.sg|Singapore|SG|en|SGD|Asia/Singapore',
  'com.hk|Hong Kong|HK|zh|HKD|Asia/Hong_Kong',
  'com.my|Malaysia|MY|en|MYR|Asia/Kuala_Lumpur',
  'ph|Philippines|PH|en|PHP|Asia/Manila',
]);

/** Payment disputes of all sites are on one host, in the United States. */
export const sites: readonly Site[] = [
  ...homes,
  {
    host: 'pmtdispute.ebay.com',
    name: 'eBay payment disputes',
    country: 'US',
    language: 'en',
    currency: 'USD',
    zone: 'America/Los_Angeles',
  },
];

/** Match patterns of these paths on every site; upper and lower case count in them. */
export const pathsOf = (paths: readonly string[]): readonly string[] =>
  homes.flatMap(({ host }) => paths.map((path) => `https://${host}/${path}`));

/** The site of an address, or undefined for other hosts. */
export const siteOfUrl = siteFinder(sites);
