import type { PayloadAddress } from '../marketplace.ts';
import { sitePath } from '../site-path.ts';
import { sites } from './sites.ts';

const pathOf = sitePath(sites);

const names = [
  'dispute-list',
  'dispute-detail',
  'dispute-history',
  'order-detail',
  'session-list',
  'chat-history',
  'chat-sync',
] as const;
export type AnswerName = (typeof names)[number];

/** The names of the calls end so; their prefix and the case of their letters differ between releases. */
export const callNames: Readonly<Record<AnswerName, string>> = {
  'dispute-list': 'querySellerReverseOrderList',
  'dispute-detail': 'reverseOrderLineDetailRender',
  'dispute-history': 'reverseOrderLineHistoryRender',
  'order-detail': 'trade.seller.order.detail',
  'session-list': 'querySessionList',
  'chat-history': 'queryBySessionId',
  'chat-sync': 'web.seller.js.sync',
};

const CALL = /^\/h5\/(?<api>[\w.]+)\/\d/;

const address = (name: AnswerName, example: string): PayloadAddress => ({
  name,
  matches: (url) => answerName(url) === name,
  examples: [`https://seller-acs.aliexpress.com/h5/${example}/1.0/`],
});

/** The JSON answers that the AliExpress pages are read from. Nothing else is observed. */
export const addresses: readonly PayloadAddress[] = [
  address('dispute-list', 'mtop.aliexpress.seller.reverse.querySellerReverseOrderList'),
  address('dispute-detail', 'mtop.aliexpress.seller.reverse.reverseOrderLineDetailRender'),
  address('dispute-history', 'mtop.aliexpress.seller.reverse.reverseOrderLineHistoryRender'),
  address('order-detail', 'mtop.aliexpress.trade.seller.order.detail'),
  address('session-list', 'mtop.gsp.im.use.web.seller.messagebox.querySessionList'),
  address('chat-history', 'mtop.gsp.im.web.seller.messagebox.direction.queryBySessionId'),
  address('chat-sync', 'mtop.gsp.web.seller.js.sync'),
];

/** Which of the answers an address gives, or undefined. */
export function answerName(url: URL): AnswerName | undefined {
  if (url.hostname !== 'seller-acs.aliexpress.com') return undefined;
  const api = CALL.exec(url.pathname)?.groups?.['api']?.toLowerCase() ?? '';
  return names.find((name) => api.endsWith(`.${callNames[name].toLowerCase()}`));
}

/** True on a back office of AliExpress for this path. */
export const isAt = (url: URL, path: string): boolean => pathOf(url) === path;

/** The id in the address, when it has the shape of one. */
export function idIn(url: URL, name: 'reverseOrderLineId' | 'orderId'): string | undefined {
  const id = url.searchParams.get(name) ?? '';
  return /^\d{15,17}$/.test(id) ? id : undefined;
}

/** The number of an order in a text that shows one. */
export const orderIdIn = (said: string): string | undefined =>
  /(?<!\d)\d{15,17}(?!\d)/.exec(said)?.[0];
