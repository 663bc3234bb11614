import { siteTable } from '../site-table.ts';

/** Each market has one back office; of countries with several zones it is the one that marketplaces count in. */
export const sites = siteTable({ host: '*', name: '*' }, [
  'seller-us.tiktok.com|TikTok Shop US|US|en|USD|America/Los_Angeles',
  'seller-uk.tiktok.com|TikTok Shop UK|GB|en|GBP|Europe/London',
  'seller-vn.tiktok.com|TikTok Shop Vietnam|VN|vi|VND|Asia/Ho_Chi_Minh',
  'seller-th.tiktok.com|TikTok Shop Thailand|TH|th|THB|Asia/Bangkok',
  'seller-my.tiktok.com|TikTok Shop Malaysia|MY|en|MYR|Asia/Kuala_Lumpur',
  'seller-sg.tiktok.com|TikTok Shop Singapore|SG|en|SGD|Asia/Singapore',
  'seller-ph.tiktok.com|TikTok Shop Philippines|PH|en|PHP|Asia/Manila',
  'seller-id.tiktok.com|TikTok Shop Indonesia|ID|id|IDR|Asia/Jakarta',
  'seller-id.tokopedia.com|Tokopedia & TikTok Shop|ID|id|IDR|Asia/Jakarta',
  'seller-br.tiktok.com|TikTok Shop Brazil|BR|pt|BRL|America/Sao_Paulo',
  'seller-mx.tiktok.com|TikTok Shop Mexico|MX|es|MXN|America/Mexico_City',
]);
