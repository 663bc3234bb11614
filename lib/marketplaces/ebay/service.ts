import { findBox } from '../../page/box.ts';
import type { ReaderPart } from '../marketplace.ts';
import { DISPUTE_HOST } from './addresses.ts';
import { cancellation } from './pages/cancellation.ts';
import { messages } from './pages/messages.ts';
import { paymentDispute } from './pages/payment-dispute.ts';
import { pathsOf } from './sites.ts';

/** The part of eBay that is about cancellations, payment disputes and messages, and the frames in which replies are written. */
export const service: ReaderPart = {
  id: 'ebay',
  matches: [
    ...pathsOf([
      'res/cancel*',
      'cancel/*',
      'mesh/cancel*',
      'contact/*',
      'cnt/*',
      'ulk/*',
      'mesgweb/*',
      'mye/myebay/messages*',
    ]),
    `https://${DISPUTE_HOST}/*`,
  ],
  pages: [cancellation, paymentDispute, messages],
  addresses: [],
  box: findBox,
};
