import type { Facts } from '../../../model/facts.ts';
import { readFields } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import type { Page } from '../../marketplace.ts';
import { pageTrouble } from '../../page-trouble.ts';
import { isChat } from '../addresses.ts';
import { postingsIn } from './site.ts';

const known: Facts = {
  marketplace: 'ozon',
  site: 'seller.ozon.ru',
  page: 'messages',
  caseType: 'ozon.message',
};
const PLACE = 'the only posting (by text)';

/** The posting of the chat that is open: the only one that the page names. */
function shown(source: Source): string | undefined {
  const [only, another] = postingsIn(source);
  return another === undefined ? only : undefined;
}

/** The chats with buyers. No markup of a message is known: none is read, only what the chat is about. */
export const messagesPage: Page = {
  kind: 'messages',
  owns: isChat,
  examples: ['https://seller.ozon.ru/app/messenger?group=customers_v2'],
  proof: (source) => (shown(source) === undefined ? undefined : PLACE),
  trouble: pageTrouble,
  read: (source) => {
    const { facts, trail, doubts } = readFields(source, {
      orderId: [{ name: PLACE, read: shown, unsure: true }],
    });
    return { kind: 'read', facts: { ...known, ...facts }, trail, doubts };
  },
};
