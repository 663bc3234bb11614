import { findBox } from '../../page/box.ts';
import type { Reader } from '../marketplace.ts';
import { isCompose } from './addresses.ts';
import { itemNotReceived } from './pages/item-not-received.ts';
import { order } from './pages/order.ts';
import { returnRequest } from './pages/return.ts';
import { sites } from './sites.ts';

/** eBay as the content scripts know it. Its pages are rendered by the server: no JSON answer is observed. */
export const ebay: Reader = {
  id: 'ebay',
  sites,
  matches: sites.map(({ host }) => `https://${host}/*`),
  pages: [order, returnRequest, itemNotReceived],
  addresses: [],
  box: findBox,
  frames: isCompose,
};
