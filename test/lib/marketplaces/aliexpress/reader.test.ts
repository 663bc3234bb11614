import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { aliexpress } from '../../../../lib/marketplaces/aliexpress/reader.ts';
import { readPage } from './read-page.ts';

const wanted = (url: string) => aliexpress.addresses.some(({ matches }) => matches(new URL(url)));

describe('addresses', () => {
  it.each([
    ['https://www.aliexpress.com/m_apps/dispute-management/list'],
    ['https://csp.aliexpress.com.example.com/m_apps/dispute-management/list'],
    ['https://csp.aliexpress.com/m_apps/order-manage/orderLists'],
    ['https://trade.aliexpress.com/m_apps/order-manage/orderList'],
    ['https://trade.aliexpress.com/issue/fastissue/createIssueStep1.htm?orderId=8205551230046417'],
    ['https://csp.aliexpress.com/issue/issueDetail.htm?issueId=700010002000301'],
    ['https://csp.aliexpress.com/m_apps/dispute-management/detail/x'],
    ['https://cgmp.aliexpress.com/m_apps/dispute-management/list'],
  ])('%s is no page of ours', (url) => {
    expect(readPage(url, [])).toEqual({ kind: 'not-ours' });
  });

  it('observes the named calls and nothing else', () => {
    const host = 'https://seller-acs.aliexpress.com/h5/';
    for (const { examples } of aliexpress.addresses) expect(examples.every(wanted)).toBe(true);
    expect(
      wanted(`${host}mtop.aliexpress.seller.reverse.querySellerReverseOrderListCount/1.0/`),
    ).toBe(false);
    expect(wanted(`${host}mtop.gsp.im.use.web.seller.getToken/1.0/`)).toBe(false);
    expect(wanted('https://evil.example/h5/x.querySellerReverseOrderList/1.0/')).toBe(false);
  });

  it('asks for no more hosts than it reads', () => {
    expect(aliexpress.matches).toEqual([
      'https://csp.aliexpress.com/*',
      'https://gsp.aliexpress.com/*',
      'https://seller.aliexpress.com/*',
      'https://cgmp.aliexpress.com/*',
      'https://sg-cgmp.aliexpress.com/*',
      'https://trade.aliexpress.com/issue/*',
    ]);
  });
});

const box = (html: string) => aliexpress.box(new JSDOM(html).window.document)?.id;

describe('the reply box', () => {
  it('is the one in the dialog', () => {
    expect(box('<textarea id=a></textarea><div role=dialog><textarea id=b></textarea></div>')).toBe(
      'b',
    );
  });
  it('is none that cannot be written in', () => {
    expect(box('<textarea disabled></textarea><textarea readonly></textarea>')).toBeUndefined();
    expect(box('<div hidden><textarea></textarea></div><textarea id=c></textarea>')).toBe('c');
  });
});

it('does not take an order page on its address alone', () => {
  const url = 'https://csp.aliexpress.com/m_apps/order-manage/orderDetail?orderId=8205551230046417';
  expect(readPage(url, [], '<h1>404</h1>')).toMatchObject({ kind: 'unreadable', trail: {} });
});
