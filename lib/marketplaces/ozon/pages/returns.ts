import { oneOrList } from '../../one-or-list.ts';
import { pageTrouble } from '../../page-trouble.ts';
import { textLists } from '../../text-list.ts';
import { textPages } from '../../text-pages.ts';
import { isReturns } from '../addresses.ts';
import { MARKS, postingOf, postingsIn, site } from './site.ts';

const page = {
  kind: 'return',
  caseType: 'ozon.return',
  owns: isReturns,
  examples: [
    'https://seller.ozon.ru/app/returns/main?tab=40',
    'https://seller.ozon.ru/app/returns/rfbs?status=90',
  ],
} as const;

/** Return requests: the list of them, or the one that is open. */
export const returnsPage = oneOrList(
  textPages(site)({
    ...page,
    says: ['waiting', 'returnRequested', 'returnApproved', 'returnShipped', 'returnDelivered'],
    places: {
      orderId: [
        {
          name: 'the only posting (by text)',
          read: (source) => {
            const [only, another] = postingsIn(source);
            return another === undefined ? only : undefined;
          },
        },
      ],
    },
  }),
  textLists(site)({
    ...page,
    trouble: pageTrouble,
    key: 'orderId',
    marks: MARKS,
    idOf: postingOf,
    says: ['returnRequested', 'returnApproved', 'returnShipped', 'returnDelivered'],
  }),
  (source) => postingsIn(source).size,
);
