import { siteTable } from '../site-table.ts';

/**
 * One host has the orders of every market, so that a bare number has no currency. The agent hosts are those
 * of sellers in China, whose requests count in UTC+8; the others of local sellers.
 */
export const sites = siteTable({ host: '*', name: '*' }, [
  'agentseller.temu.com|Temu|CN|zh||Asia/Shanghai',
  'agentseller-us.temu.com|Temu (US orders)|CN|zh||Asia/Shanghai',
  'agentseller-eu.temu.com|Temu (EU orders)|CN|zh||Asia/Shanghai',
  'seller.kuajingmaihuo.com|Temu (kuajingmaihuo)|CN|zh||Asia/Shanghai',
  'seller.temu.com|Temu US sellers|US|en||America/Los_Angeles',
  'seller-eu.temu.com|Temu EU sellers|DE|en||Europe/Berlin',
]);
