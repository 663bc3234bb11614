import type { Site } from '../marketplace.ts';

/** One back office for sellers of Russia and of abroad; its times are those of Moscow. */
export const sites: readonly Site[] = [
  {
    host: 'seller.ozon.ru',
    zone: 'Europe/Moscow',
    country: 'RU',
    language: 'ru',
    currency: 'RUB',
    name: 'Ozon',
  },
];
