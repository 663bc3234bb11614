import type { Source } from '../../../page/source.ts';
import type { Page } from '../../marketplace.ts';
import { textLists } from '../../text-list.ts';
import { textPages } from '../../text-pages.ts';
import { isReturns } from '../addresses.ts';
import { MARKS, onlyPosting, postingOf, postingsIn, site } from './site.ts';

const page = {
  kind: 'return',
  caseType: 'ozon.return',
  owns: isReturns,
  examples: [
    'https://seller.ozon.ru/app/returns/main?tab=40',
    'https://seller.ozon.ru/app/returns/rfbs?status=90',
  ],
} as const;

const one = textPages(site)({
  ...page,
  says: ['waiting', 'returnRequested', 'returnApproved', 'returnShipped', 'returnDelivered'],
  places: { orderId: [onlyPosting] },
});
const list = textLists(site)({
  ...page,
  key: 'orderId',
  marks: MARKS,
  idOf: postingOf,
  says: ['returnRequested', 'returnApproved', 'returnShipped', 'returnDelivered'],
});

/** The address says not whether one is open: a page with several postings is the list. */
const shown = (source: Source) => (postingsIn(source).size > 1 ? list : one);

/** Return requests: the list of them, or the one that is open. */
export const returnsPage: Page = {
  ...list,
  proof: (source) => shown(source).proof(source),
  read: (source) => shown(source).read(source),
};
