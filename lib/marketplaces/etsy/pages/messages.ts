import type { Page } from '../../marketplace.ts';
import { onlyOf } from '../../only-of.ts';
import { pageTrouble } from '../../page-trouble.ts';
import { digitsIn, member, nameIn, recordsOf, told } from '../../payload-values.ts';
import { readPage } from '../../read-page.ts';
import { threadIn } from '../addresses.ts';
import { messagesOf, threadOf } from '../payloads/messages.ts';
import { plainText } from '../payloads/plain-text.ts';
import { siteOf } from '../values.ts';

const CALL = 'conversation detail';

/** One conversation, from the data of the page. */
export const messagesPage: Page = {
  kind: 'messages',
  owns: (url) => threadIn(url) !== undefined,
  examples: ['https://www.etsy.com/messages/1462209417'],
  proof: (source) => {
    const thread = threadIn(source.url);
    return thread !== undefined && threadOf(source, thread) ? `payload ${CALL}` : undefined;
  },
  trouble: pageTrouble,
  read: (source) => {
    const detail = threadOf(source, threadIn(source.url) ?? '') ?? {};
    const site = siteOf(source.url);
    const buyer = digitsIn(member(detail, 'other_user', 'user_id'));
    const orders = recordsOf(detail['receipt_history']).flatMap(
      ({ receipt_id: id }) => digitsIn(id) ?? [],
    );
    return readPage(
      source,
      { marketplace: 'etsy', page: 'messages' },
      told(CALL, {
        // Of several orders nobody knows which one the conversation is about.
        orderId: { receipt_history: onlyOf(orders) },
        'buyer.name': {
          'other_user.display_name': nameIn(
            plainText(member(detail, 'other_user', 'display_name')),
          ),
        },
        messages: { messages: site && messagesOf(recordsOf(detail['messages']), buyer, site) },
      }),
    );
  },
};
