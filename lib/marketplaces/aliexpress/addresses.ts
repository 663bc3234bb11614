import type { PayloadAddress } from '../marketplace.ts';
import { sites } from './sites.ts';

export type AnswerName = 'dispute-list' | 'dispute-detail' | 'dispute-history' | 'order-detail';

/** The names of the calls end so; their prefix and the case of their letters differ between releases. */
export const callNames: Readonly<Record<AnswerName, string>> = {
  'dispute-list': 'querySellerReverseOrderList',
  'dispute-detail': 'reverseOrderLineDetailRender',
  'dispute-history': 'reverseOrderLineHistoryRender',
  'order-detail': 'trade.seller.order.detail',
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
];

/** Which of the answers an address gives, or undefined. */
export function answerName(url: URL): AnswerName | undefined {
  if (url.hostname !== 'seller-acs.aliexpress.com') return undefined;
  const api = CALL.exec(url.pathname)?.groups?.['api']?.toLowerCase() ?? '';
  return names.find((name) => api.endsWith(`.${callNames[name].toLowerCase()}`));
}

const names = ['dispute-list', 'dispute-detail', 'dispute-history', 'order-detail'] as const;

/** True on a back office of AliExpress for this path, with or without a slash at its end. */
export function isAt(url: URL, path: string): boolean {
  const there = url.pathname.replace(/\/$/, '');
  return sites.some(({ host }) => host === url.hostname) && there === path;
}

/** The id in the address, when it has the shape of one. */
export function idIn(url: URL, name: 'reverseOrderLineId' | 'orderId'): string | undefined {
  const id = url.searchParams.get(name) ?? '';
  return /^\d{15,17}$/.test(id) ? id : undefined;
}
