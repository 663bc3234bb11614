import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tiktok } from '../../../../lib/marketplaces/tiktok/reader.ts';
import { factsOf, readAnswers } from '../read-answers.ts';

const ID = '576400010002000300';
const PAGE = `https://seller-us.tiktok.com/order/detail?order_no=${ID}&shop_region=US`;
const CALL = 'https://seller-us.tiktok.com/api/fulfillment/na/order/get?aid=4068';
const APPROVED_AT = '1795402800';

const answer = (change: Record<string, unknown>) => ({
  code: 0,
  data: { main_order: [{ main_order_id: ID, trade_order_module: {}, ...change }] },
});
const read = (change: Record<string, unknown>) =>
  factsOf(readAnswers(tiktok, PAGE, [{ url: CALL, body: answer(change) }]));
const reverse = (change: Record<string, unknown>) =>
  read({
    reverse_module: [
      {
        reverse_order_id: '4035000100020003000',
        reverse_type: 3,
        seller_auto_approve_time: APPROVED_AT,
        ...change,
      },
    ],
  });

describe('times', () => {
  test.each([
    ['1795230000', '2026-11-20T19:00:00-08:00'],
    ['1795230000000', '2026-11-20T19:00:00-08:00'],
    [1795230000, '2026-11-20T19:00:00-08:00'],
  ])('%s', (create_time, orderedAt) => {
    expect(read({ trade_order_module: { create_time } })).toMatchObject({ orderedAt });
  });

  test('the earlier of the two shipping dates, the other one where it is alone', () => {
    const both = { latest_rts_time: '1795230000', latest_tts_time: '1795402800' };
    expect(read({ trade_order_module: both })).toMatchObject({
      shipBy: '2026-11-20T19:00:00-08:00',
    });
    expect(read({ trade_order_module: { latest_tts_time: '1795402800' } })).toMatchObject({
      shipBy: '2026-11-22T19:00:00-08:00',
    });
  });
});

describe('a return', () => {
  test('that waits has the time of automatic approval as its clock', () => {
    expect(reverse({ reverse_status: 1 })).toMatchObject({
      caseType: 'tiktok.return',
      caseId: '4035000100020003000',
      stage: 'request',
      ask: 'return',
      respondBy: { at: '2026-11-22T19:00:00-08:00', basis: 'page' },
    });
  });

  test.each([
    [{ reverse_status: 4 }, 'negotiation'],
    [{ reverse_status: 100 }, 'closed'],
    [{ reverse_status: 1, refund_time: '1795300000' }, 'closed'],
  ])('that was decided has none any more: %o', (change, stage) => {
    const facts = reverse(change);
    expect(facts).toMatchObject({ stage });
    expect(facts).not.toHaveProperty('respondBy');
  });

  test('of an unknown kind has no case type', () => {
    expect(reverse({ reverse_status: 1, reverse_type: 9 })).not.toHaveProperty('caseType');
  });

  test('of which there are several, none waiting, is left out', () => {
    const list = [
      { reverse_order_id: '4035000100020003001', reverse_status: 51, reverse_type: 1 },
      { reverse_order_id: '4035000100020003002', reverse_status: 4, reverse_type: 3 },
    ];
    expect(read({ reverse_module: list })).not.toHaveProperty('caseId');
  });
});

test('lines in different states tell no state of the order', () => {
  const order_status_module = [{ main_order_status: 101 }, { main_order_status: 102 }];
  expect(read({ order_status_module })).not.toHaveProperty('orderState');
});

test('the answer about another order says nothing about this one', () => {
  const body = answer({ main_order_id: '576400010002000999' });
  expect(readAnswers(tiktok, PAGE, [{ url: CALL, body }]).kind).toBe('unreadable');
});

test('never throws on a mangled answer', () => {
  const modules = [
    'trade_order_module',
    'sku_module',
    'price_module',
    'delivery_module',
    'reverse_module',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...modules), fc.jsonValue({ maxDepth: 4 }), (name, value) => {
      expect(
        readAnswers(tiktok, PAGE, [{ url: CALL, body: answer({ [name]: value }) }]),
      ).not.toMatchObject({ trail: { reader: 'failed on this page' } });
    }),
  );
});
