import { rowsOf } from '../../../page/rows.ts';
import { text } from '../../../page/read.ts';
import { readRows } from '../../answered-page.ts';
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
    const linked = (link: Element) => {
      const href = link.getAttribute('href') ?? '';
      return URL.canParse(href, source.url) ? returnIn(new URL(href, source.url)) : undefined;
    };
    const rows = rowsOf(source.root.querySelectorAll(LINK), linked).map(({ id, element }) => ({
      caseType: [{ name: 'address of the list', read: () => 'shopee.return' }],
      caseId: [{ name: LINK, read: () => id }],
      orderId: [text(() => [element, ...element.querySelectorAll('*')], orderId, 'row')],
    }));
    const list = { marketplace: 'shopee', page: 'dispute-list', key: 'caseId' } as const;
    return { kind: 'list', ...readRows(source, list, rows) };
  },
};
