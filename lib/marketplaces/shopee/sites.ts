import { siteTable } from '../site-table.ts';

/** Back office of sellers in China: its orders are of every market, in the currency of that market. */
export const CROSS_BORDER = 'seller.shopee.cn';

/** Each market has one back office; of countries with several zones it is the capital's. */
export const sites = siteTable({ host: '*', name: 'Shopee *' }, [
  'seller.shopee.co.id|Indonesia|ID|id|IDR|Asia/Jakarta',
  'seller.shopee.com.my|Malaysia|MY|ms|MYR|Asia/Kuala_Lumpur',
  'seller.shopee.sg|Singapore|SG|en|SGD|Asia/Singapore',
  'seller.shopee.co.th|Thailand|TH|th|THB|Asia/Bangkok',
  'seller.shopee.ph|Philippines|PH|en|PHP|Asia/Manila',
  'seller.shopee.tw|Taiwan|TW|zh-Hant|TWD|Asia/Taipei',
  'seller.shopee.com.br|Brazil|BR|pt|BRL|America/Sao_Paulo',
  'seller.shopee.com.mx|Mexico|MX|es|MXN|America/Mexico_City',
  'seller.shopee.cl|Chile|CL|es|CLP|America/Santiago',
  'seller.shopee.com.co|Colombia|CO|es|COP|America/Bogota',
  'banhang.shopee.vn|Vietnam|VN|vi|VND|Asia/Ho_Chi_Minh',
  `${CROSS_BORDER}|cross-border|CN|zh||Asia/Shanghai`,
]);
