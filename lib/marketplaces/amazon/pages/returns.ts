import { address } from '../../../page/read.ts';
import { openedUp } from '../../../page/opened-up.ts';
import { rowsOf } from '../../../page/rows.ts';
import type { Source } from '../../../page/source.ts';
import type { Page } from '../../marketplace.ts';
import { type Entry, readList } from '../../read-list.ts';
import { readPage } from '../../read-page.ts';
import { isReturn, isReturnList, returnOf } from '../addresses.ts';
import {
  placesInReturn,
  requestIdOf,
  type ReturnRequest,
  returnRequests,
} from '../payloads/returns.ts';
import { wordsOf } from '../../vocabulary/vocabulary.ts';
import { caseWords } from '../labels.ts';
import { byText } from './by-text.ts';
import { onlyOrder, ORDER_MARKS, orderIn, orderMarks } from './order-marks.ts';
import { trouble, zoneOf } from './reading.ts';

/** Amazon handles the returns of the orders that it ships, and lists none of them here. */
const known = { marketplace: 'amazon', caseType: 'amazon.return', fulfilment: 'seller' } as const;

/**
 * Return requests, classic, inside the container of the orders, and new. Of the page itself only its
 * address is known: without its JSON answer a row says which order it is about, and no more.
 */
export const returnList: Page = {
  kind: 'dispute-list',
  owns: isReturnList,
  examples: [
    'https://sellercentral.amazon.com/gp/returns/list/v2?searchBy=OrderId&returnRequestState=pendingActions',
    'https://sellercentral.amazon.de/gp/returns/list?searchType=orderId&keywordSearch=305-5550123-8841277',
    'https://sellercentral.amazon.in/amazonsell/orders/container/gp/returns/list/v2?returnRequestState=completed',
    'https://sellercentral.amazon.co.uk/manage/returns/mfn?~return_status=Approved,PendingLabel&~marketplace_id=A1',
  ],
  proof: (source) => {
    if (returnRequests(source)) return 'payload returns';
    return orderMarks(openedUp(source)).length > 0 ? ORDER_MARKS : undefined;
  },
  trouble,
  read: (source) => {
    const entries = returnRequests(source)?.map((request) => ({
      source,
      places: placesInReturn(request, zoneOf(source)),
    }));
    return readList({ ...known, page: 'dispute-list' }, entries ?? marked(openedUp(source)));
  },
};

const marked = (source: Source): readonly Entry[] =>
  rowsOf(orderMarks(source), (mark) => orderIn(mark, source)).map(({ id }) => ({
    source,
    places: { orderId: [{ name: ORDER_MARKS, read: () => id }] },
  }));

const actions = byText(wordsOf(caseWords))({
  kind: 'return',
  owns: isReturn,
  examples: [
    'https://sellercentral.amazon.com/gp/returns/list/v2/actions?returnRequestId=5f0c2a9e-77d1-4b1e-9a63-0d2b8c1e4f55&marketplaceId=A1&tabId=1',
  ],
  caseType: 'amazon.return',
  says: ['return'],
  places: {
    caseId: [address(returnOf)],
    orderId: [{ name: ORDER_MARKS, read: onlyOrder }],
    fulfilment: [{ name: 'Amazon: returns of orders that the seller ships', read: () => 'seller' }],
  },
});

/** The page on which one return request is acted upon: by its JSON answer, else by its words. */
export const returnRequest: Page = {
  ...actions,
  proof: (source) => {
    if (requestOf(source)) return 'payload returns';
    return orderMarks(openedUp(source)).length > 0 ? actions.proof(source) : undefined;
  },
  read: (source) => {
    const request = requestOf(source);
    if (!request) return actions.read(source);
    return readPage(source, { ...known, page: 'return' }, placesInReturn(request, zoneOf(source)));
  },
};

/** The newest answer about the request that the address names. */
function requestOf(source: Source): ReturnRequest | undefined {
  const id = returnOf(source.url);
  if (id === undefined) return undefined;
  return returnRequests(source)?.findLast((request) => requestIdOf(request) === id);
}
