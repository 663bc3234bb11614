import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../../../lib/marketplaces/shopee/addresses.ts';
import { asksSeller, orderState } from '../../../../lib/marketplaces/shopee/labels.ts';
import { shopee } from '../../../../lib/marketplaces/shopee/reader.ts';
import { orderId } from '../../../../lib/marketplaces/shopee/values.ts';
import { factsOf, readAnswers } from '../read-answers.ts';

const HOST = 'https://seller.shopee.com.br';
const ID = '219000400070001';
const PAGE = `${HOST}/portal/sale/order/${ID}`;
const call = (name: string, id = ID) => `${HOST}/api/v3/order/${name}?order_id=${id}`;

const order = (change: Record<string, unknown> = {}) => ({
  code: 0,
  data: {
    order_id: Number(ID),
    order_sn: '261120AB3DEF5G',
    total_price: '129.90',
    status_info: { status: 'A Enviar' },
    create_time: Date.UTC(2026, 10, 20, 15) / 1000,
    ship_by_date: Date.UTC(2026, 10, 24, 2, 59, 59) / 1000,
    order_items: [
      { amount: 1, order_price: '129.90', item_id: 1, product: { name: 'Luminária', sku: 'LUM' } },
    ],
    ...change,
  },
});

const read = (change: Record<string, unknown>) =>
  factsOf(readAnswers(shopee, PAGE, [{ url: call('get_one_order'), body: order(change) }]));

describe('an order', () => {
  test('is read in the currency and the zone of its market', () => {
    expect(read({})).toEqual({
      marketplace: 'shopee',
      site: 'seller.shopee.com.br',
      page: 'order',
      orderId: '261120AB3DEF5G',
      orderState: 'unshipped',
      total: { amount: '129.90', currency: 'BRL' },
      items: [
        {
          title: 'Luminária',
          sku: 'LUM',
          quantity: 1,
          unitPrice: { amount: '129.90', currency: 'BRL' },
        },
      ],
      orderedAt: '2026-11-20T12:00:00-03:00',
      shipBy: '2026-11-23T23:59:59-03:00',
    });
  });

  test('of the cross-border site has no currency that anybody could know', () => {
    const url = `https://seller.shopee.cn/portal/sale/order/${ID}`;
    const body = order();
    const facts = factsOf(
      readAnswers(shopee, url, [
        { url: `https://seller.shopee.cn/api/v3/order/get_one_order`, body },
      ]),
    );
    expect(facts).toMatchObject({ orderId: '261120AB3DEF5G' });
    expect(facts).not.toHaveProperty('total');
  });

  test('zeros are no dates and no return', () => {
    const facts = read({ return_id: 0, seller_due_date: 0, ship_by_date: 0 });
    for (const field of ['caseId', 'caseType', 'respondBy', 'shipBy']) {
      expect(facts).not.toHaveProperty(field);
    }
  });

  test('a date of the buyer is no clock of the seller', () => {
    const status_description = {
      description_value: 'O comprador ainda pode pedir devolução até {timestamp}.',
      description_timestamp: Date.UTC(2026, 10, 28) / 1000,
    };
    expect(
      read({ status_info: { status: 'Pedido Recebido', status_description } }),
    ).not.toHaveProperty('respondBy');
  });

  test('two dates for the answer make a doubt', () => {
    const at = Date.UTC(2026, 10, 26) / 1000;
    const status_description = {
      description_value: 'Responda até {timestamp}.',
      description_timestamp: at,
    };
    const body = order({
      status_info: { status: 'Enviado', status_description },
      return_id: 235000100020003,
      seller_due_date: at + 3600,
    });
    expect(readAnswers(shopee, PAGE, [{ url: call('get_one_order'), body }])).toMatchObject({
      facts: { caseType: 'shopee.return', caseId: '235000100020003', stage: 'request' },
      doubts: { respondBy: [{}, {}] },
    });
  });

  test('is not read from the answer about another order', () => {
    const other = order({ order_id: 219000400079999 });
    const outcome = readAnswers(shopee, PAGE, [
      { url: call('get_one_order'), body: other },
      {
        url: call('get_package', '219000400079999'),
        body: { code: 0, data: { package_list: [{}] } },
      },
    ]);
    expect(outcome.kind).toBe('unreadable');
  });

  test('several packages tell no tracking number', () => {
    const package_list = [
      { consignment_no: 'BR2600000000001' },
      { consignment_no: 'BR2600000000002' },
    ];
    const body = { code: 0, data: { order_info: { order_id: Number(ID), package_list } } };
    expect(readAnswers(shopee, PAGE, [{ url: call('get_package'), body }])).not.toHaveProperty(
      'facts.shipment',
    );
  });
});

describe('words', () => {
  test.each([
    ['Pesanan Diterima', 'delivered'],
    ['Perlu Dikirim', 'unshipped'],
    ['Telah Dikirim', 'shipped'],
    ['A Enviar', 'unshipped'],
    ['Pedido Recebido', 'delivered'],
    ['Não pago', 'unpaid'],
    ['待出貨', 'unshipped'],
    ['Dibatalkan', 'cancelled'],
    ['Something new', undefined],
  ])('%s', (status, state) => {
    expect(orderState(status)).toBe(state);
  });

  test('whom a date asks', () => {
    expect(asksSeller('Harap respon sebelum {timestamp}.')).toBe(true);
    expect(asksSeller('Waiting for buyer to respond before {timestamp}')).toBe(false);
    expect(asksSeller('Ship by {timestamp}')).toBe(false);
  });

  test('an order number, also where a link follows without a space', () => {
    expect(orderId('261110QW4ERT6YVer pedido')).toBe('261110QW4ERT6Y');
    expect(orderId('2611150ABCD1E2F')).toBeUndefined();
  });
});

test('only the named calls of the own hosts are observed', () => {
  const wanted = (url: string) => addresses.some(({ matches }) => matches(new URL(url)));
  expect(wanted(`${HOST}/api/v3/order/get_one_order?order_id=1`)).toBe(true);
  expect(wanted('https://example.net/api/v3/order/get_one_order')).toBe(false);
  expect(wanted(`${HOST}/api/v3/order/get_buyer_address`)).toBe(false);
});

const anything = fc.jsonValue({ maxDepth: 4 });

test('never throws on a mangled answer', () => {
  const keys = Object.keys(order().data);
  fc.assert(
    fc.property(fc.constantFrom(...keys), anything, (key, value) => {
      const url = call('get_one_order');
      expect(readAnswers(shopee, PAGE, [{ url, body: order({ [key]: value }) }])).not.toMatchObject(
        {
          trail: { reader: 'failed on this page' },
        },
      );
    }),
  );
});

const REAL = '../shared/data/pages';

describe.skipIf(!existsSync(`${REAL}/shopee-order.json`))('real answers', () => {
  const at = (id: string) => `https://seller.shopee.co.id/portal/sale/order/${id}`;
  const from = (name: string) => `https://seller.shopee.co.id/api/v3/order/${name}`;

  test('an order', () => {
    const body = readFileSync(`${REAL}/shopee-order.json`, 'utf8');
    const url = `${from('get_one_order')}?order_id=218726109230128`;
    const facts = factsOf(readAnswers(shopee, at('218726109230128'), [{ url, body }]));
    expect(facts).toMatchObject({
      orderId: '251206N47QQ51G',
      orderState: 'delivered',
      fulfilment: 'seller',
      total: { amount: '1251600', currency: 'IDR' },
      orderedAt: '2025-12-06T20:16:00+07:00',
      shipBy: '2025-12-08T23:59:59+07:00',
      buyer: { id: 'bprasetya01', country: 'ID' },
      shipment: { carrier: 'Hemat Kargo' },
      items: [
        { sku: 'K1Z', quantity: 1, unitPrice: { amount: '1370000', currency: 'IDR' } },
        { sku: 'PWRMX-KEYCHAIN', quantity: 1, unitPrice: { amount: '0', currency: 'IDR' } },
      ],
    });
    expect(facts).not.toHaveProperty('respondBy');
    expect(facts).not.toHaveProperty('caseId');
  });

  test('a package', () => {
    const body = readFileSync(`${REAL}/shopee-package.json`, 'utf8');
    const url = `${from('get_package')}?order_id=222685295288645`;
    expect(factsOf(readAnswers(shopee, at('222685295288645'), [{ url, body }]))).toEqual({
      marketplace: 'shopee',
      site: 'seller.shopee.co.id',
      page: 'order',
      total: { amount: '1645455', currency: 'IDR' },
      shipment: { carrier: 'Reguler', trackingNumber: 'ID2623091108333', state: 'label-created' },
    });
  });
});
