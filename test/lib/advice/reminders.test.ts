import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQuiet, leadReached, nextLead } from '../../../lib/advice/reminders.ts';

const HOUR = 3_600_000;
const leads = [48, 24, 6, 1];

describe('leadReached', () => {
  test.each([
    [49, undefined],
    [48, 48],
    [30, 48],
    [24, 24],
    [7, 24],
    [6, 6],
    [1.5, 6],
    [1, 1],
    [0.1, 1],
    [0, 0],
    [-5, 0],
    [-25, undefined],
  ])('%s hours before the deadline: lead %s', (hours, lead) => {
    expect(leadReached(1e12, 1e12 - hours * HOUR, leads)).toBe(lead);
  });

  test('the order of the lead times does not matter', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(leads, { minLength: 4 }),
        fc.integer({ max: 3e8 }),
        (mixed, left) => {
          expect(leadReached(1e12, 1e12 - left, mixed)).toBe(leadReached(1e12, 1e12 - left, leads));
        },
      ),
    );
  });
});

describe('nextLead', () => {
  test('is the next lead time ahead, at last the deadline itself', () => {
    expect(nextLead(100 * HOUR, 0, leads)).toBe(52 * HOUR);
    expect(nextLead(100 * HOUR, 52 * HOUR, leads)).toBe(76 * HOUR);
    expect(nextLead(100 * HOUR, 99.5 * HOUR, leads)).toBe(100 * HOUR);
    expect(nextLead(100 * HOUR, 101 * HOUR, leads)).toBeUndefined();
  });
});

describe('isQuiet', () => {
  test.each([
    ['22:00', '08:00', '21:59', false],
    ['22:00', '08:00', '22:00', true],
    ['22:00', '08:00', '03:00', true],
    ['22:00', '08:00', '08:00', false],
    ['12:00', '13:00', '12:30', true],
    ['12:00', '13:00', '13:00', false],
    ['08:00', '08:00', '08:00', false],
  ])('from %s to %s at %s: %s', (from, to, time, quiet) => {
    expect(isQuiet({ on: true, from, to }, time)).toBe(quiet);
    expect(isQuiet({ on: false, from, to }, time)).toBe(false);
  });
});
