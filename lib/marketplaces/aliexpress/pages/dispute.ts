import { type Places, readFields } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import { joined } from '../../joined.ts';
import type { Page } from '../../marketplace.ts';
import { readPage } from '../../read-page.ts';
import { digitsIn, type Fields } from '../../payload-values.ts';
import { callNames, idIn, isAt } from '../addresses.ts';
import { disputeDetail, placesInDetail } from '../payloads/dispute-detail.ts';
import { disputeHistory, messagesIn } from '../payloads/dispute-history.ts';
import { disputeRows, otherOrder, placesInRow } from '../payloads/dispute-list.ts';
import { answersOf, belongsTo, type Found, ids, requestId, troubleWith } from '../payloads/find.ts';
import { orderDetail, placesInOrder } from '../payloads/order-detail.ts';
import { printedDeadline } from './respond-by.ts';

const shapes = {
  'dispute-list': disputeRows,
  'dispute-detail': disputeDetail,
  'dispute-history': disputeHistory,
  'order-detail': orderDetail,
};

/** One dispute. No markup of this page is known: it is read from the answers that it is drawn from. */
export const disputePage: Page = {
  kind: 'dispute',
  owns: (url) => isAt(url, '/m_apps/dispute-management/detail'),
  examples: [
    'https://csp.aliexpress.com/m_apps/dispute-management/detail?reverseOrderLineId=6372200110094417',
    'https://gsp.aliexpress.com/m_apps/dispute-management/detail?reverseOrderLineId=14270033110012861&channelId=8123456',
  ],
  proof: (source) => {
    const { detail, row, history } = answersAbout(source);
    if (detail) return `payload ${callNames['dispute-detail']}`;
    if (row) return `payload ${callNames['dispute-list']}`;
    return history ? `payload ${callNames['dispute-history']}` : undefined;
  },
  trouble: (source) => troubleWith(source, shapes),
  read: (source) => {
    const answers = answersAbout(source);
    const read = readPage(
      source,
      { marketplace: 'aliexpress', page: 'dispute' },
      placesOf(answers),
    );
    const { stage } = read.facts;
    // Read last: whose countdown it is depends on whom the page waits for.
    const clock = readFields(source, {
      respondBy: [
        {
          name: 'text beside the seller’s response',
          read: () => {
            const at =
              stage === 'closed' ? undefined : printedDeadline(source, stage === 'request');
            return at && { at, basis: 'page' };
          },
        },
      ],
    });
    return {
      ...read,
      facts: { ...read.facts, ...clock.facts },
      trail: { ...troubleWith(source, shapes), ...read.trail, ...clock.trail },
    };
  },
};

interface Answers {
  readonly caseId?: string | undefined;
  readonly detail?: Fields | undefined;
  readonly row?: Fields | undefined;
  readonly history?: readonly Fields[] | undefined;
  readonly orderId?: string | undefined;
  readonly order?: Found<Fields> | undefined;
}

/** The newest answer of each call about the case in the address. */
function answersAbout(source: Source): Answers {
  const caseId = idIn(source.url, 'reverseOrderLineId');
  if (caseId === undefined) return {};
  const own = <T>(found: readonly Found<T>[]) =>
    found.findLast((answer) => belongsTo(caseId, 'reverseOrderLineId', answer))?.value;
  const detail = own(answersOf(source, 'dispute-detail', disputeDetail));
  const history = own(answersOf(source, 'dispute-history', disputeHistory));
  const row = answersOf(source, 'dispute-list', disputeRows)
    .flatMap(({ value }) => value)
    .findLast((line) => digitsIn(line['reverseOrderLineId']) === caseId);
  const [orderId, another] = ids([row, detail], 'tradeOrderId');
  const order = answersOf(source, 'order-detail', orderDetail).findLast((answer) =>
    orderId === undefined
      ? requestId(answer.payload, 'orderId')?.slice(-4) === caseId.slice(-4)
      : belongsTo(orderId, 'orderId', answer),
  );
  return { caseId, detail, row, history, order, ...(another === undefined && { orderId }) };
}

function placesOf({ caseId, detail, row, history, orderId, order }: Answers): Places {
  const asked = order && requestId(order.payload, 'orderId');
  const told = orderId ?? asked;
  const address: Places = {
    caseId: [{ name: 'address reverseOrderLineId', read: () => caseId }],
  };
  const orderPlaces: Places = {
    orderId: [
      { name: 'payload tradeOrderId', read: () => orderId },
      { name: `request of ${callNames['order-detail']}`, read: () => asked },
      { name: 'last four digits of reverseOrderLineId', read: () => otherOrder(told, caseId) },
    ],
  };
  const thread: Places = {
    messages: [
      {
        name: `payload ${callNames['dispute-history']} processSolutions`,
        read: () => history && messagesIn(history),
      },
    ],
  };
  return joined(
    address,
    detail && placesInDetail(detail),
    row && placesInRow(row),
    orderPlaces,
    thread,
    order && placesInOrder(order.value),
  );
}
