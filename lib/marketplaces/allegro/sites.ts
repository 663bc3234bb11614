import type { Site } from '../marketplace.ts';

const site = (host: string, name: string): Site => ({
  host,
  zone: 'Europe/Warsaw',
  country: 'PL',
  language: 'pl',
  currency: 'PLN',
  name,
});

/** The sales centre is that of all its marketplaces; the message centre stands in the shop. */
export const sites: readonly Site[] = [
  site('salescenter.allegro.com', 'Allegro'),
  site('allegro.pl', 'Allegro (messages)'),
];

export const matches: readonly string[] = [
  'https://salescenter.allegro.com/*',
  'https://allegro.pl/moje-allegro/*',
];
