import { firstOf } from '../../../page/first-of.ts';
import type { Place, Places } from '../../../page/fields.ts';
import { address, text } from '../../../page/read.ts';
import type { Source } from '../../../page/source.ts';
import { textOf } from '../../../page/text.ts';
import { joined } from '../../joined.ts';
import type { Page } from '../../marketplace.ts';
import { type Entry, readList } from '../../read-list.ts';
import { word } from '../../site-values.ts';
import { fulfilmentOf, isOrderList, orderId } from '../addresses.ts';
import { channelOf, isAnswered, listed, placesInOrder } from '../payloads/orders.ts';
import { fulfilment, orderState } from '../states.ts';
import { values } from '../values.ts';
import { label } from './order-words.ts';
import { soldOn, trouble, zoneOf } from './reading.ts';

const { happened, latest } = values;
const TABLE = '#orders-table';

/** The text of the first element of a row that `parse` takes. */
const cell = <T>(
  selector: string,
  parse: (said: string, source: Source) => T | undefined,
): Place<T> => text(selector, parse, `${TABLE} ${selector}`);

/** What a row of the table shows; its source has the row as its root. */
const inRow: Places = {
  orderId: [cell('.cell-body-title a', orderId)],
  orderState: [cell('.main-status', orderState)],
  orderedAt: [cell('[data-test-id="oth-order-date"]', happened)],
  shipBy: [label('shipBy', latest)],
  deliverBy: [label('delivery', latest)],
  'buyer.name': [label('buyer', word)],
  fulfilment: [label('fulfilment', fulfilment), address(fulfilmentOf)],
};

/**
 * The orders of the list, and of every search that was answered while it was open: the tabs of the list
 * change it without a new document, and an order that was listed stays known.
 */
export const orderList: Page = {
  kind: 'order-list',
  owns: isOrderList,
  examples: [
    'https://sellercentral.amazon.com/orders-v3',
    'https://sellercentral.amazon.de/orders-v3/mfn/unshipped?page=1',
    'https://sellercentral.amazon.co.uk/orders-v3/fba/all',
    'https://sellercentral.amazon.in/orders-v3/mfn/unshipped/easyship',
  ],
  proof: (source) => {
    if (isAnswered(source)) return 'payload orders-api';
    return source.root.querySelector(TABLE) ? TABLE : undefined;
  },
  trouble,
  read: (source) => {
    const rows = new Map(rowsById(source));
    const answers = new Map(listed(source).map((answer) => [answer.id, answer]));
    const entries = [...new Set([...answers.keys(), ...rows.keys()])].map((id): Entry => {
      const answer = answers.get(id);
      const row = rows.get(id);
      const root = row ?? source.root;
      const channel =
        channelOf(answer?.order) ?? (row && label('channel', word).read({ ...source, root: row }));
      const there = soldOn({ ...source, root }, typeof channel === 'string' ? channel : undefined);
      const asked: Places = {
        fulfilment: [
          { name: 'request of orders-api', read: () => answer && fulfilmentOf(answer.url) },
        ],
      };
      return {
        source: there,
        places: joined(
          answer && placesInOrder(answer.order, zoneOf(there)),
          answer && asked,
          row && inRow,
        ),
      };
    });
    return readList({ marketplace: 'amazon', page: 'order-list', key: 'orderId' }, entries);
  },
};

/** The rows of the table by the order in their first link; one without an order is left out. */
function* rowsById({ root }: Source): Generator<readonly [string, Element]> {
  for (const row of root.querySelectorAll(`${TABLE} tbody tr`)) {
    const id = firstOf(row.querySelectorAll('.cell-body-title a'), (link) =>
      orderId(textOf(link) ?? ''),
    );
    if (id !== undefined) yield [id, row];
  }
}
