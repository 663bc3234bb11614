import type { Site } from '../marketplace.ts';

const site = (
  host: string,
  zone: string,
  country: string,
  language: string,
  currency: string,
  name: string,
): Site => ({ host, zone, country, language, currency, name });

/** Each market has one back office; of countries with several zones it is the one that marketplaces count in. */
export const sites: readonly Site[] = [
  site('seller-us.tiktok.com', 'America/Los_Angeles', 'US', 'en', 'USD', 'TikTok Shop US'),
  site('seller-uk.tiktok.com', 'Europe/London', 'GB', 'en', 'GBP', 'TikTok Shop UK'),
  site('seller-vn.tiktok.com', 'Asia/Ho_Chi_Minh', 'VN', 'vi', 'VND', 'TikTok Shop Vietnam'),
  site('seller-th.tiktok.com', 'Asia/Bangkok', 'TH', 'th', 'THB', 'TikTok Shop Thailand'),
  site('seller-my.tiktok.com', 'Asia/Kuala_Lumpur', 'MY', 'en', 'MYR', 'TikTok Shop Malaysia'),
  site('seller-sg.tiktok.com', 'Asia/Singapore', 'SG', 'en', 'SGD', 'TikTok Shop Singapore'),
  site('seller-ph.tiktok.com', 'Asia/Manila', 'PH', 'en', 'PHP', 'TikTok Shop Philippines'),
  site('seller-id.tiktok.com', 'Asia/Jakarta', 'ID', 'id', 'IDR', 'TikTok Shop Indonesia'),
  site('seller-id.tokopedia.com', 'Asia/Jakarta', 'ID', 'id', 'IDR', 'Tokopedia & TikTok Shop'),
  site('seller-br.tiktok.com', 'America/Sao_Paulo', 'BR', 'pt', 'BRL', 'TikTok Shop Brazil'),
  site('seller-mx.tiktok.com', 'America/Mexico_City', 'MX', 'es', 'MXN', 'TikTok Shop Mexico'),
];
