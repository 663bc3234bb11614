import type { PayloadAddress } from '../marketplace.ts';
import { sites } from './sites.ts';

const hosts = new Set(sites.map(({ host }) => host));
const ours = ({ protocol, host }: URL) => protocol === 'https:' && hosts.has(host);

export const isOrders = (url: URL): boolean =>
  ours(url) && url.pathname === '/kirogi/bg/mms/recentOrderList';
export const isReturns = (url: URL): boolean =>
  ours(url) && url.pathname === '/garen/mms/afterSales/queryReturnAndRefundPaList';

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
  ours(url) && new RegExp(`^/(?:mmsos/|main/)?${name}\\.html$`).test(url.pathname);

const ORDER = /^PO-\d{3}-\d{8,20}$/;

/** The order in an address. */
export function orderIn(url: URL): string | undefined {
  const id = url.searchParams.get('parent_order_sn') ?? '';
  return isPage(url, 'order-detail') && ORDER.test(id) ? id : undefined;
}
