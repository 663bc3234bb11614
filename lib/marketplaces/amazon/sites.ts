import type { Site } from '../marketplace.ts';
import { siteFinder } from '../site-finder.ts';
import { siteTable } from '../site-table.ts';

/** No source states the zones, so they are those of the country, and US Pacific for amazon.com. */
const homes = siteTable({ host: 'sellercentral.amazon.*', name: 'Amazon *' }, [
  'com|US|US|en|USD|America/Los_Angeles',
  'ca|Canada|CA|en|CAD|America/Toronto',
  'com.mx|Mexico|MX|es|MXN|America/Mexico_City',
  'com.br|Brazil|BR|pt|BRL|America/Sao_Paulo',
  'co.uk|UK|GB|en|GBP|Europe/London',
  'de|Germany|DE|de|EUR|Europe/Berlin',
  'fr|France|FR|fr|EUR|Europe/Paris',
  'it|Italy|IT|it|EUR|Europe/Rome',
  'es|Spain|ES|es|EUR|Europe/Madrid',
  'nl|Netherlands|NL|nl|EUR|Europe/Amsterdam',
  'se|Sweden|SE|sv|SEK|Europe/Stockholm',
  'pl|Poland|PL|pl|PLN|Europe/Warsaw',
  'com.be|Belgium|BE|fr|EUR|Europe/Brussels',
  'com.tr|Türkiye|TR|tr|TRY|Europe/Istanbul',
  'ae|UAE|AE|en|AED|Asia/Dubai',
  'sa|Saudi Arabia|SA|en|SAR|Asia/Riyadh',
  'eg|Egypt|EG|en|EGP|Africa/Cairo',
  'in|India|IN|en|INR|Asia/Kolkata',
  'co.jp|Japan|JP|ja|JPY|Asia/Tokyo',
  'sg|Singapore|SG|en|SGD|Asia/Singapore',
  'com.au|Australia|AU|en|AUD|Australia/Sydney',
  'co.za|South Africa|ZA|en|ZAR|Africa/Johannesburg',
]);

/** Every back office. Any of them can show orders of other marketplaces; the last two are older hosts of a region. */
export const sites: readonly Site[] = [
  ...homes,
  // Ten marketplaces with five currencies: `EU` is the code that ISO 3166 reserves, and there is no currency.
  {
    host: 'sellercentral-europe.amazon.com',
    name: 'Amazon Europe',
    country: 'EU',
    language: 'en',
    zone: 'Europe/Luxembourg',
  },
  {
    host: 'sellercentral-japan.amazon.com',
    name: 'Amazon Japan',
    country: 'JP',
    language: 'ja',
    currency: 'JPY',
    zone: 'Asia/Tokyo',
  },
];

/** The site of an address, or undefined for other hosts. */
export const siteOfUrl = siteFinder(sites);

/** The site of a sales channel (`Amazon.de`); undefined for orders of other shops (`Non-Amazon`). */
export function siteOfChannel(text: string): Site | undefined {
  const domain = /(?<![\w-])amazon\.([a-z.]+[a-z])/i.exec(text)?.[1]?.toLowerCase();
  return homes.find(({ host }) => host === `sellercentral.amazon.${domain}`);
}
