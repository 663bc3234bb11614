import type { PayloadAddress } from '../marketplace.ts';
import { sites } from './sites.ts';

const hosts = new Set(sites.map(({ host }) => host));
const ours = ({ protocol, host }: URL) => protocol === 'https:' && hosts.has(host);

/** The American back office has its calls under `na`. */
const CALL = /^\/api\/fulfillment\/(?:na\/)?order\/(list|get)$/;

/** The answers with orders: the list's and the one of a single order have the same orders in them. */
export const isOrders = (url: URL): boolean => ours(url) && CALL.test(url.pathname);

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

/** True on a back office for this path, with or without a slash at its end. */
export const isAt = (url: URL, path: string): boolean =>
  ours(url) && url.pathname.replace(/\/$/, '') === path;

/** The order in an address. */
export function orderIn(url: URL): string | undefined {
  const id = url.searchParams.get('order_no') ?? '';
  return isAt(url, '/order/detail') && /^5\d{17}$/.test(id) ? id : undefined;
}
