import type { Page } from '../../marketplace.ts';
import { pageTrouble } from '../../page-trouble.ts';
import { readPage } from '../../read-page.ts';
import { isMessages } from '../addresses.ts';
import { onlyOrder } from './site.ts';

const known = { marketplace: 'allegro', page: 'messages', caseType: 'allegro.message' } as const;

/** The message centre. No markup of a message is known: only the order that the conversation links to is read. */
export const messagesPage: Page = {
  kind: 'messages',
  owns: isMessages,
  examples: ['https://allegro.pl/moje-allegro/moje-konto/centrum-wiadomosci/wiadomosci'],
  proof: (source) => (onlyOrder.read(source) === undefined ? undefined : onlyOrder.name),
  trouble: pageTrouble,
  read: (source) => readPage(source, known, { orderId: [{ ...onlyOrder, unsure: true }] }),
};
