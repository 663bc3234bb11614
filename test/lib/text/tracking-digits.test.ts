import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { trackingCandidates } from '../../../lib/text/tracking.ts';

/** Sum of the digits from the right, with the weights in turn. */
const weighed = (digits: string, weights: readonly number[]) =>
  Array.from(digits)
    .toReversed()
    .reduce((sum, digit, at) => sum + Number(digit) * (weights[at % weights.length] ?? 0), 0);
const tens = (digits: string, ...weights: readonly number[]) =>
  String((10 - (weighed(digits, weights) % 10)) % 10);
const luhn = (digits: string) => {
  const sum = Array.from(digits)
    .toReversed()
    .map((digit, at) => (at % 2 === 0 ? Number(digit) * 2 : Number(digit)))
    .reduce((all, value) => all + Math.floor(value / 10) + (value % 10), 0);
  return String((10 - (sum % 10)) % 10);
};
const express = (digits: string) => String((weighed(digits, [1, 3, 7]) % 11) % 10);
const universal = (digits: string) => {
  const rest = 11 - (weighed(digits, [7, 9, 5, 3, 2, 4, 6, 8]) % 11);
  return String(rest === 10 ? 0 : rest === 11 ? 5 : rest);
};

/** The rules as the carriers publish them: fixed beginning, free digits, check digit, end. */
const rules: readonly {
  readonly carrier: string;
  readonly begin?: readonly string[];
  readonly free: number;
  readonly check: (digits: string) => string;
  readonly end?: readonly string[];
}[] = [
  { carrier: 'ups', begin: ['1Z'], free: 15, check: (digits) => tens(digits, 1, 2) },
  { carrier: 'usps', begin: ['92', '93', '94', '95'], free: 19, check: (d) => tens(d, 3, 1) },
  { carrier: 'fedex', free: 11, check: express },
  { carrier: 'fedex', free: 14, check: (digits) => tens(digits, 3, 1) },
  { carrier: 'dhl', free: 9, check: (digits) => String(Number(digits) % 7) },
  { carrier: 'dhl', begin: ['0034'], free: 15, check: (digits) => tens(digits, 3, 1) },
  { carrier: 'canada_post', free: 15, check: (digits) => tens(digits, 3, 1) },
  { carrier: 'old_dominion', begin: ['777', '778'], free: 7, check: luhn },
  { carrier: 'purolator', begin: ['3'], free: 10, check: luhn },
  { carrier: 's10', begin: ['RB', 'LX', 'EE'], free: 8, check: universal, end: ['GB', 'CN', 'BR'] },
];
/** The letters before the digits take no part in the sum, but for the digits of USPS, DHL and the like. */
const digitsOf = (text: string) => text.replace(/^1Z|\D/g, '');

const drawn = fc
  .constantFrom(...rules)
  .chain(({ carrier, begin = [''], free, check, end = [''] }) =>
    fc
      .tuple(
        fc.constantFrom(...begin),
        fc.string({
          unit: fc.constantFrom(...Array.from('0123456789')),
          minLength: free,
          maxLength: free,
        }),
        fc.constantFrom(...end),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
      )
      .map(([first, digits, last, place, shift]) => {
        const body = first + digits;
        const right = body + check(digitsOf(body)) + last;
        // One of the free digits or the check digit, changed.
        const at = first.length + (place % (free + 1));
        const wrong =
          right.slice(0, at) + String((Number(right[at]) + shift) % 10) + right.slice(at + 1);
        return { carrier, right, wrong };
      }),
  );

test('numbers with the right check digit name their carrier and count as checked', () => {
  fc.assert(
    fc.property(drawn, ({ carrier, right }) => {
      const found = trackingCandidates(right);
      expect([right, found.candidates.includes(carrier), found.checked]).toEqual([
        right,
        true,
        true,
      ]);
    }),
    { numRuns: 3000 },
  );
});

test('of numbers with one changed digit at most five in a hundred pass for that carrier', () => {
  for (const { carrier } of rules) {
    const samples = fc
      .sample(drawn, { numRuns: 8000, seed: 7 })
      .filter((sample) => sample.carrier === carrier);
    const passed = samples.filter(({ wrong }) =>
      trackingCandidates(wrong).candidates.includes(carrier),
    );
    expect([carrier, passed.length / samples.length <= 0.05]).toEqual([carrier, true]);
  }
});

test('an S10 number needs a country that exists', () => {
  for (const country of ['QQ', 'ZZ', 'XX', 'AA', 'EU']) {
    expect(trackingCandidates(`RB123456785${country}`).candidates).toEqual([]);
  }
  expect(trackingCandidates('RB123456785MC').candidates).toEqual(['s10']);
  expect(trackingCandidates('RB123456785IS').candidates).toEqual(['posturinn', 's10']);
});
