import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { etsy } from '../../../../lib/marketplaces/etsy/reader.ts';
import { observe } from '../../../../lib/marketplaces/observe.ts';
import { factsOf, readAnswers } from '../read-answers.ts';

const CALL =
  'https://www.etsy.com/api/v3/ajax/bespoke/shop/31234567/mission-control/orders/data?limit=50';
const PAGE = 'https://www.etsy.com/your/orders/sold?order_id=3829000417';
const order = (more: object = {}) => ({ order_id: 3829000417, ...more });
const read = (more: object) =>
  factsOf(
    readAnswers(etsy, PAGE, [
      { url: CALL, body: { orders_search: { orders: [order(more)], buyers: [] } } },
    ]),
  );
const total = (total_cost: unknown) => read({ payment: { cost_breakdown: { total_cost } } }).total;

describe('an order of Etsy', () => {
  test('money is counted in cents, and a total that two members tell differently is doubtful', () => {
    expect(total({ value: 5, currency_code: 'USD' })).toEqual({ amount: '0.05', currency: 'USD' });
    expect(total({ value: 123456, currency_code: 'EUR' })).toEqual({
      amount: '1234.56',
      currency: 'EUR',
    });
    const told = { value: 4250, currency_code: 'USD', formatted_value: '$4,250.00' };
    const outcome = readAnswers(etsy, PAGE, [
      {
        url: CALL,
        body: {
          orders_search: { orders: [order({ payment: { cost_breakdown: { total_cost: told } } })] },
        },
      },
    ]);
    expect(outcome).toHaveProperty('doubts.total');
  });

  test('how a currency without cents is counted is not known: only its text counts', () => {
    expect(total({ value: 4200, currency_code: 'JPY' })).toBeUndefined();
    expect(total({ value: 4200, currency_code: 'JPY', formatted_value: '¥4,200' })).toEqual({
      amount: '4200',
      currency: 'JPY',
    });
  });

  test('a total without its currency is none', () => {
    expect(total({ value: 4250 })).toBeUndefined();
    expect(total({ value: -4250, currency_code: 'USD' })).toBeUndefined();
  });

  test.each([
    ['cancelled', { is_canceled: true, fulfillment: { was_shipped: true } }],
    ['unpaid', { payment: { is_fully_paid: false } }],
    ['unshipped', { payment: { is_fully_paid: true }, fulfillment: { actual_ship_date: null } }],
    ['shipped', { payment: { is_fully_paid: true }, fulfillment: { was_shipped: true } }],
    [
      'delivered',
      {
        fulfillment: {
          status: {
            physical_status: { shipping_status: { tracking_status: { summary: 'Delivered' } } },
          },
        },
      },
    ],
    // A download is never shipped, and an order of which nothing is known has no state.
    [
      undefined,
      {
        is_download_only: true,
        payment: { is_fully_paid: true },
        fulfillment: { actual_ship_date: null },
      },
    ],
    [undefined, {}],
  ])('state %s', (state, more) => {
    expect(read(more).orderState).toBe(state);
  });

  test('an item without its quantity costs all items', () => {
    const line = { quantity: 1, product: { title: 'Bowl' } };
    expect(read({ transactions: [line] }).items).toEqual([{ title: 'Bowl', quantity: 1 }]);
    expect(read({ transactions: [line, { product: { title: 'Cup' } }] }).items).toBeUndefined();
  });

  test('an answer about another order tells nothing', () => {
    const body = { orders_search: { orders: [{ order_id: 3829000999 }], buyers: [] } };
    expect(readAnswers(etsy, PAGE, [{ url: CALL, body }]).kind).toBe('unreadable');
  });

  test('a conversation whose buyer is not known has no messages', () => {
    const convos = CALL.replace('data?limit=50', 'convos/3829000417').replace('bespoke/', '');
    const body = {
      messages: [{ sender_user_id: 9041, message_body: 'Hi', create_date: 1772700000 }],
    };
    const orders = (more: object) => ({
      url: CALL,
      body: { orders_search: { orders: [order(more)] } },
    });
    const facts = (more: object) =>
      factsOf(readAnswers(etsy, PAGE, [orders(more), { url: convos, body }]));
    expect(facts({}).messages).toBeUndefined();
    expect(facts({ buyer_id: 9041 }).messages).toMatchObject([{ from: 'buyer', text: 'Hi' }]);
    expect(facts({ buyer_id: 9042 }).messages).toMatchObject([{ from: 'seller' }]);
  });

  test('where a third person speaks nobody knows who the seller is', () => {
    const line = (sender_user_id: number) => ({
      sender_user_id,
      message_body: 'Hi',
      create_date: 1772700000,
    });
    const facts = (...senders: number[]) =>
      factsOf(
        readAnswers(etsy, PAGE, [
          { url: CALL, body: { orders_search: { orders: [order({ buyer_id: 9041 })] } } },
          {
            url: CALL.replace('data?limit=50', 'convos/3829000417'),
            body: { messages: senders.map(line) },
          },
        ]),
      );
    expect(facts(9041, 3120, 3120).messages).toHaveLength(3);
    expect(facts(9041, 3120, 7000).messages).toBeUndefined();
  });

  test('whatever the answers hold, nothing throws', () => {
    const { window } = new JSDOM('');
    const root = window.document;
    const key = fc.constantFrom(
      'orders_search',
      'orders',
      'buyers',
      'order_id',
      'buyer_id',
      'payment',
      'cost_breakdown',
      'total_cost',
      'value',
      'currency_code',
      'formatted_value',
      'fulfillment',
      'to_address',
      'transactions',
      'product',
      'title',
      'quantity',
      'detail',
      'messages',
      'receipt_history',
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        fc.constantFrom(null, true, 3829000417, '3829000417', 'USD', -1, 1e21, ''),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.constantFrom(...etsy.pages), (data, page) => {
        const url = new URL(page.examples[0]);
        const payloads = etsy.addresses.map(({ examples }) => ({
          url: examples[0],
          body: JSON.stringify(data),
        }));
        const now = '2026-04-20T09:00:00-04:00';
        const outcome = observe([etsy], { url, root, payloads, now });
        expect(outcome).not.toMatchObject({ trail: { reader: 'failed on this page' } });
      }),
      { numRuns: 100 },
    );
  });
});
