import { JSDOM } from 'jsdom';
import { observe } from '../../../../lib/marketplaces/observe.ts';
import { aliexpress } from '../../../../lib/marketplaces/aliexpress/reader.ts';
import { Outcome } from '../../../../lib/model/outcome.ts';
import type { Payload } from '../../../../lib/page/source.ts';

export const NOW = '2026-03-06T09:00:00-08:00';

const CALLS = {
  list: 'mtop.aliexpress.seller.reverse.querySellerReverseOrderList',
  detail: 'mtop.aliexpress.seller.reverse.reverseOrderLineDetailRender',
  history: 'mtop.aliexpress.seller.reverse.reverseOrderLineHistoryRender',
  order: 'mtop.aliexpress.trade.seller.order.detail',
};

/** An answer of the back office; `asked` are the arguments in its address. */
export function answer(call: keyof typeof CALLS, body: unknown, asked?: object): Payload {
  const url = new URL(`https://seller-acs.aliexpress.com/h5/${CALLS[call]}/1.0/`);
  if (asked) url.searchParams.set('data', JSON.stringify(asked));
  return { url: url.href, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

/** What the reader says about a page; the answer must satisfy the schema that messages are parsed with. */
export function readPage(url: string, payloads: readonly Payload[], html = ''): Outcome {
  const root = new JSDOM(html).window.document;
  return Outcome.parse(observe([aliexpress], { url: new URL(url), root, payloads, now: NOW }));
}

export const LIST = 'https://csp.aliexpress.com/m_apps/dispute-management/list';
export const disputeUrl = (id: string) =>
  `https://csp.aliexpress.com/m_apps/dispute-management/detail?reverseOrderLineId=${id}`;

export const CASE = '6372299980056417';
export const ORDER = '8205551230046417';

/** One row of a list answer: opened 2026-03-04 18:20:05 in Los Angeles, eight hours behind UTC. */
export const row = (change: Record<string, unknown> = {}) => ({
  sellerReverseOrderLines: [
    {
      reverseOrderLineId: CASE,
      tradeOrderId: ORDER,
      reverseStatus: '等待卖家响应',
      reverseType: 'RETURN',
      gmtCreate: '2026-03-04 18:20:05',
      gmtCreateTimestamp: Date.UTC(2026, 2, 5, 2, 20, 5, 417),
      aeItemDTO: {
        itemId: 1005004455667788,
        itemTitle: 'Kettle',
        itemCount: 2,
        itemUnitPrice: { cent: 15990, currency: 'CNY', formatMoney: 'CN￥ 159.90' },
      },
      ...change,
    },
  ],
});
