import { describe, expect, test } from 'vitest';
import { orderIn, reverseIn } from '../../../../lib/marketplaces/lazada/addresses.ts';
import { caseId, orderId } from '../../../../lib/marketplaces/lazada/values.ts';

const at = (path: string) => new URL(`https://sellercenter.daraz.com.np${path}`);

describe('ids in addresses', () => {
  test('an order', () => {
    expect(orderIn(at('/apps/order/detail?tradeOrderId=427000100020003'))).toBe('427000100020003');
    expect(orderIn(at('/apps/order/detail?tradeOrderId=42'))).toBeUndefined();
    expect(orderIn(at('/apps/order/list?tradeOrderId=427000100020003'))).toBeUndefined();
  });

  test.each(['reverse_order_id', 'reverse_order_line_id', 'reverseOrderId', 'reverseOrderLineId'])(
    'a return by %s',
    (name) => {
      expect(reverseIn(at(`/apps/any/page?${name}=310000100020003`))).toBe('310000100020003');
      expect(reverseIn(at(`/help?${name}=310000100020003`))).toBeUndefined();
    },
  );

  test('an order with a return in its address is the order', () => {
    const url = at(
      '/apps/order/detail?tradeOrderId=427000100020003&reverse_order_id=310000100020003',
    );
    expect([orderIn(url), reverseIn(url)]).toEqual(['427000100020003', undefined]);
  });
});

test('runs of digits by their length', () => {
  expect(orderId('Order 427000100020003 paid')).toBe('427000100020003');
  expect(orderId('42700010002000')).toBeUndefined();
  expect(caseId('Return 31000010')).toBeUndefined();
});
