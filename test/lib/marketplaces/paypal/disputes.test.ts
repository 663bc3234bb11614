import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseId } from '../../../../lib/marketplaces/paypal/ids.ts';
import { paypal } from '../../../../lib/marketplaces/paypal/reader.ts';
import { factsOf, readAnswers } from '../read-answers.ts';

const ID = 'PP-R-KLM-60417233';
const PAGE = `https://www.paypal.com/resolutioncenter/view/${ID}`;
const CALL = `https://www.paypal.com/v1/customer/disputes/${ID}`;
const read = (more: object) =>
  factsOf(
    readAnswers(paypal, PAGE, [{ url: CALL, body: { dispute_id: ID, reason: 'OTHER', ...more } }]),
  );

describe('a dispute of PayPal', () => {
  test.each([
    ['paypal.dispute', 'INQUIRY', 'INTERNAL'],
    ['paypal.claim', 'CHARGEBACK', 'INTERNAL'],
    ['paypal.claim', 'CHARGEBACK', undefined],
    ['paypal.claim', 'PRE_ARBITRATION', 'INTERNAL'],
    ['paypal.chargeback', 'CHARGEBACK', 'EXTERNAL'],
    [undefined, 'SOMETHING_NEW', 'INTERNAL'],
  ])('kind %s of stage %s, channel %s', (kind, dispute_life_cycle_stage, dispute_channel) => {
    expect(read({ dispute_life_cycle_stage, dispute_channel }).caseType).toBe(kind);
  });

  test.each([
    ['request', 'WAITING_FOR_SELLER_RESPONSE', undefined],
    ['negotiation', 'WAITING_FOR_BUYER_RESPONSE', undefined],
    ['platform-review', 'UNDER_REVIEW', undefined],
    ['request', 'OPEN', 'REQUIRED_ACTION'],
    // Open, but nobody says for whom.
    [undefined, 'OPEN', 'OPEN_INQUIRIES'],
    ['closed', 'RESOLVED', undefined],
  ])('stage %s of status %s, state %s', (stage, status, dispute_state) => {
    expect(read({ status, dispute_state }).stage).toBe(stage);
  });

  test.each([
    ['decided', 'for-buyer', 'RESOLVED_BUYER_FAVOUR'],
    ['decided', 'for-seller', 'RESOLVED_SELLER_FAVOUR'],
    // Both sides got their money: no decision for one of them.
    ['decided', undefined, 'RESOLVED_WITH_PAYOUT'],
    ['closed', undefined, 'CANCELED_BY_BUYER'],
  ])('%s, %s for the outcome %s', (stage, decision, outcome_code) => {
    const facts = read({ status: 'RESOLVED', dispute_outcome: { outcome_code } });
    expect([facts.stage, facts.decision]).toEqual([stage, decision]);
  });

  test.each([
    ['item-not-received', 'MERCHANDISE_OR_SERVICE_NOT_RECEIVED'],
    ['not-as-described', 'MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED'],
    ['unauthorised-payment', 'UNAUTHORISED'],
    ['refund-status', 'CREDIT_NOT_PROCESSED'],
    ['cancel-request', 'CANCELED_RECURRING_BILLING'],
    ['other', 'DUPLICATE_TRANSACTION'],
    [undefined, 'PROBLEM_WITH_REMITTANCE'],
  ])('issue %s of the reason %s', (issue, reason) => {
    expect(read({ reason }).issue).toBe(issue);
  });

  test('a case about several payments has no one order', () => {
    const payment = (id: string) => ({ seller_transaction_id: id });
    const [one, two] = [payment('3BC44444DE155555F'), payment('4BC44444DE155555F')];
    expect(read({ disputed_transactions: [one] }).orderId).toBe('3BC44444DE155555F');
    expect(read({ disputed_transactions: [one, two] }).orderId).toBeUndefined();
  });

  test('a date without an offset is no instant', () => {
    const due = (seller_response_due_date: string) => read({ seller_response_due_date }).respondBy;
    expect(due('2026-03-12T23:59:59.000Z')).toEqual({
      at: '2026-03-12T23:59:59+00:00',
      basis: 'page',
    });
    expect(due('2026-03-12T23:59:59')).toBeUndefined();
    expect(due('2026-13-12T23:59:59Z')).toBeUndefined();
  });

  test('a mere link to a case is no answer about it', () => {
    const answers = [{ url: CALL, body: { links: [{ dispute_id: ID }] } }];
    expect(readAnswers(paypal, PAGE, answers).kind).toBe('unreadable');
  });

  test('only the Resolution Center of www.paypal.com is observed', () => {
    const wanted = (url: string) => paypal.addresses.some(({ matches }) => matches(new URL(url)));
    expect(wanted(CALL)).toBe(true);
    for (const other of [
      'https://www.paypal.com/myaccount/summary',
      'https://www.paypal.com/resolutioncenterx/api',
      'https://api-m.paypal.com/v1/customer/disputes',
      'https://www.paypal.com.example.net/v1/customer/disputes',
    ]) {
      expect(wanted(other), other).toBe(false);
    }
  });

  test.each([
    ['PP-D-27803', 'PP-D-27803'],
    ['Case PP-R-KLM-60417233.', 'PP-R-KLM-60417233'],
    ['pp-d-27803', 'PP-D-27803'],
    ['PP-001-234-567-890', 'PP-001-234-567-890'],
    ['PP-100', undefined],
    ['XPP-D-27803', undefined],
  ])('case id in %s', (text, id) => {
    expect(caseId(text)).toBe(id);
  });

  test('whatever the answers hold, nothing throws', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            'reason',
            'status',
            'dispute_outcome',
            'disputed_transactions',
            'messages',
            'dispute_amount',
            'seller_response_due_date',
            'create_time',
            'dispute_life_cycle_stage',
          ),
          fc.jsonValue({ maxDepth: 3 }),
        ),
        (more) => {
          expect(() => read(more)).not.toThrow();
        },
      ),
      { numRuns: 100 },
    );
  });
});
