import type { PayloadAddress } from '../marketplace.ts';
import { sitePath } from '../site-path.ts';
import { sites } from './sites.ts';

const pathOf = sitePath(sites);

export const isOrders = (url: URL): boolean => pathOf(url) === '/kirogi/bg/mms/recentOrderList';
export const isReturns = (url: URL): boolean =>
  pathOf(url) === '/garen/mms/afterSales/queryReturnAndRefundPaList';

/** The JSON answers that the pages are read from. Nothing else is observed. */
export const addresses: readonly PayloadAddress[] = [
  {
    name: 'recentOrderList',
    matches: isOrders,
    examples: ['https://agentseller-us.temu.com/kirogi/bg/mms/recentOrderList'],
  },
  {
    name: 'queryReturnAndRefundPaList',
    matches: isReturns,
    examples: ['https://agentseller.temu.com/garen/mms/afterSales/queryReturnAndRefundPaList'],
  },
];

/** True for a page of this name, at the top or below a folder such as `mmsos`. */
export const isPage = (url: URL, name: string): boolean =>
  ['', '/mmsos', '/main'].some((folder) => pathOf(url) === `${folder}/${name}.html`);

const ORDER = /^PO-\d{3}-\d{8,20}$/;

/** The order in an address. */
export function orderIn(url: URL): string | undefined {
  const id = url.searchParams.get('parent_order_sn') ?? '';
  return isPage(url, 'order-detail') && ORDER.test(id) ? id : undefined;
}
