import { sitePath } from '../site-path.ts';
import { sites } from './sites.ts';

const pathOf = sitePath(sites);

/** True on a back office for this path. */
export const isAt = (url: URL, path: string): boolean => pathOf(url) === path;

/** The order in an address. */
export function orderIn(url: URL): string | undefined {
  const id = url.searchParams.get('tradeOrderId') ?? '';
  return isAt(url, '/apps/order/detail') && /^\d{15,16}$/.test(id) ? id : undefined;
}

const REVERSE = [
  'reverse_order_id',
  'reverse_order_line_id',
  'reverseOrderId',
  'reverseOrderLineId',
];

/** The return in an address: only the names of its parameters are known, not its path. */
export function reverseIn(url: URL): string | undefined {
  const isApp = pathOf(url)?.startsWith('/apps/') === true;
  if (!isApp || orderIn(url) !== undefined) return undefined;
  const ids = REVERSE.map((name) => url.searchParams.get(name) ?? '');
  return ids.find((id) => /^\d{9,20}$/.test(id));
}
