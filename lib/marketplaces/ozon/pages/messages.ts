import type { Page } from '../../marketplace.ts';
import { pageTrouble } from '../../page-trouble.ts';
import { readPage } from '../../read-page.ts';
import { isChat } from '../addresses.ts';
import { onlyPosting } from './site.ts';

const known = {
  marketplace: 'ozon',
  page: 'messages',
  caseType: 'ozon.message',
} as const;

/** The chats with buyers. No markup of a message is known: none is read, only what the chat is about. */
export const messagesPage: Page = {
  kind: 'messages',
  owns: isChat,
  examples: ['https://seller.ozon.ru/app/messenger?group=customers_v2'],
  proof: (source) => (onlyPosting.read(source) === undefined ? undefined : onlyPosting.name),
  trouble: pageTrouble,
  read: (source) => readPage(source, known, { orderId: [{ ...onlyPosting, unsure: true }] }),
};
