import { findBox } from '../../page/box.ts';
import type { ReaderPart } from '../marketplace.ts';
import { DISPUTE_HOST } from './addresses.ts';
import { cancellation } from './pages/cancellation.ts';
import { itemNotReceived } from './pages/item-not-received.ts';
import { messages } from './pages/messages.ts';
import { paymentDispute } from './pages/payment-dispute.ts';
import { returnRequest } from './pages/return.ts';
import { pathsOf } from './sites.ts';

/** The part of eBay that is about cases and messages, and the frames in which replies are written. */
export const cases: ReaderPart = {
  id: 'ebay',
  matches: [
    ...pathsOf([
      'rt/*',
      'rtn/*',
      'mesh/returns/*',
      'mesh/cancel*',
      'ReturnCase/*',
      'returncase/*',
      'res/*',
      'ItemNotReceived/*',
      'itemnotreceived/*',
      'cancel/*',
      'contact/*',
      'cnt/*',
      'ulk/*',
      'mesgweb/*',
      'mye/myebay/messages*',
    ]),
    `https://${DISPUTE_HOST}/*`,
  ],
  pages: [returnRequest, itemNotReceived, cancellation, paymentDispute, messages],
  addresses: [],
  box: findBox,
};
