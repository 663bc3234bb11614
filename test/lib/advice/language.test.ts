import { expect, test } from 'vitest';
import { languageFor } from '../../../lib/advice/language.ts';
import type { Facts } from '../../../lib/model/facts.ts';

test.each<[string, Facts['buyer'], string, string]>([
  ['his own', { language: 'pt-BR', country: 'DE' }, 'www.ebay.com', 'pt'],
  ['his own is none of ours: his country', { language: 'nl', country: 'FR' }, 'www.ebay.de', 'fr'],
  ['his country', { country: 'MX' }, 'www.ebay.com', 'es'],
  ['a country with several: the site', { country: 'CH' }, 'www.ebay.de', 'de'],
  ['the site', undefined, 'www.ebay.it', 'it'],
  ['the seller’s language is not the buyer’s', undefined, 'csp.aliexpress.com', 'en'],
  ['nothing known', undefined, 'example.org', 'en'],
])('%s', (_name, buyer, site, expected) =>
  expect(languageFor({ site, ...(buyer && { buyer }) })).toBe(expected),
);
