import { findBox } from '../../page/box.ts';
import type { ReaderPart } from '../marketplace.ts';
import { itemNotReceived } from './pages/item-not-received.ts';
import { returnRequest } from './pages/return.ts';
import { pathsOf } from './sites.ts';

/** The part of eBay that is about returns and requests. */
export const cases: ReaderPart = {
  id: 'ebay',
  matches: pathsOf([
    'rt/*',
    'rtn/*',
    'mesh/returns/*',
    'ReturnCase/*',
    'returncase/*',
    'res/ItemNotReceived/*',
    'ItemNotReceived/*',
    'itemnotreceived/*',
  ]),
  pages: [returnRequest, itemNotReceived],
  addresses: [],
  box: findBox,
};
