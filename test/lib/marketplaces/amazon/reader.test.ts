import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { orderId, orderOf } from '../../../../lib/marketplaces/amazon/addresses.ts';
import { amazon } from '../../../../lib/marketplaces/amazon/reader.ts';
import { claims } from '../../../../lib/marketplaces/amazon/readers/claims.ts';
import { orders } from '../../../../lib/marketplaces/amazon/readers/orders.ts';
import { requests } from '../../../../lib/marketplaces/amazon/readers/requests.ts';
import { sites } from '../../../../lib/marketplaces/amazon/sites.ts';
import { factsOf, HOME, NOW, ORDER, readPage } from './read-page.ts';
import { observe } from '../../../../lib/marketplaces/observe.ts';

/** A match pattern of the manifest against the path without its query, and with it. */
const covers = (pattern: string, { href }: URL) =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.?]/g, '\\$&'))
      .join('.*')}$`,
  ).test(href);

describe('the scripts', () => {
  test.each([
    ['orders', orders],
    ['requests', requests],
    ['claims', claims],
  ] as const)('%s run where their pages are, and nowhere twice', (_, part) => {
    for (const { examples } of part.pages) {
      for (const example of examples) {
        const url = new URL(example);
        const running = [orders, requests, claims].filter(({ matches }) =>
          matches.some((pattern) => covers(pattern, url)),
        );
        expect(running, example).toEqual([part]);
      }
    }
  });

  test('together they are the reader', () => {
    const pages = [orders, requests, claims].flatMap((part) => part.pages);
    expect(new Set(amazon.pages)).toEqual(new Set(pages));
  });
});

describe('sites', () => {
  test.each(
    'com ca com.mx com.br co.uk de fr it es nl se pl com.be com.tr ae sa eg in co.jp sg com.au co.za'.split(
      ' ',
    ),
  )('sellercentral.amazon.%s', (domain) => {
    expect(sites.map(({ host }) => host)).toContain(`sellercentral.amazon.${domain}`);
  });
  test('the European host serves several currencies and so has none', () => {
    const europe = sites.find(({ host }) => host === 'sellercentral-europe.amazon.com');
    expect(europe).toMatchObject({ country: 'EU' });
    expect(europe).not.toHaveProperty('currency');
  });
});

describe('order ids', () => {
  test.each([
    ['/orders-v3/order/114-5550123-8841277/140-5550999-1234567', undefined],
    ['/dp/B0EXAMPL01/140-5550999-1234567', undefined],
    ['/orders-v3?session-id=140-5550999-1234567', undefined],
    ['/orders-v3/order/D01-5550123-8841277', 'D01-5550123-8841277'],
    ['/messaging/inbox?ss=114-5550123-8841277&fi=search', ORDER],
    ['/messaging/inbox?ss=kettle', undefined],
  ])('the address %s names %s', (path, id) => {
    expect(orderOf(new URL(path, HOME))).toBe(id);
  });
  test.each([
    '1145550123-8841277',
    '114-5550123-88412771',
    '12345-67890-1234567',
    'AD01-5550123-8841277',
  ])('%s is none', (text) => expect(orderId(text)).toBeUndefined());
});

describe('the reply box', () => {
  const form = `<textarea id="notes" class="order-notes"></textarea>
    <div id="ayb-contact-buyer"><div class="contact-buyer-text-area"><kat-textarea></kat-textarea></div></div>`;
  test('is the text area in the open shadow root of the contact form', () => {
    const { document } = new JSDOM(form).window;
    const inner = document.createElement('textarea');
    document.querySelector('kat-textarea')?.attachShadow({ mode: 'open' }).append(inner);
    expect(amazon.box(document)).toBe(inner);
  });
  test('is any box where there is no form, and null where there is none', () => {
    const { document } = new JSDOM('<main><textarea id="it"></textarea></main>').window;
    expect(amazon.box(document)?.id).toBe('it');
    expect(amazon.box(new JSDOM('<p></p>').window.document)).toBeNull();
  });
});

describe('components', () => {
  test('orders inside open shadow roots of the new return list', () => {
    const { document } = new JSDOM('<kat-table></kat-table><a href="/gp/140-5550999-1234567">x</a>')
      .window;
    const shadow = document.querySelector('kat-table')?.attachShadow({ mode: 'open' });
    if (shadow) {
      shadow.innerHTML = `<kat-table-row><a href="/orders-v3/order/${ORDER}">${ORDER}</a></kat-table-row>`;
    }
    const url = new URL('/manage/returns/mfn', HOME);
    expect(observe([amazon], { url, root: document, payloads: [], now: NOW })).toMatchObject({
      kind: 'list',
      rows: [{ orderId: ORDER, caseType: 'amazon.return', fulfilment: 'seller' }],
    });
  });
});

describe('claims and chargebacks', () => {
  const CHARGEBACKS = '/gp/chargebacks/home.html';
  test('the menu of a page without an order is no claim', () => {
    const html =
      '<nav>A-to-z Guarantee claims</nav><nav>Chargeback claims</nav><p>140-5550999-1234567</p>';
    expect(readPage('/gp/guarantee-claims/home.html', { html }).kind).toBe('unreadable');
    expect(readPage(CHARGEBACKS, { html }).kind).toBe('unreadable');
  });

  test('a table of several orders is a list, also without links', () => {
    const html = `<h1>Chargeback claims</h1><table>
      <tr><th>Order ID</th><th>Reply by</th></tr>
      <tr><td>${ORDER}</td><td>May 1, 2026</td></tr>
      <tr><td>114-0000001-0000001</td><td>May 3, 2026</td></tr></table>`;
    expect(readPage(CHARGEBACKS, { html })).toMatchObject({
      kind: 'list',
      rows: [{ orderId: ORDER }, { orderId: '114-0000001-0000001' }],
    });
  });

  test('lines that each say their order are a list', () => {
    const line = (id: string) => `<section><p>Order ID: ${id}</p><p>Under review</p></section>`;
    const html = `<h1>Chargeback claims</h1>${line(ORDER)}${line('114-0000001-0000001')}`;
    expect(readPage(CHARGEBACKS, { html })).toMatchObject({
      kind: 'list',
      rows: [{ orderId: ORDER, stage: 'platform-review' }, { orderId: '114-0000001-0000001' }],
    });
  });

  test('a label and a link that name different orders make a doubt', () => {
    const html = `<h1>Chargeback</h1><dl><dt>Order ID</dt><dd>order 114-0000001-0000001</dd></dl>
      <a href="/orders-v3/order/${ORDER}">Order</a>`;
    const outcome = readPage(CHARGEBACKS, { html });
    expect(factsOf(outcome).orderId).toBe(ORDER);
    expect(outcome).toMatchObject({ doubts: { orderId: [{}, { value: '114-0000001-0000001' }] } });
  });

  test('tabs that name every state say nothing about the claim', () => {
    const html = `<ul><li>Action required</li><li>Under review</li></ul><h1>A-to-z claims</h1>
      <p>Order ID: <a href="/orders-v3/order/${ORDER}">${ORDER}</a></p>`;
    expect(factsOf(readPage('/gp/guarantee-claims/home.html', { html })).stage).toBeUndefined();
  });
});

describe('messages', () => {
  test('a thread of another order than the one searched for is not read', () => {
    const html =
      '<p>Order ID: <a href="/orders-v3/order/114-0000001-0000001">114-0000001-0000001</a></p>';
    expect(readPage(`/messaging/inbox?fi=search&ss=${ORDER}`, { html }).kind).toBe('unreadable');
  });
  test('an inbox that names several orders is about none of them', () => {
    const html = `<p>Order ID: ${ORDER}</p><p>Order ID: 114-0000001-0000001</p>`;
    expect(readPage('/messaging/inbox?fi=responseNeeded', { html }).kind).toBe('unreadable');
    expect(factsOf(readPage(`/messaging/inbox?fi=search&ss=${ORDER}`, { html })).orderId).toBe(
      ORDER,
    );
  });
  test('the filter beside a thread says nothing about it', () => {
    const html = `<aside>Response needed</aside><p>Order ID: ${ORDER}</p>`;
    const facts = factsOf(readPage(`/messaging/inbox?fi=search&ss=${ORDER}`, { html }));
    expect(facts).not.toHaveProperty('stage');
    expect(facts).toMatchObject({ caseType: 'amazon.message', orderId: ORDER });
  });
});
