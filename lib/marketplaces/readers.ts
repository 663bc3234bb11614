import { aliexpress } from './aliexpress/reader.ts';
import { amazon } from './amazon/reader.ts';
import { ebay } from './ebay/reader.ts';
import { lazada } from './lazada/reader.ts';
import { shopee } from './shopee/reader.ts';
import { temu } from './temu/reader.ts';
import { tiktok } from './tiktok/reader.ts';
import { etsy } from './etsy/reader.ts';
import { paypal } from './paypal/reader.ts';
import { shopify } from './shopify/reader.ts';
import { stripe } from './stripe/reader.ts';
import { walmart } from './walmart/reader.ts';
import { mercadolibre } from './mercadolibre/reader.ts';
import { ozon } from './ozon/reader.ts';
import { allegro } from './allegro/reader.ts';
import type { Reader } from './marketplace.ts';

/** All marketplaces that Parley reads. */
export const readers: readonly Reader[] = [
  ebay,
  aliexpress,
  amazon,
  shopee,
  tiktok,
  temu,
  lazada,
  etsy,
  paypal,
  shopify,
  stripe,
  walmart,
  mercadolibre,
  ozon,
  allegro,
];
