import { rowsOf } from '../../../page/rows.ts';
import { text } from '../../../page/read.ts';
import { readList } from '../../read-list.ts';
import { linked } from '../../linked.ts';
import type { Page } from '../../marketplace.ts';
import { isAt, returnIn } from '../addresses.ts';
import { orderId } from '../values.ts';

const LINK = 'a[href*="/portal/sale/return/"]';

/** The list of returns: one row for each link to a return. Cancelled orders in it link to their orders and are no case. */
export const returnListPage: Page = {
  kind: 'dispute-list',
  owns: (url) => isAt(url, '/portal/sale/returnrefundcancel'),
  examples: [
    'https://seller.shopee.com.br/portal/sale/returnrefundcancel',
    'https://seller.shopee.co.id/portal/sale/returnrefundcancel',
  ],
  proof: ({ root }) => (root.querySelector(LINK) ? LINK : undefined),
  read: (source) => {
    const links = source.root.querySelectorAll(LINK);
    const rows = rowsOf(links, (link) => linked(link, source.url, returnIn)).map(
      ({ id, element }) => ({
        caseType: [{ name: 'address of the list', read: () => 'shopee.return' }],
        caseId: [{ name: LINK, read: () => id }],
        orderId: [text(() => [element, ...element.querySelectorAll('*')], orderId, 'row')],
      }),
    );
    return readList(
      { marketplace: 'shopee', page: 'dispute-list', key: 'caseId' },
      rows.map((places) => ({ source, places })),
    );
  },
};
