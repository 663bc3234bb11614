import type { Message } from '../../../model/facts.ts';
import { plainly, type Place } from '../../../page/fields.ts';
import { firstOf } from '../../../page/first-of.ts';
import { lexicon } from '../../../page/lexicon.ts';
import type { Source } from '../../../page/source.ts';
import { textOf } from '../../../page/text.ts';
import type { Page } from '../../marketplace.ts';
import { onlyOf } from '../../only-of.ts';
import { readPage } from '../../read-page.ts';
import { word } from '../../site-values.ts';
import { isMessages } from '../addresses.ts';
import { orderLabels } from '../labels.ts';
import { happened, orderId } from '../values.ts';

const LIST = '.msg-inbox-list';
const CARD = '.msg-inbox-list .card__item';
const words = lexicon({ labels: orderLabels, soft: true });

/** The card of the conversation that is open in the list beside it. */
const openCard = ({ root }: Source) =>
  firstOf(
    ['[aria-selected="true"]', '[aria-current="true"]', '.card__item--selected', '.selected'],
    (mark) =>
      [...root.querySelectorAll(CARD)].find(
        (card) => card.matches(mark) || card.querySelector(mark),
      ),
  );

const inCard = (selector: string): Place<string> => ({
  name: `${CARD} ${selector}`,
  read: (source) => {
    const part = openCard(source)?.querySelector(selector);
    return part ? word(textOf(part) ?? '') : undefined;
  },
});

const orderInLink: Place<string> = {
  name: 'link to the order',
  read: ({ root }) =>
    onlyOf(
      [...root.querySelectorAll('a[href*="ord/details"]')].flatMap(
        (link) => orderId(link.getAttribute('href') ?? '') ?? [],
      ),
    ),
};

/** The last line of a conversation is all that the list shows of it; whose it is, it says nowhere. */
const latest: Place<Message[]> = {
  name: '.card__latest-message',
  read: (source) => {
    const text = inCard('.card__latest-message').read(source);
    const unread = openCard(source)?.matches('[class*="unread" i]') === true;
    const at = inCard('.card__datetime').read(source);
    const when = typeof at === 'string' ? plainly(happened(at, source)) : undefined;
    return typeof text === 'string' && unread
      ? [{ from: 'buyer', text, ...(when !== undefined && { at: when }) }]
      : undefined;
  },
};

/** Messages: the list is known, the thread is not. The case is the order that the conversation names. */
export const messages: Page = {
  kind: 'messages',
  owns: isMessages,
  examples: [
    'https://www.ebay.com/cnt/ViewMessage?group_type=CORE',
    'https://www.ebay.de/mesgweb/ViewMessages/0',
    'https://www.ebay.co.uk/mye/myebay/messages',
  ],
  proof: (source) => {
    if (!source.root.querySelector(LIST)) return undefined;
    return [orderInLink, words.label('order', orderId)].find(
      (place) => place.read(source) !== undefined,
    )?.name;
  },
  read: (source) => {
    return readPage(
      source,
      { marketplace: 'ebay', page: 'messages' },
      {
        orderId: [orderInLink, words.label('order', orderId)],
        'buyer.id': [inCard('.card__username')],
        messages: [latest],
        fulfilment: [{ name: 'eBay: sellers ship themselves', read: () => 'seller' }],
      },
    );
  },
};
