import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whyOf } from '../../../../lib/playbooks/chargeback/cause.ts';
import { reasonCodeIn, reasonCodes } from '../../../../lib/playbooks/chargeback/reason-codes.ts';
import type { Facts } from '../../../../lib/model/facts.ts';
import { Issue } from '../../../../lib/model/words.ts';
import { book } from '../../policy/all-packs.ts';

const facts: Facts = { marketplace: 'stripe', site: 'dashboard.stripe.com', page: 'chargeback' };
const platform = (text: string) => ({ from: 'platform' as const, text });

describe('the reason code in a text of the platform', () => {
  // Code → cause, from the table of reason codes in the facts.
  test.each([
    ['Reason code: 10.4', 'fraud'],
    ['Visa 12.6.1 duplicate processing', 'duplicate'],
    ['reason code Visa 12.6.2', 'duplicate'],
    ['Visa 13.1', 'not-received'],
    ['VISA 13.2', 'cancelled'],
    ['Reason code 13.3', 'not-as-described'],
    ['Visa 13.4', 'counterfeit'],
    ['Visa 13.5', 'not-as-described'],
    ['Visa 13.6', 'credit'],
    ['Visa 13.7', 'cancelled'],
    ['Mastercard 4834', 'duplicate'],
    ['Mastercard code 4837', 'fraud'],
    ['Mastercard 4841', 'cancelled'],
    ['Mastercard 4849', 'compliance'],
    ['Mastercard 4855', 'not-received'],
    ['Mastercard 4860', 'credit'],
    ['Mastercard 4863', 'fraud'],
    ['Amex F29', 'fraud'],
    ['American Express C08', 'not-received'],
    ['Amex C31', 'not-as-described'],
    ['Amex C02', 'credit'],
    ['Amex c28', 'cancelled'],
    ['Amex 127', 'fraud'],
    ['Discover 4755', 'not-received'],
    ['Discover 7030', 'fraud'],
    ['Reason code: C030', 'compliance'],
    ['原因代码：13.1', 'not-received'],
  ])('%s', (text, cause) => expect(reasonCodeIn(text)?.cause).toBe(cause));

  test('Mastercard 4853 is an umbrella: it has a row and no cause', () => {
    expect(reasonCodeIn('Mastercard 4853')).toMatchObject({ row: 'stripe.mc.4853' });
    expect(reasonCodeIn('Mastercard 4853')?.cause).toBeUndefined();
  });

  test.each([
    '13.1 inches',
    'order 4853',
    'Visa ending in 4837 99',
    'C02 bottle',
    'Reason code: 99.9',
  ])('a number alone proves nothing: %s', (text) =>
    expect(reasonCodeIn(text)?.cause).toBeUndefined(),
  );

  test('never throws', () =>
    fc.assert(fc.property(fc.string(), (text) => void reasonCodeIn(text))));

  test('every row is in the pack of Stripe', () => {
    const rows = new Set(book.flatMap(({ rules }) => rules.map(({ id }) => id)));
    expect(reasonCodes.map(({ row }) => row).filter((row) => !rows.has(row))).toEqual([]);
  });
});

describe('why the bank disputes', () => {
  test.each(Issue.options.map((issue) => [issue]))('%s has a cause', (issue) =>
    expect(whyOf({ ...facts, issue })?.cause).toBeDefined(),
  );
  test.each([
    ['item-not-received', 'not-received'],
    ['wrong-item', 'not-as-described'],
    ['counterfeit', 'counterfeit'],
    ['unauthorised-payment', 'fraud'],
    ['refund-status', 'credit'],
    ['changed-mind', 'credit'],
    ['cancel-request', 'cancelled'],
    ['other', 'duplicate'],
  ] as const)('%s is %s', (issue, cause) => expect(whyOf({ ...facts, issue })?.cause).toBe(cause));

  test('nothing known is nothing', () => expect(whyOf(facts)).toBeUndefined());
  test('the newest code of the platform goes before the issue', () =>
    expect(
      whyOf({
        ...facts,
        issue: 'other',
        messages: [platform('Visa 13.1'), platform('now Visa 13.6')],
      }),
    ).toEqual({ cause: 'credit', code: 'stripe.visa.13.6' }));
  test('an umbrella code leaves the cause to the issue', () =>
    expect(
      whyOf({ ...facts, issue: 'defective', messages: [platform('Mastercard 4853')] }),
    ).toEqual({ cause: 'not-as-described', code: 'stripe.mc.4853' }));
  test('what the buyer writes is no code', () =>
    expect(
      whyOf({ ...facts, issue: 'defective', messages: [{ from: 'buyer', text: 'Visa 13.1' }] }),
    ).toEqual({ cause: 'not-as-described' }));
});
