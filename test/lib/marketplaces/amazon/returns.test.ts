import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, ORDER, readPage } from './read-page.ts';

const ID = '5f0c2a9e-77d1-4b1e-9a63-0d2b8c1e4f55';
const LIST = '/gp/returns/list/v2';
const request = (change: object = {}) => ({
  returnRequestId: ID,
  orderInfo: { orderId: { value: ORDER } },
  ...change,
});
const listed = (...requests: object[]) => {
  const outcome = readPage(LIST, {
    payloads: requests.map((one) =>
      answer('/returns/api/listreturns-v2?scrollId=x', { returnRequests: [one] }),
    ),
  });
  return outcome.kind === 'list' ? outcome.rows : [];
};

describe('return requests', () => {
  test.each([
    ['PendingApproval', 'request', 'requested'],
    ['PendingLabel', 'request', undefined],
    ['PendingRefund', 'request', undefined],
    ['Approved', 'negotiation', 'approved'],
    ['Completed', 'closed', undefined],
    ['Closed', 'closed', undefined],
    ['Approving', undefined, undefined],
    ['constructor', undefined, undefined],
  ])('%s is stage %s, return %s', (value, stage, back) => {
    const [row] = listed(request({ requestState: { value } }));
    expect([row?.stage, row?.return?.state]).toEqual([stage, back]);
  });

  test('epoch milliseconds, to the second', () => {
    // 2026-04-18T15:15:30.417Z
    const [row] = listed(request({ returnRequestDate: 1776525330417 }));
    expect(row?.openedAt).toBe('2026-04-18T08:15:30-07:00');
  });

  test('the newest answer about a request counts, once', () => {
    const rows = listed(
      request({ requestState: { value: 'PendingApproval' } }),
      request({ requestState: { value: 'Approved' } }),
    );
    expect(rows.map(({ stage }) => stage)).toEqual(['negotiation']);
  });

  test('items with different reasons leave the request without one', () => {
    const item = (value: string) => ({
      product: { value: 'Rack' },
      returnQuantity: 1,
      returnReason: { value },
    });
    const of = (...reasons: string[]) => listed(request({ items: reasons.map(item) }))[0]?.issue;
    expect(of('CR-DEFECTIVE')).toBe('defective');
    expect(of('CR-DEFECTIVE', 'Defective')).toBe('defective');
    expect(of('CR-DEFECTIVE', 'Wrong item was sent')).toBeUndefined();
    expect(of('CR-DEFECTIVE', 'unheard of')).toBeUndefined();
  });

  test('a badge and a resolution that disagree are left out of a row and marked', () => {
    const outcome = readPage(LIST, {
      payloads: [
        answer('/returns/api/return-requests', {
          returnRequests: [
            request({ badges: [{ id: 'EXCHANGE' }], items: [{ resolution: { value: 'Refund' } }] }),
          ],
        }),
      ],
    });
    expect(outcome).toMatchObject({ trail: { 'rows.0.ask!': 'two places disagree' } });
    expect(outcome.kind === 'list' && outcome.rows[0]).not.toHaveProperty('ask');
  });

  test('the page of one request takes its own answer', () => {
    const payloads = [
      answer('/returns/api/return-requests', {
        returnRequests: [
          request({ requestState: { value: 'Approved' } }),
          request({ returnRequestId: 'another-request', requestState: { value: 'Closed' } }),
        ],
      }),
    ];
    expect(readPage(`${LIST}/actions?returnRequestId=${ID}`, { payloads })).toMatchObject({
      kind: 'read',
      facts: { page: 'return', caseId: ID, orderId: ORDER, stage: 'negotiation' },
    });
  });

  test('a return that is approved is not decided for the seller', () => {
    const html = `<h1>Return request</h1><a href="/orders-v3/order/${ORDER}">${ORDER}</a><p>Status</p><p>Approved</p><h2>Approved</h2>`;
    const outcome = readPage(`${LIST}/actions?returnRequestId=${ID}`, { html });
    expect(outcome).toMatchObject({ kind: 'read', facts: { page: 'return', orderId: ORDER } });
    expect(outcome.kind === 'read' && Object.keys(outcome.facts)).not.toContain('decision');
    expect(outcome.kind === 'read' && Object.keys(outcome.facts)).not.toContain('stage');
  });

  test('never throws on mangled answers', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const requests = [one, request({ items: other, badges: one, labelInfo: other })];
        const bodies = [{ returnRequests: one }, { returnRequests: requests }];
        for (const body of bodies) {
          const payloads = [answer('/returns/api/return-requests', body)];
          const outcome = readPage(LIST, { payloads });
          expect(outcome).not.toMatchObject({ trail: { reader: 'failed on this page' } });
        }
      }),
    );
  });
});
