import { siteTable } from '../site-table.ts';

/** One back office under the names of its owner's markets. */
export const sites = siteTable({ host: 'sellercenter.*', name: '*' }, [
  'lazada.sg|Lazada Singapore|SG|en|SGD|Asia/Singapore',
  'lazada.com.my|Lazada Malaysia|MY|en|MYR|Asia/Kuala_Lumpur',
  'lazada.co.th|Lazada Thailand|TH|th|THB|Asia/Bangkok',
  'lazada.vn|Lazada Vietnam|VN|vi|VND|Asia/Ho_Chi_Minh',
  'lazada.com.ph|Lazada Philippines|PH|en|PHP|Asia/Manila',
  'lazada.co.id|Lazada Indonesia|ID|id|IDR|Asia/Jakarta',
  'daraz.pk|Daraz Pakistan|PK|en|PKR|Asia/Karachi',
  'daraz.com.bd|Daraz Bangladesh|BD|en|BDT|Asia/Dhaka',
  'daraz.lk|Daraz Sri Lanka|LK|en|LKR|Asia/Colombo',
  'daraz.com.np|Daraz Nepal|NP|en|NPR|Asia/Kathmandu',
  'miravia.es|Miravia|ES|es|EUR|Europe/Madrid',
]);
