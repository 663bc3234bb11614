import type { PayloadAddress } from '../marketplace.ts';
import { sitePath } from '../site-path.ts';
import { sites } from './sites.ts';

const pathOf = sitePath(sites);

/** Where the seller works: the shop's front and the buyer's pages are left alone. */
export const matches: readonly string[] = [
  'https://www.etsy.com/your/*',
  'https://www.etsy.com/messages/*',
];

/** The orders; one of them is open in a panel where the address names it. */
export const isOrders = (url: URL): boolean =>
  /^\/your\/orders\/sold(?:\/(?:new|completed))?$/.test(pathOf(url) ?? '');

/** The order that an address names. */
export const orderIn = (url: URL): string | undefined =>
  /^\d{9,11}$/.exec(url.searchParams.get('order_id') ?? '')?.[0];

/** The conversation that an address names. */
export const threadIn = (url: URL): string | undefined =>
  /^\/messages\/(\d{3,20})$/.exec(pathOf(url) ?? '')?.[1];

/** Help requests and cases: only the words of the menu are known, no address. */
const CASE = /^\/your\/(?:[\w-]+\/){0,3}(?:help[-_]?requests?|cases?)\/(\d{6,20})$/;

/** The help request or case that an address names. */
export const caseIn = (url: URL): string | undefined => CASE.exec(pathOf(url) ?? '')?.[1];

const CALL =
  /^\/api\/v3\/ajax\/(?:[\w-]+\/){1,4}(?:(mission-control\/orders)\/(?:(convos)\/)?(?:data|(\d{9,11}))|(conversations\/detail-view-data))$/;

/** An answer of Etsy: the orders, the conversation of one order, or a conversation with its orders. */
interface Call {
  readonly name: 'orders' | 'convos' | 'detail-view-data';
  readonly orderId: string | undefined;
}

function callOf(url: URL): Call | undefined {
  const match = CALL.exec(pathOf(url) ?? '');
  if (!match) return undefined;
  const [, orders, convos, orderId] = match;
  return { name: convos ? 'convos' : orders ? 'orders' : 'detail-view-data', orderId };
}

/** Whether an address gives the answer of this call. */
export const isCall = (name: Call['name']) => (url: URL) => callOf(url)?.name === name;

/** The order of which an answer tells the conversation. */
export const orderOfConvos = (url: URL): string | undefined => callOf(url)?.orderId;

const AJAX = 'https://www.etsy.com/api/v3/ajax/';
const address = (name: Call['name'], example: string): PayloadAddress => ({
  name,
  matches: isCall(name),
  examples: [AJAX + example],
});

/** The JSON answers that Etsy's pages are read from. Nothing else is observed. */
export const addresses: readonly PayloadAddress[] = [
  address('orders', 'bespoke/shop/31234567/mission-control/orders/data?limit=50&offset=0'),
  address('convos', 'shop/31234567/mission-control/orders/convos/3829000417'),
  address('detail-view-data', 'member/conversations/detail-view-data'),
];
