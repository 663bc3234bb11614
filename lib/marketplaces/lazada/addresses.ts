import { sites } from './sites.ts';

const hosts = new Set(sites.map(({ host }) => host));
const ours = ({ protocol, host }: URL) => protocol === 'https:' && hosts.has(host);

/** True on a back office for this path, with or without a slash at its end. */
export const isAt = (url: URL, path: string): boolean =>
  ours(url) && url.pathname.replace(/\/$/, '') === path;

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
  if (!ours(url) || !url.pathname.startsWith('/apps/') || orderIn(url) !== undefined)
    return undefined;
  const ids = REVERSE.map((name) => url.searchParams.get(name) ?? '');
  return ids.find((id) => /^\d{9,20}$/.test(id));
}
