import type { Site } from '../marketplace.ts';

const site = (
  host: string,
  zone: string,
  country: string,
  language: string,
  currency: string,
  name: string,
): Site => ({ host, zone, country, language, currency, name: `Shopee ${name}` });

/** Back office of sellers in China: its orders are of every market, in the currency of that market. */
export const CROSS_BORDER = 'seller.shopee.cn';

/** Each market has one back office; of countries with several zones it is the capital's. */
export const sites: readonly Site[] = [
  site('seller.shopee.co.id', 'Asia/Jakarta', 'ID', 'id', 'IDR', 'Indonesia'),
  site('seller.shopee.com.my', 'Asia/Kuala_Lumpur', 'MY', 'ms', 'MYR', 'Malaysia'),
  site('seller.shopee.sg', 'Asia/Singapore', 'SG', 'en', 'SGD', 'Singapore'),
  site('seller.shopee.co.th', 'Asia/Bangkok', 'TH', 'th', 'THB', 'Thailand'),
  site('seller.shopee.ph', 'Asia/Manila', 'PH', 'en', 'PHP', 'Philippines'),
  site('seller.shopee.tw', 'Asia/Taipei', 'TW', 'zh-Hant', 'TWD', 'Taiwan'),
  site('seller.shopee.com.br', 'America/Sao_Paulo', 'BR', 'pt', 'BRL', 'Brazil'),
  site('seller.shopee.com.mx', 'America/Mexico_City', 'MX', 'es', 'MXN', 'Mexico'),
  site('seller.shopee.cl', 'America/Santiago', 'CL', 'es', 'CLP', 'Chile'),
  site('seller.shopee.com.co', 'America/Bogota', 'CO', 'es', 'COP', 'Colombia'),
  site('banhang.shopee.vn', 'Asia/Ho_Chi_Minh', 'VN', 'vi', 'VND', 'Vietnam'),
  {
    host: CROSS_BORDER,
    zone: 'Asia/Shanghai',
    country: 'CN',
    language: 'zh',
    name: 'Shopee cross-border',
  },
];
