import type { Item } from '../../../model/facts.ts';
import { answersFrom } from '../../../page/answers.ts';
import type { Place, Places } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import { fromEpoch } from '../../../time/epoch.ts';
import { allItems } from '../../all-items.ts';
import { onlyOf } from '../../only-of.ts';
import { recordsOf } from '../../payload-values.ts';
import { issue } from '../../reasons.ts';
import { isReturnsAnswer, orderId } from '../addresses.ts';
import { count, member, said } from './member.ts';

export type ReturnRequest = Readonly<Record<string, unknown>>;

/** Undefined where no answer with return requests came; an empty list of them is an answer too. */
export function returnRequests(source: Source): readonly ReturnRequest[] | undefined {
  const lists = answersFrom(source, isReturnsAnswer).flatMap(({ data }) => {
    const list = member(data, 'returnRequests');
    return Array.isArray(list) ? [recordsOf(list)] : [];
  });
  return lists.length > 0 ? lists.flat() : undefined;
}

/** The id of a return request; it looks like a UUID. */
export const requestIdOf = (request: ReturnRequest): string | undefined =>
  /^[\w-]{8,60}$/.exec(said(member(request, 'returnRequestId')) ?? '')?.[0];

/**
 * What the states say: `PendingApproval`, `PendingLabel` and `PendingRefund` wait for the seller.
 * `Approving` is on its way between two of them and says nothing.
 */
const STATES: Readonly<Record<string, readonly [stage: string, back?: string]>> = {
  pendingapproval: ['request', 'requested'],
  pendinglabel: ['request'],
  pendingrefund: ['request'],
  approved: ['negotiation', 'approved'],
  completed: ['closed'],
  closed: ['closed'],
};

/** Words of a wanted replacement, as a code or in the language of the page. */
const REPLACEMENT =
  /replac|exchang|ersatz|umtausch|échange|remplac|cambio|reempl|sostitu|troca|substit|交換|换货|更换/i;
const REFUND = /refund|erstatt|rembours|reembols|rimbors|返金|退款/i;

const name = (path: string) => `payload returns ${path}`;

/** What an answer says about one return request; instants in `zone` (IANA). */
export function placesInReturn(request: ReturnRequest, zone: string): Places {
  const at = <T>(path: string, read: (value: unknown) => T | undefined): Place<T>[] => [
    { name: name(path), read: () => read(member(request, path)) },
  ];
  const state = STATES[said(member(request, 'requestState'))?.toLowerCase() ?? ''];
  const items = recordsOf(member(request, 'items'));
  const inItems = <T>(path: string, read: (text: string) => T | undefined): Place<T>[] => [
    {
      name: name(`items ${path}`),
      read: () => onlyOf(items.map((item) => read(said(member(item, path)) ?? ''))),
    },
  ];
  return {
    caseId: at('returnRequestId', () => requestIdOf(request)),
    orderId: at('orderInfo.orderId', (value) => orderId(said(value) ?? '')),
    stage: at('requestState', () => state?.[0]),
    'return.state': at('requestState', () => state?.[1]),
    'return.trackingNumber': at('labelInfo.carrierTrackingId', said),
    issue: inItems('returnReason', (text) => issue(text.replace(/[_-]/g, ' '))),
    ask: [
      ...at('badges', (value) =>
        recordsOf(value).some(({ id }) => id === 'EXCHANGE') ? 'replacement' : undefined,
      ),
      ...inItems('resolution', (text) => {
        if (REPLACEMENT.test(text)) return 'replacement';
        return REFUND.test(text) ? 'return' : undefined;
      }),
    ],
    openedAt: at('returnRequestDate', (value) => fromEpoch(value, zone)),
    orderedAt: at('orderDate', (value) => fromEpoch(value, zone)),
    items: at('items', () => itemsOf(items)),
  };
}

function itemsOf(lines: readonly ReturnRequest[]): readonly Item[] | undefined {
  return allItems(lines, (line) => {
    const title = said(member(line, 'product'));
    const quantity = count(member(line, 'returnQuantity'));
    const sku = said(member(line, 'merchantSKU'));
    const listingId = said(member(line, 'asin'));
    return { title, sku, listingId, quantity };
  });
}
