import type { Places } from '../../../page/fields.ts';
import { rowsOf } from '../../../page/rows.ts';
import type { Source } from '../../../page/source.ts';
import { textOf } from '../../../page/text.ts';
import { readRows } from '../../answered-page.ts';
import type { Page } from '../../marketplace.ts';
import { pageTrouble } from '../../page-trouble.ts';
import { isAt, orderIdIn } from '../addresses.ts';
import { HEADER_ID, orderAnchors } from './order-anchors.ts';

/** What the library of the back office draws where a table has no entry. */
const EMPTY = '.next-table-empty';
const list = { marketplace: 'aliexpress', page: 'order-list', key: 'orderId' } as const;

/** The list of orders. Each entry has the anchors of an order; around its number nobody else is named. */
export const orderListPage: Page = {
  kind: 'order-list',
  owns: (url) => isAt(url, '/m_apps/order-manage/orderList') || isAt(url, '/apps/order/index'),
  examples: [
    'https://csp.aliexpress.com/m_apps/order-manage/orderList?channelId=8123456',
    'https://gsp.aliexpress.com/m_apps/order-manage/orderList',
  ],
  proof: ({ root }) => [HEADER_ID, EMPTY].find((selector) => root.querySelector(selector)),
  trouble: pageTrouble,
  read: (source) => ({ kind: 'list', ...readRows(source, list, rowsIn(source)) }),
};

function rowsIn(source: Source): Places[] {
  const marks = source.root.querySelectorAll(HEADER_ID);
  return rowsOf(marks, (mark) => orderIdIn(textOf(mark) ?? '')).map(({ element }) =>
    placesWithin(element, source),
  );
}

function placesWithin(root: Element, source: Source): Places {
  const within = { ...source, root };
  const entries = Object.entries(orderAnchors).map(([path, places]) => [
    path,
    places.map((place) => ({ ...place, read: () => place.read(within) })),
  ]);
  return Object.fromEntries(entries);
}
