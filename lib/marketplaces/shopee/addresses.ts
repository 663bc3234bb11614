import type { PayloadAddress } from '../marketplace.ts';
import { sites } from './sites.ts';

export type Call =
  | 'get_one_order'
  | 'get_package'
  | 'get_forder_logistics'
  | 'get_logistics_tracking_history'
  | 'search_order_list_index'
  | 'get_order_list_card_list';

const hosts = new Set(sites.map(({ host }) => host));
const ours = ({ protocol, host }: URL) => protocol === 'https:' && hosts.has(host);

/** The call is the last part of the path: the groups before it (`order`, `logistics`) have changed. */
export const from = (call: Call) => (url: URL) =>
  ours(url) &&
  url.pathname.startsWith('/api/v') &&
  url.pathname.replace(/\/$/, '').endsWith(`/${call}`);

const address = (call: Call, example: string): PayloadAddress => ({
  name: call,
  matches: from(call),
  examples: [`https://seller.shopee.co.id/api/v3/${example}`],
});

/** The JSON answers that the pages are read from. Nothing else is observed. */
export const addresses: readonly PayloadAddress[] = [
  address('get_one_order', 'order/get_one_order?order_id=218000100020003'),
  address('get_package', 'order/get_package?order_id=218000100020003'),
  address('get_forder_logistics', 'order/get_forder_logistics?order_id=218000100020003'),
  address(
    'get_logistics_tracking_history',
    'logistics/get_logistics_tracking_history?order_id=218000100020003',
  ),
  address('search_order_list_index', 'order/search_order_list_index'),
  address('get_order_list_card_list', 'order/get_order_list_card_list'),
];

const ORDER = /^\/portal\/sale\/order\/(\d{12,20})\/?$/;
const RETURN = /^\/portal\/sale\/return\/(\d{6,20})\/?$/;

/** The marketplace's own id of an order, which is not the number that the buyer sees. */
export const orderIn = (url: URL): string | undefined =>
  ours(url) ? ORDER.exec(url.pathname)?.[1] : undefined;

/** The marketplace's own id of a return. */
export const returnIn = (url: URL): string | undefined =>
  ours(url) ? RETURN.exec(url.pathname)?.[1] : undefined;

/** True on a back office for this path, with or without a slash at its end. */
export const isAt = (url: URL, path: string): boolean =>
  ours(url) && url.pathname.replace(/\/$/, '') === path;
