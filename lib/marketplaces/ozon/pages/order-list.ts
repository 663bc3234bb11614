import { textLists } from '../../text-list.ts';
import { isList } from '../addresses.ts';
import { MARKS, postingOf, postings } from './site.ts';

/** The list of postings: one row for each whose number a line shows. */
export const orderListPage = textLists(postings)({
  kind: 'order-list',
  owns: isList,
  examples: [
    'https://seller.ozon.ru/app/postings/fbs?tab=awaiting_packaging',
    'https://seller.ozon.ru/app/postings/crossborder/fbs',
  ],
  key: 'orderId',
  marks: MARKS,
  idOf: postingOf,
  says: ['unshipped', 'shipped', 'delivered', 'cancelled'],
});
