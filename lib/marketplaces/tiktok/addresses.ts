import type { PayloadAddress } from '../marketplace.ts';
import { sitePath } from '../site-path.ts';
import { sites } from './sites.ts';

const pathOf = sitePath(sites);

/** The American back office has its calls under `na`. */
const CALL = /^\/api\/fulfillment\/(?:na\/)?order\/(list|get)$/;

/** The answers with orders: the list's and the one of a single order have the same orders in them. */
export const isOrders = (url: URL): boolean => CALL.test(pathOf(url) ?? '');

/** The JSON answers that the pages are read from. Nothing else is observed. */
export const addresses: readonly PayloadAddress[] = [
  {
    name: 'orders',
    matches: isOrders,
    examples: [
      'https://seller-vn.tiktok.com/api/fulfillment/order/get',
      'https://seller-us.tiktok.com/api/fulfillment/na/order/list?aid=4068',
    ],
  },
];

/** True on a back office for this path. */
export const isAt = (url: URL, path: string): boolean => pathOf(url) === path;

/** The order in an address. */
export function orderIn(url: URL): string | undefined {
  const id = url.searchParams.get('order_no') ?? '';
  return isAt(url, '/order/detail') && /^5\d{17}$/.test(id) ? id : undefined;
}
