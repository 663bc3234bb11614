import type { Facts } from '../../../model/facts.ts';
import { firstOf } from '../../../page/first-of.ts';
import type { Places } from '../../../page/fields.ts';
import { openedUp } from '../../../page/opened-up.ts';
import type { Source } from '../../../page/source.ts';
import { fold, textOf } from '../../../page/text.ts';
import type { Page } from '../../marketplace.ts';
import { word } from '../../site-values.ts';
import { isContact, isInbox, orderOf } from '../addresses.ts';
import { onlyOrder, ORDER_MARKS, orderIn, orderMarks } from './order-marks.ts';
import { readPage, trouble } from './reading.ts';

const known: Partial<Facts> = { caseType: 'amazon.message' };

/** How a thread begins its status once it is answered, in the languages that were seen: en. */
const RESOLVED = /^(?:resolved|closed)\b/;

const inInbox: Places = {
  orderId: [
    { name: 'address ss', read: ({ url }) => orderOf(url) },
    { name: ORDER_MARKS, read: onlyOrder },
  ],
  stage: [
    {
      name: '.case-status-label',
      read: ({ root }) =>
        firstOf(root.querySelectorAll('.case-status-label'), (status) =>
          RESOLVED.test(fold(textOf(status) ?? '')) ? 'closed' : undefined,
        ),
    },
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
  read: (source) => readPage(openedUp(source), 'messages', inInbox, known),
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
    readPage(
      openedUp(source),
      'messages',
      {
        orderId: [
          { name: 'address', read: ({ url }) => orderOf(url) },
          { name: ORDER_MARKS, read: onlyOrder },
        ],
        'buyer.name': [
          {
            name: '.ayb-contact-buyer-header h2',
            read: ({ root }) =>
              firstOf(root.querySelectorAll('.ayb-contact-buyer-header h2'), (heading) =>
                word(/^send message to (\S.*)$/i.exec(textOf(heading) ?? '')?.[1] ?? ''),
              ),
          },
        ],
      },
      known,
    ),
};
