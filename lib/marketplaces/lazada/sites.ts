import type { Site } from '../marketplace.ts';

const site = (
  domain: string,
  zone: string,
  country: string,
  language: string,
  currency: string,
  name: string,
): Site => ({ host: `sellercenter.${domain}`, zone, country, language, currency, name });

/** One back office under the names of its owner's markets. */
export const sites: readonly Site[] = [
  site('lazada.sg', 'Asia/Singapore', 'SG', 'en', 'SGD', 'Lazada Singapore'),
  site('lazada.com.my', 'Asia/Kuala_Lumpur', 'MY', 'en', 'MYR', 'Lazada Malaysia'),
  site('lazada.co.th', 'Asia/Bangkok', 'TH', 'th', 'THB', 'Lazada Thailand'),
  site('lazada.vn', 'Asia/Ho_Chi_Minh', 'VN', 'vi', 'VND', 'Lazada Vietnam'),
  site('lazada.com.ph', 'Asia/Manila', 'PH', 'en', 'PHP', 'Lazada Philippines'),
  site('lazada.co.id', 'Asia/Jakarta', 'ID', 'id', 'IDR', 'Lazada Indonesia'),
  site('daraz.pk', 'Asia/Karachi', 'PK', 'en', 'PKR', 'Daraz Pakistan'),
  site('daraz.com.bd', 'Asia/Dhaka', 'BD', 'en', 'BDT', 'Daraz Bangladesh'),
  site('daraz.lk', 'Asia/Colombo', 'LK', 'en', 'LKR', 'Daraz Sri Lanka'),
  site('daraz.com.np', 'Asia/Kathmandu', 'NP', 'en', 'NPR', 'Daraz Nepal'),
  site('miravia.es', 'Europe/Madrid', 'ES', 'es', 'EUR', 'Miravia'),
];
