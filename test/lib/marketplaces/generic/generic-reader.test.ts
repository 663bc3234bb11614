import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUnknown } from '../../../../lib/marketplaces/generic/generic-reader.ts';
import { originOf } from '../../../../lib/marketplaces/page-site.ts';
import { Outcome } from '../../../../lib/model/outcome.ts';

const NOW = '2026-11-22T10:00:00+01:00';
const HOME = join(import.meta.dirname, '../../../../../shared/data/pages');

function read(html: string, url: string, zone?: string): Outcome {
  const { window } = new JSDOM(html, { url });
  try {
    return Outcome.parse(
      readUnknown({ url: new URL(url), root: window.document, payloads: [], now: NOW }, zone),
    );
  } finally {
    window.close();
  }
}

const factsOf = (outcome: Outcome) => {
  if (outcome.kind !== 'read') throw new Error(`it is ${outcome.kind}`);
  return outcome.facts;
};

describe('pages of unknown shops', () => {
  test('a Russian order: labels beside values, roubles, a parcel', () => {
    const facts = factsOf(
      read(
        `<h1>Детали</h1><table>
          <tr><td>Номер заказа</td><td>ЖК-2260417</td></tr>
          <tr><td>Номер отправления</td><td>77120044-0031</td></tr>
          <tr><td>Дата заказа</td><td>14 ноября 2026</td></tr>
          <tr><td>Отправить до</td><td>24 ноября 2026, 18:00</td></tr>
          <tr><td>Итого</td><td>6 300 ₽</td></tr>
          <tr><td>Покупатель</td><td>Мария К.</td></tr>
          <tr><td>Трек-номер</td><td>RA123456785RU</td></tr>
        </table>`,
        'https://lk.tovarnik.example/orders',
        'Europe/Moscow',
      ),
    );
    expect(facts).toMatchObject({
      marketplace: 'other',
      site: 'lk.tovarnik.example',
      orderId: 'ЖК-2260417',
      orderedAt: '2026-11-14',
      shipBy: '2026-11-24T18:00:00+03:00',
      total: { amount: '6300', currency: 'RUB' },
      buyer: { name: 'Мария К.' },
      shipment: { trackingNumber: 'RA123456785RU' },
    });
  });

  test('a Polish return: the kind by its heading, the reason, the deadline', () => {
    const outcome = read(
      `<h1>Zwrot 8842</h1><dl>
        <dt>Numer zamówienia</dt><dd>PL-00918231</dd>
        <dt>Numer zwrotu</dt><dd>ZW-884210</dd>
        <dt>Powód zwrotu</dt><dd>Missing parts</dd>
        <dt>Kwota zwrotu</dt><dd>129,99 zł</dd>
        <dt>Odpowiedz do</dt><dd>30 listopada 2026</dd>
      </dl>`,
      'https://panel.kramik.example/zwroty/8842',
    );
    expect(outcome).toMatchObject({ kind: 'read', page: 'return' });
    expect(factsOf(outcome)).toMatchObject({
      orderId: 'PL-00918231',
      caseId: 'ZW-884210',
      issue: 'missing-parts',
      claimAmount: { amount: '129.99', currency: 'PLN' },
      respondBy: { at: '2026-11-30', basis: 'page' },
    });
  });

  test('every field is doubtful, also where all places agree', () => {
    const outcome = read(
      '<p>Order number: AB-20417</p><p>Total: EUR 12.50</p>',
      'https://shop.example/orders/AB-20417',
    );
    if (outcome.kind !== 'read') throw new Error('not read');
    expect(Object.keys(outcome.doubts ?? {}).toSorted()).toEqual(['orderId', 'total']);
    for (const place of Object.values(outcome.trail)) expect(place).toMatch(/\(doubtful\)$/);
  });

  test('a dollar sign has a currency only where the page says whose', () => {
    const total = (lang: string, host: string) =>
      factsOf(
        read(
          `<html lang="${lang}"><p>Order number: 204177</p><p>Order total: $12.50</p></html>`,
          `https://${host}/orders/204177`,
        ),
      ).total?.currency;
    expect(total('en', 'shop.example.com')).toBeUndefined();
    expect(total('en-US', 'shop.example.com')).toBe('USD');
    expect(total('en', 'shop.example.com.au')).toBe('AUD');
    expect(total('en-US', 'shop.example.ca')).toBe('CAD');
  });

  test('items outside navigation and recommendations, pieces from the sum', () => {
    const facts = factsOf(
      read(
        `<nav><a href="/product/NAV-0001">All products of the shop</a></nav>
        <p>Order ID: 5512-88</p>
        <div><a href="/product/LAMP-7734"></a><a href="/product/LAMP-7734">Brass reading lamp</a><span>EUR 21.00</span></div>
        <div>Subtotal: <b>EUR 63.00</b></div>
        <div class="recommended"><a href="/product/VASE-1111">A vase that others bought</a><b>EUR 9.00</b></div>`,
        'https://shop.example/o',
      ),
    );
    expect(facts.items).toEqual([
      {
        title: 'Brass reading lamp',
        listingId: 'LAMP-7734',
        quantity: 3,
        unitPrice: { amount: '21.00', currency: 'EUR' },
      },
    ]);
  });

  test('messages only where every speaker is named', () => {
    const thread = (second: string) => `<p>Order ID: 551288</p>
      <div class="thread"><div class="bubble buyer"><b>Buyer</b><p>Where is my parcel?</p><time datetime="2026-11-20T08:00:00Z"></time></div>
      <div class="bubble ${second}"><p>It left on Monday.</p></div></div>`;
    const named = factsOf(read(thread('seller'), 'https://shop.example/o')).messages;
    expect(named).toEqual([
      { from: 'buyer', text: 'Where is my parcel?', at: '2026-11-20T08:00:00+00:00' },
      { from: 'seller', text: 'It left on Monday.' },
    ]);
    expect(factsOf(read(thread('left'), 'https://shop.example/o')).messages).toBeUndefined();
  });

  test('several orders in links name none; a page without any id is unreadable', () => {
    const links = '<a href="/o?orderId=112233">a</a><a href="/o?orderId=445566">b</a>';
    expect(read(links, 'https://shop.example/list')).toMatchObject({
      kind: 'unreadable',
      marketplace: 'other',
    });
    expect(read('<h1>Welcome</h1>', 'https://shop.example/').kind).toBe('unreadable');
  });

  test('a date without a year lies after the order, however old the page is', () => {
    const facts = factsOf(
      read(
        '<p>Order number: 204177</p><p>Order date: 28 December 2024</p><p>Delivered: 3 January</p>',
        'https://shop.example/o',
      ),
    );
    expect(facts.deliveredAt).toBe('2025-01-03');
  });
});

test('the marketplace of a host by its name', () => {
  expect(originOf('www.amazon.co.uk')).toBe('amazon');
  expect(originOf('produto.mercadolivre.com.br')).toBe('mercadolibre');
  expect(originOf('amazon.shop.example')).toBe('other');
  expect(originOf('notamazon.com')).toBe('other');
});

test('nothing on a page makes it throw', () => {
  const word = fc.constantFrom(
    'Order number',
    'Total',
    ':',
    '12',
    '€',
    'Delivered',
    '2026-13-45',
    '<b>',
    '</b>',
    '<a href="/dp/%E0">',
    '<tr><td>',
    '#',
    'Reason',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      Outcome.parse(read(words.join(' '), 'https://shop.example/orders/%E0%A4%A'));
    }),
    { numRuns: 60 },
  );
});

describe.skipIf(!existsSync(HOME))('saved buyer pages of Amazon', () => {
  const saved = (file: string, url: string) =>
    factsOf(read(readFileSync(join(HOME, file), 'utf8'), url));

  test('the layout of 2025', () => {
    expect(
      saved('amazon-buyer-order-us.html', 'https://www.amazon.com/gp/css/order-details'),
    ).toMatchObject({
      orderId: '112-6514990-7723409',
      total: { amount: '18.06', currency: 'USD' },
      orderedAt: '2025-10-03',
      deliveredAt: '2025-10-05',
      items: [
        { listingId: 'B09V85G7CF', quantity: 2, unitPrice: { amount: '8.99', currency: 'USD' } },
      ],
    });
  });

  test('the layout of 2020', () => {
    expect(
      saved('amazon-buyer-order-2020.html', 'https://www.amazon.com/gp/your-account/order-details'),
    ).toMatchObject({
      orderId: '112-2961628-4757846',
      total: { amount: '76.11', currency: 'USD' },
      orderedAt: '2020-10-18',
      items: [{ quantity: 1, unitPrice: { amount: '69.99', currency: 'USD' } }],
    });
  });

  test('tracking', () => {
    expect(
      saved('amazon-tracking-uk.html', 'https://www.amazon.co.uk/progress-tracker/package'),
    ).toMatchObject({
      orderId: '202-2103857-5887544',
      shipment: { trackingNumber: 'UK2959311818', carrier: 'Amazon' },
    });
  });
});
