import { describe, expect, test } from 'vitest';
import { disputeIn, isList, paymentIn } from '../../../../lib/marketplaces/stripe/addresses.ts';
import { disputeId, paymentId } from '../../../../lib/marketplaces/stripe/ids.ts';

const at = (path: string) => new URL(`https://dashboard.stripe.com${path}`);
const DU = 'du_1QkZpL2eParleyTest000417';

describe('ids and addresses of Stripe', () => {
  test('a payment is no dispute, and a payout is neither', () => {
    expect(paymentId('pi_3QkZpL2eParleyTest000417')).toBe('pi_3QkZpL2eParleyTest000417');
    expect(paymentId('ch_3QkZpL2eParleyTest000417 ')).toBe('ch_3QkZpL2eParleyTest000417');
    expect(disputeId(DU)).toBe(DU);
    expect(disputeId('dp_1QkZpL2eParleyTest000417')).toBe('dp_1QkZpL2eParleyTest000417');
    for (const other of [
      'po_1QkZpL2eParleyTest000417',
      'pi_short',
      'xpi_3QkZpL2eParleyTest000417',
    ]) {
      expect([paymentId(other), disputeId(other)]).toEqual([undefined, undefined]);
    }
  });

  test('the account and the test mode stand before the page', () => {
    for (const before of ['', '/test', '/acct_1MparleyTest00417', '/acct_1MparleyTest00417/test']) {
      expect(disputeIn(at(`${before}/disputes/${DU}`))).toBe(DU);
      expect(isList(at(`${before}/disputes`), 'disputes')).toBe(true);
    }
    expect(disputeIn(at(`/disputes/${DU}/evidence`))).toBeUndefined();
    expect(paymentIn(at(`/payments/${DU}`))).toBeUndefined();
    expect(isList(at('/'), 'disputes')).toBe(false);
  });
});
