import type { Places } from '../../../page/fields.ts';
import { openedUp } from '../../../page/opened-up.ts';
import { address, text } from '../../../page/read.ts';
import type { Source } from '../../../page/source.ts';
import { fold } from '../../../page/text.ts';
import type { Page } from '../../marketplace.ts';
import { readPage } from '../../read-page.ts';
import { word } from '../../site-values.ts';
import { isContact, isInbox, orderOf } from '../addresses.ts';
import { onlyOrder, ORDER_MARKS, orderIn, orderMarks } from './order-marks.ts';
import { trouble } from './reading.ts';

const known = { marketplace: 'amazon', page: 'messages', caseType: 'amazon.message' } as const;

/** How a thread begins its status once it is answered, in the languages that were seen: en. */
const RESOLVED = /^(?:resolved|closed)\b/;

const inInbox: Places = {
  orderId: [address(orderOf, 'ss'), { name: ORDER_MARKS, read: onlyOrder }],
  stage: [
    text('.case-status-label', (status) => (RESOLVED.test(fold(status)) ? 'closed' : undefined)),
    {
      // The filter of the list stands beside every thread; only in the address does it say which is chosen.
      name: 'address fi',
      read: ({ url }) =>
        url.searchParams.get('fi') === 'responseNeeded' && orderOf(url) !== undefined
          ? 'request'
          : undefined,
    },
  ],
};

/** Whether the inbox shows the order that was searched for, or one order only. */
function namesOrder(source: Source): boolean {
  const asked = orderOf(source.url);
  const shown = new Set(orderMarks(source).map((mark) => orderIn(mark, source)));
  return asked === undefined ? shown.size === 1 : shown.has(asked);
}

/**
 * The inbox with the thread of one order. The layout of a thread is not known: no message is read, and
 * the order only where the address or a link or a label names it.
 */
export const inbox: Page = {
  kind: 'messages',
  owns: isInbox,
  examples: [
    'https://sellercentral.amazon.com/messaging/inbox?fi=search&ss=114-5550123-8841277',
    'https://sellercentral.amazon.de/messaging/inbox-v3?fi=responseNeeded&ss=305-5550123-8841277',
  ],
  proof: (source) => (namesOrder(openedUp(source)) ? ORDER_MARKS : undefined),
  trouble,
  read: (source) => readPage(openedUp(source), known, inInbox),
};

const FORM = '#ayb-contact-buyer';

/** The form in which a message to a buyer is written. */
export const contact: Page = {
  kind: 'messages',
  owns: isContact,
  examples: [
    'https://sellercentral.amazon.com/messaging/contact?orderID=114-5550123-8841277&marketplaceID=A1',
  ],
  proof: ({ root }) => (root.querySelector(FORM) ? FORM : undefined),
  trouble,
  read: (source) =>
    readPage(openedUp(source), known, {
      orderId: [address(orderOf), { name: ORDER_MARKS, read: onlyOrder }],
      'buyer.name': [
        text('.ayb-contact-buyer-header h2', (heading) =>
          word(/^send message to (\S.*)$/i.exec(heading)?.[1] ?? ''),
        ),
      ],
    }),
};
