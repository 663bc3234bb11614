import type { Facts } from '../../../model/facts.ts';
import { readFields } from '../../../page/fields.ts';
import type { Page } from '../../marketplace.ts';
import { pageTrouble } from '../../page-trouble.ts';
import { isMessages } from '../addresses.ts';
import { onlyOrder, ordersIn } from './site.ts';

const known: Facts = {
  marketplace: 'allegro',
  site: 'allegro.pl',
  page: 'messages',
  caseType: 'allegro.message',
};

/** The message centre. No markup of a message is known: only the order that the conversation links to is read. */
export const messagesPage: Page = {
  kind: 'messages',
  owns: isMessages,
  examples: ['https://allegro.pl/moje-allegro/moje-konto/centrum-wiadomosci/wiadomosci'],
  proof: (source) => (ordersIn(source).size === 1 ? onlyOrder.name : undefined),
  trouble: pageTrouble,
  read: (source) => {
    const { facts, trail, doubts } = readFields(source, {
      orderId: [{ ...onlyOrder, unsure: true }],
    });
    return { kind: 'read', facts: { ...known, ...facts }, trail, doubts };
  },
};
