import { sitePath } from '../site-path.ts';
import { sites } from './sites.ts';

const pathOf = sitePath(sites);

/** The id of a purchase order, where nothing but one stands. */
const poIn = (text: unknown): string | undefined =>
  typeof text === 'string' ? /^\d{13}$/.exec(text.trim())?.[0] : undefined;

const ORDERS = /^\/(?:orders\/(?:manage-orders|details)|order-management\/details)$/;

/** The order that an address names; the list can be narrowed down to one. */
export function orderIn(url: URL): string | undefined {
  if (!ORDERS.test(pathOf(url) ?? '')) return undefined;
  const { searchParams } = url;
  return poIn(searchParams.get('poNumber')) ?? poIn(searchParams.get('purchaseOrderId'));
}

export const isOrderList = (url: URL): boolean =>
  pathOf(url) === '/orders/manage-orders' && orderIn(url) === undefined;

const isReturns = (url: URL): boolean => pathOf(url) === '/orders/returns';

/** The order that the list of returns is narrowed down to: the filter is JSON that was encoded twice. */
export function returnIn(url: URL): string | undefined {
  if (!isReturns(url)) return undefined;
  try {
    const once = url.searchParams.get('appliedFilters') ?? '';
    const filter: unknown = JSON.parse(once.startsWith('{') ? once : decodeURIComponent(once));
    return typeof filter === 'object' && filter !== null && 'id' in filter
      ? poIn(filter.id)
      : undefined;
  } catch {
    // A filter that is no JSON names no order: the page is the whole list.
    return undefined;
  }
}

export const isReturnList = (url: URL): boolean => isReturns(url) && returnIn(url) === undefined;

export const isCaseList = (url: URL): boolean => pathOf(url) === '/supporthub/your-cases';
