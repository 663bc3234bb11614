import type { Place, Places } from '../../../page/fields.ts';
import { firstOf } from '../../../page/first-of.ts';
import type { Source } from '../../../page/source.ts';
import { fold, textOf } from '../../../page/text.ts';
import { readList } from '../../read-list.ts';
import type { Page } from '../../marketplace.ts';
import { word } from '../../site-values.ts';
import { isOrderList } from '../addresses.ts';
import { orderStatus } from '../labels.ts';
import { after, awaited, happened, money, orderId } from '../values.ts';

const ROW = 'tr.order-info[id^="orderid_"]';
const BOX = 'input[data-testid="order-checkbox"]';
/** An empty list still has its frame. */
const FRAME = '.summary-content';

/** The list of orders in Seller Hub. */
export const orderList: Page = {
  kind: 'order-list',
  owns: isOrderList,
  examples: [
    'https://www.ebay.com/sh/ord/?filter=status:AWAITING_SHIPMENT',
    'https://www.ebay.co.uk/sh/ord',
  ],
  proof: ({ root }) => [ROW, FRAME].find((selector) => root.querySelector(selector) !== null),
  read: (source) => {
    const rows = [...source.root.querySelectorAll(ROW)];
    return readList(
      { marketplace: 'ebay', page: 'order-list', key: 'orderId' },
      rows.map((row) => ({ source, places: placesIn(row) })),
    );
  },
};

function placesIn(row: Element): Places {
  const parts = partsOf(row);
  const texts = (selector: string) =>
    parts.flatMap((part) => [...part.querySelectorAll(selector)]).map((at) => textOf(at) ?? '');
  const at = <T>(
    selector: string,
    parse: (text: string, source: Source) => T | undefined,
  ): Place<T> => ({
    name: selector,
    read: (source) => firstOf(texts(selector), (text) => parse(text, source)),
  });
  const status = <T>(
    kind: 'shipBy' | 'shipped' | 'delivered',
    parse: (said: string, source: Source) => T | undefined,
  ): Place<T> => ({
    name: `.order-status "${orderStatus[kind][0]}"`,
    read: (source) =>
      firstOf(texts('.order-status'), (text) => {
        const rest = after(text, orderStatus[kind]);
        return rest === undefined ? undefined : parse(rest, source);
      }),
  });
  const [name, user] = texts('.buyer-modal-trigger-wrapper button span');
  return {
    orderId: [
      { name: `${ROW}@id`, read: () => orderId(row.id) },
      {
        name: `${BOX}@data-ordernumber`,
        read: () => orderId(row.querySelector(BOX)?.getAttribute('data-ordernumber') ?? ''),
      },
    ],
    total: [at('.total-price', money)],
    'buyer.name': [{ name: '.buyer-modal-trigger-wrapper', read: () => word(name ?? '') }],
    'buyer.id': [{ name: '.buyer-modal-trigger-wrapper', read: () => userIn(user ?? '') }],
    orderState: [{ name: '.order-status', read: () => firstOf(texts('.order-status'), stateIn) }],
    shipBy: [status('shipBy', awaited)],
    shippedAt: [status('shipped', happened)],
    deliveredAt: [status('delivered', happened)],
    fulfilment: [{ name: 'eBay: sellers ship themselves', read: () => 'seller' }],
  };
}

/** An order is a row and those below it up to the next order: its items have rows of their own. */
function partsOf(row: Element): readonly Element[] {
  const parts = [row];
  for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches(ROW)) break;
    parts.push(next);
  }
  return parts;
}

const userIn = (text: string) => /^\(?([A-Za-z0-9][\w.*-]{2,63})\)?$/.exec(text.trim())?.[1];

/** "Overdue" is what the list says of an order that should have been sent. */
const OVERDUE = ['shipping overdue', 'versand überfällig', 'expédition en retard', '发货逾期'];

function stateIn(text: string): string | undefined {
  if (OVERDUE.some((words) => fold(text).startsWith(words))) return 'unshipped';
  const said = (['cancelled', 'delivered', 'shipped', 'unpaid', 'shipBy'] as const).find(
    (kind) => after(text, orderStatus[kind]) !== undefined,
  );
  return said === 'shipBy' ? 'unshipped' : said;
}
