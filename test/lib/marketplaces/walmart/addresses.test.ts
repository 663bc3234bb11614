import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isOrderList,
  isReturnList,
  orderIn,
  returnIn,
} from '../../../../lib/marketplaces/walmart/addresses.ts';

const PO = '1087000417336';
const returns = (filter: string) =>
  new URL(`https://seller.walmart.com/orders/returns?appliedFilters=${filter}&returnGroup=ALL`);
const twice = (text: string) => encodeURIComponent(encodeURIComponent(text));

describe('addresses of Walmart', () => {
  test('the filter of the returns is JSON that was encoded twice, or once', () => {
    const filter = JSON.stringify({ pageSize: 25, id: PO, searchIdType: 'PO_NO' });
    expect(returnIn(returns(twice(filter)))).toBe(PO);
    expect(returnIn(returns(encodeURIComponent(filter)))).toBe(PO);
    expect(isReturnList(returns(twice(filter)))).toBe(false);
  });

  test.each([
    '',
    '%',
    '%25',
    twice('{"id":"12"}'),
    twice('[]'),
    twice('{"id":1087000417336'),
    'null',
  ])('the filter %s names no order', (filter) => {
    expect(returnIn(returns(filter))).toBeUndefined();
    expect(isReturnList(returns(filter))).toBe(true);
  });

  test('whatever the filter is, nothing throws', () => {
    fc.assert(
      fc.property(fc.string(), (filter) => {
        expect(() => returnIn(returns(filter.replaceAll('#', '')))).not.toThrow();
      }),
    );
  });

  test('a list that is narrowed down to one order is that order', () => {
    const list = (query: string) =>
      new URL(`https://seller.walmart.com/orders/manage-orders${query}`);
    expect(orderIn(list(`?orderGroups=All&poNumber=${PO}`))).toBe(PO);
    expect(isOrderList(list(`?poNumber=${PO}`))).toBe(false);
    expect(isOrderList(list('?poNumber=12'))).toBe(true);
  });
});
