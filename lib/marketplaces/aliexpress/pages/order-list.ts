import { rowsOf } from '../../../page/rows.ts';
import { textOf } from '../../../page/text.ts';
import { readList } from '../../read-list.ts';
import type { Page } from '../../marketplace.ts';
import { pageTrouble } from '../../page-trouble.ts';
import { isAt, orderIdIn } from '../addresses.ts';
import { HEADER_ID, orderAnchors } from './order-anchors.ts';

/** What the library of the back office draws where a table has no entry. */
const EMPTY = '.next-table-empty';

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
  read: (source) => {
    const marks = source.root.querySelectorAll(HEADER_ID);
    const rows = rowsOf(marks, (mark) => orderIdIn(textOf(mark) ?? ''));
    return readList(
      { marketplace: 'aliexpress', page: 'order-list', key: 'orderId' },
      rows.map(({ element }) => ({ source: { ...source, root: element }, places: orderAnchors })),
    );
  },
};
