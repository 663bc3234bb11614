import { findBox } from '../../page/box.ts';
import type { Reader } from '../marketplace.ts';
import { isCompose } from './addresses.ts';
import { cases } from './cases.ts';
import { orders } from './orders.ts';
import { sites } from './sites.ts';

const parts = [orders, cases];

/** eBay as a whole. Its pages are rendered by the server: no JSON answer is observed. */
export const ebay: Reader = {
  id: 'ebay',
  sites,
  matches: parts.flatMap(({ matches }) => matches),
  pages: parts.flatMap(({ pages }) => pages),
  addresses: [],
  box: findBox,
  frames: isCompose,
};
