import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { temu } from '../../../../lib/marketplaces/temu/reader.ts';
import { readAnswers } from '../read-answers.ts';

const HOST = 'https://agentseller-us.temu.com';
const ORDERS = { page: `${HOST}/mmsos/orders.html`, call: `${HOST}/kirogi/bg/mms/recentOrderList` };
const RETURNS = {
  page: `${HOST}/mmsos/return-refund-list.html`,
  call: `${HOST}/garen/mms/afterSales/queryReturnAndRefundPaList`,
};
const orders = (list: unknown) =>
  readAnswers(temu, ORDERS.page, [{ url: ORDERS.call, body: { result: { pageItems: list } } }]);

test('an empty list is a list', () => {
  expect(orders([])).toMatchObject({ kind: 'list', rows: [] });
});

test('an answer without a list is none', () => {
  expect(orders(null).kind).toBe('unreadable');
});

test('parcels of two carriers tell no carrier', () => {
  const parcels = [
    { companyName: 'USPS', trackingNumber: '9400100000000000000001' },
    { companyName: 'UPS', trackingNumber: '1Z0000000000000001' },
  ];
  const list = [
    {
      parentOrderMap: { parentOrderSn: 'PO-211-01230000000004567' },
      orderList: [{ orderPackageInfoList: parcels }],
    },
  ];
  expect(orders(list)).toMatchObject({ rows: [{ orderId: 'PO-211-01230000000004567' }] });
  expect(orders(list)).not.toHaveProperty('rows.0.shipment');
});

test('the newest answer about an order stands in its first place', () => {
  const row = (parentOrderSn: string, parentOrderStatus: number) => ({
    parentOrderMap: { parentOrderSn, parentOrderStatus },
    orderList: [],
  });
  const first = 'PO-211-01230000000000001';
  const second = 'PO-211-01230000000000002';
  expect(orders([row(first, 2), row(second, 2), row(first, 4)])).toMatchObject({
    rows: [
      { orderId: first, orderState: 'shipped' },
      { orderId: second, orderState: 'unshipped' },
    ],
  });
});

test('no field of a return becomes a clock', () => {
  const row = {
    parentAfterSalesSn: 'PO-211-01230000000004567-D01',
    operateExpireTimeMs: 1795402800000,
  };
  const body = { result: { mmsPageVO: { data: [row] } } };
  const outcome = readAnswers(temu, RETURNS.page, [{ url: RETURNS.call, body }]);
  expect(outcome).toMatchObject({ rows: [{ caseId: 'PO-211-01230000000004567-D01' }] });
  expect(outcome).not.toHaveProperty('rows.0.respondBy');
});

test('never throws on a mangled answer', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      for (const { page, call } of [ORDERS, RETURNS]) {
        const data = { result: { pageItems: [value], mmsPageVO: { data: [value] } } };
        expect(readAnswers(temu, page, [{ url: call, body: data }])).not.toMatchObject({
          trail: { reader: 'failed on this page' },
        });
      }
    }),
  );
});
