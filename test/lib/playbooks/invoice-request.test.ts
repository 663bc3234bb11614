import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { invoiceRequest } from '../../../lib/playbooks/invoice-request.ts';
import { aliexpress, decide, decided, ebay, message, planOf, rowsOf, staged } from './decide.ts';

describe('an invoice', () => {
  const wish: Facts = { ...ebay, issue: 'invoice-request' };
  const { total: _total, ...noTotal } = message(wish);
  test.each<[string, Facts, string]>([
    ['what was paid is not known', noTotal, '? total'],
    ['order state not known', message(wish), 'reply invoice-attached'],
    ['unpaid', { ...message(wish), orderState: 'unpaid' }, 'reply invoice-after-payment'],
    ...(['unshipped', 'shipped', 'delivered', 'returned', 'cancelled'] as const).map(
      (orderState): [string, Facts, string] => [
        orderState,
        { ...message(wish), orderState },
        'reply invoice-attached',
      ],
    ),
    ['a request is open', wish, 'reply invoice-attached'],
    ['before the platform', staged(wish, 'platform-review'), 'contest statement-facts'],
    ['decided', decided(wish), 'appeal statement-facts'],
  ])('%s', (_name, facts, expected) => expect(decide(invoiceRequest, facts)).toBe(expected));

  test('AliExpress: a promise binds, and the value is the one that was paid', () => {
    const plan = planOf({ ...message(aliexpress), issue: 'invoice-request' });
    expect(rowsOf(plan.because)).toContain('aliexpress.comm.promise');
    expect(rowsOf(plan.warnings)).toEqual(
      expect.arrayContaining(['aliexpress.comm.tax', 'aliexpress.comm.personal_data']),
    );
  });
});
