import { findBox } from '../../page/box.ts';
import type { ReaderPart } from '../marketplace.ts';
import { order } from './pages/order.ts';
import { orderList } from './pages/order-list.ts';
import { returnsList } from './pages/returns-list.ts';
import { pathsOf } from './sites.ts';

/**
 * The part of eBay that is about orders. eBay's pages are documents of their own, so that a page of an
 * order need not carry the words of cases, nor the other way round.
 */
export const orders: ReaderPart = {
  id: 'ebay',
  matches: pathsOf(['sh/*', 'mesh/ord/*']),
  pages: [order, orderList, returnsList],
  addresses: [],
  box: findBox,
};
