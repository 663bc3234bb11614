import type { Facts } from '../model/facts.ts';
import { Language } from '../model/words.ts';

/** The main language of a country, where it is one of the drafts'. Belgium, Canada and Switzerland have several: left out. */
const COUNTRIES: Readonly<Record<string, Language>> = {
  ...of('en', 'US GB IE AU NZ SG PH ZA NG IN MT'),
  ...of('es', 'ES MX AR CL CO PE UY EC BO PY VE CR PA DO GT HN SV NI CU PR'),
  ...of('pt', 'BR PT AO MZ'),
  ...of('fr', 'FR MC RE GP MQ GF'),
  ...of('de', 'DE AT LI'),
  ...of('it', 'IT SM'),
  ...of('ru', 'RU BY KZ KG'),
  ...of('pl', 'PL'),
  ...of('ja', 'JP'),
  ...of('ko', 'KR'),
  ...of('zh', 'CN TW HK MO'),
};

/** The language of the buyers of a site; AliExpress back offices serve all countries and are left out. */
const SITES: readonly (readonly [string, Language])[] = [
  ['ebay.co.uk', 'en'],
  ['ebay.com.au', 'en'],
  ['ebay.com', 'en'],
  ['ebay.ie', 'en'],
  ['ebay.de', 'de'],
  ['ebay.at', 'de'],
  ['ebay.fr', 'fr'],
  ['ebay.it', 'it'],
  ['ebay.es', 'es'],
  ['ebay.pl', 'pl'],
];

/** The language to write to the buyer in: his own, else his country's, else the site's, else English. */
export function languageFor({ buyer, site }: Pick<Facts, 'buyer' | 'site'>): Language {
  const own = Language.safeParse(buyer?.language?.toLowerCase().split(/[-_]/)[0]);
  if (own.success) return own.data;
  const host = `.${site}`;
  return (
    COUNTRIES[buyer?.country ?? ''] ??
    SITES.find(([name]) => host.endsWith(`.${name}`))?.[1] ??
    'en'
  );
}

function of(language: Language, countries: string): Record<string, Language> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, language]));
}
