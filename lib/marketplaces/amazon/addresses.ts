import type { PayloadAddress } from '../marketplace.ts';
import { sitePath } from '../site-path.ts';
import { sites } from './sites.ts';

const ORDER_ID = '(?:\\d{3}|D\\d{2})-\\d{7}-\\d{7}';
const ORDER = new RegExp(`(?<![\\w-])${ORDER_ID}(?![\\w-])`);

/**
 * An order id, alone or inside a text. Session ids have the same shape: ask it only of a labelled
 * text, a test attribute, a JSON member or a part of an address that names orders.
 */
export const orderId = (text: string): string | undefined => ORDER.exec(text)?.[0];

/** The id of a SAFE-T claim, alone or inside a text. */
export const safetId = (text: string): string | undefined =>
  /(?<![\w-])\d{5}-\d{5}-\d{7}(?![\w-])/.exec(text)?.[0];

const pathOf = sitePath(sites);

const at =
  (pattern: RegExp) =>
  (url: URL): boolean =>
    pattern.test(pathOf(url) ?? '');

const ORDER_PATH = new RegExp(`^/(?:orders-v3/order|orders-api/order)/(${ORDER_ID})$`);
const OLD_ORDER = /^\/gp\/orders-v2\/details$/;

/** The one order that an address is about. */
export function orderOf(url: URL): string | undefined {
  const path = pathOf(url);
  if (path === undefined) return undefined;
  const named = ORDER_PATH.exec(path)?.[1];
  if (named !== undefined) return named;
  for (const [name, value] of url.searchParams) {
    if (ORDER_PARAMETERS.has(name.toLowerCase()) && orderId(value) === value) return value;
  }
  return undefined;
}
/** `ss` and `keywordSearch` are what was searched for: an order where it has the shape of one. */
const ORDER_PARAMETERS = new Set(['orderid', 'ss', 'keywordsearch', 'searchterm', 'amazonorderid']);

export const isOrder = (url: URL): boolean => {
  const path = pathOf(url) ?? '';
  return (
    (path.startsWith('/orders-v3/') && ORDER_PATH.test(path)) ||
    (OLD_ORDER.test(path) && orderOf(url) !== undefined)
  );
};

const LIST = /^\/orders-v3(?:\/(mfn|fba)(?:\/\w+){0,2})?$/;
export const isOrderList = at(LIST);

const RETURNS =
  /^(?:\/amazonsell\/orders\/container)?\/gp\/returns\/list(?:\/v2)?$|^\/manage\/returns(?:\/\w+)?$/;
export const isReturnList = at(RETURNS);
export const isReturn = at(
  /^(?:\/amazonsell\/orders\/container)?\/gp\/returns\/list\/v2\/actions$/,
);
/** The return request that the address of its actions names. */
export const returnOf = ({ searchParams }: URL): string | undefined =>
  /^[\w-]{8,60}$/.exec(searchParams.get('returnRequestId') ?? '')?.[0];

export const isSafetList = at(/^\/safet-claims$/);
const SAFET = /^\/safet-claims\/claim\/(\d{5}-\d{5}-\d{7})$/;
export const isSafet = at(SAFET);
export const safetOf = (url: URL): string | undefined => SAFET.exec(pathOf(url) ?? '')?.[1];

export const isGuaranteeClaims = at(/^\/gp\/guarantee-claims\/home(?:page)?\.html$/);
export const isChargebacks = at(/^\/gp\/chargebacks\/home\.html$/);
export const isInbox = at(/^\/messaging\/inbox(?:-v\d)?$/);
export const isContact = at(/^\/messaging\/contact$/);

/** Who ships the orders of an address: the tab of the list, or the filter of a search. */
export function fulfilmentOf(url: URL): 'seller' | 'platform' | undefined {
  const tab = LIST.exec(pathOf(url) ?? '')?.[1] ?? url.searchParams.get('fulfillmentType') ?? '';
  if (/^mfn$/i.test(tab)) return 'seller';
  return /^(?:fba|afn)$/i.test(tab) ? 'platform' : undefined;
}

export const isOrderAnswer = (url: URL): boolean => {
  const path = pathOf(url) ?? '';
  return path.startsWith('/orders-api/') && ORDER_PATH.test(path);
};
export const isSearchAnswer = at(/^\/orders-api\/search$/);
export const isShipToAnswer = at(/^\/orders-st\/resolve$/);
export const isReturnsAnswer = at(/^\/returns\/api\/(?:return-requests|listreturns-v2)$/);

/** The JSON answers that the Amazon pages are read from. Nothing else is observed. */
export const addresses: readonly PayloadAddress[] = [
  {
    name: 'order',
    matches: isOrderAnswer,
    examples: ['https://sellercentral.amazon.com/orders-api/order/114-0000000-0000000'],
  },
  {
    name: 'order-search',
    matches: isSearchAnswer,
    examples: [
      'https://sellercentral.amazon.de/orders-api/search?limit=100&offset=0&sort=ship_by_asc&fulfillmentType=mfn&orderStatus=unshipped',
    ],
  },
  {
    name: 'ship-to',
    matches: isShipToAnswer,
    examples: ['https://sellercentral.amazon.com/orders-st/resolve'],
  },
  {
    name: 'returns',
    matches: isReturnsAnswer,
    examples: [
      'https://sellercentral.amazon.com/returns/api/return-requests?searchBy=OrderId&returnRequestStates=Approved',
      'https://sellercentral-europe.amazon.com/returns/api/listreturns-v2?scrollId=x',
    ],
  },
];
