import type { PayloadAddress } from '../marketplace.ts';
import { sitePath } from '../site-path.ts';
import { sites } from './sites.ts';

export type Call =
  | 'get_one_order'
  | 'get_package'
  | 'get_forder_logistics'
  | 'get_logistics_tracking_history'
  | 'search_order_list_index'
  | 'get_order_list_card_list';

const pathOf = sitePath(sites);

/** The call is the last part of the path: the groups before it (`order`, `logistics`) have changed. */
export const from = (call: Call) => (url: URL) => {
  const path = pathOf(url) ?? '';
  return path.startsWith('/api/v') && path.endsWith(`/${call}`);
};

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

const ORDER = /^\/portal\/sale\/order\/(\d{12,20})$/;
const RETURN = /^\/portal\/sale\/return\/(\d{6,20})$/;

/** The marketplace's own id of an order, which is not the number that the buyer sees. */
export const orderIn = (url: URL): string | undefined => ORDER.exec(pathOf(url) ?? '')?.[1];

/** The marketplace's own id of a return. */
export const returnIn = (url: URL): string | undefined => RETURN.exec(pathOf(url) ?? '')?.[1];

/** True on a back office for this path. */
export const isAt = (url: URL, path: string): boolean => pathOf(url) === path;
