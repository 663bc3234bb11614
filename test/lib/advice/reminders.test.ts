import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  leadReached,
  nextReminder,
  reminderAt,
  type ReminderRules,
} from '../../../lib/advice/reminders.ts';
import { isQuiet, silentUntil } from '../../../lib/advice/silence.ts';

const HOUR = 3_600_000;
const leads = [48, 24, 6, 1];
const never = { on: false, from: '22:00', to: '08:00' };
const nights = { on: true, from: '22:00', to: '08:00' };
const rules: ReminderRules = {
  leadTimes: leads,
  quietHours: never,
  weekends: 'notify',
  zone: 'Europe/Berlin',
};
const at = (text: string) => Date.parse(text);

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
    // A seller who comes back after a long weekend still hears of it.
    [-70, 0],
    [-169, undefined],
  ])('%s hours before the deadline: lead %s', (hours, lead) => {
    expect(leadReached(1e12, 1e12 - hours * HOUR, rules)).toBe(lead);
  });

  test('the order of the lead times does not matter', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(leads, { minLength: 4 }),
        fc.integer({ max: 3e8 }),
        (mixed, left) => {
          expect(leadReached(1e12, 1e12 - left, { ...rules, leadTimes: mixed })).toBe(
            leadReached(1e12, 1e12 - left, rules),
          );
        },
      ),
    );
  });
});

describe('reminderAt', () => {
  test('is the lead time before the deadline', () => {
    expect(reminderAt(100 * HOUR, 48, rules)).toBe(52 * HOUR);
    expect(reminderAt(100 * HOUR, 0, rules)).toBe(100 * HOUR);
  });

  test('comes before the quiet hours that would keep it until the deadline is over', () => {
    const quiet = { ...rules, quietHours: nights };
    const due = at('2026-03-05T03:00:00+01:00');
    expect(reminderAt(due, 1, quiet)).toBe(at('2026-03-04T21:30:00+01:00'));
    expect(reminderAt(due, 6, quiet)).toBe(at('2026-03-04T21:00:00+01:00'));
    // 07:30 is quiet, the deadline is not: it waits for eight o'clock.
    const noon = at('2026-03-05T13:30:00+01:00');
    expect(reminderAt(noon, 6, quiet)).toBe(at('2026-03-05T07:30:00+01:00'));
  });

  test('comes on Friday afternoon where weekends are announced ahead', () => {
    const friday = { ...rules, weekends: 'friday' as const };
    const monday = at('2026-03-09T10:00:00+01:00');
    expect(reminderAt(monday, 24, friday)).toBe(at('2026-03-06T15:00:00+01:00'));
    expect(reminderAt(monday, 48, friday)).toBe(at('2026-03-06T15:00:00+01:00'));
    expect(reminderAt(monday, 1, friday)).toBe(at('2026-03-09T09:00:00+01:00'));
    // That a deadline has passed cannot be said ahead.
    const sunday = at('2026-03-08T10:00:00+01:00');
    expect(reminderAt(sunday, 0, friday)).toBe(sunday);
  });
});

describe('nextReminder', () => {
  test('is the next lead time ahead, at last the deadline itself', () => {
    expect(nextReminder(100 * HOUR, 0, rules)).toBe(52 * HOUR);
    expect(nextReminder(100 * HOUR, 52 * HOUR, rules)).toBe(76 * HOUR);
    expect(nextReminder(100 * HOUR, 99.5 * HOUR, rules)).toBe(100 * HOUR);
    expect(nextReminder(100 * HOUR, 101 * HOUR, rules)).toBeUndefined();
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

describe('silentUntil', () => {
  const quiet = { ...rules, quietHours: nights };
  const hold = { ...quiet, weekends: 'hold' as const };

  test('is the end of the quiet hours, also over the change of clocks', () => {
    expect(silentUntil(at('2026-03-04T23:00:00+01:00'), quiet)).toBe(
      at('2026-03-05T08:00:00+01:00'),
    );
    expect(silentUntil(at('2026-03-05T07:59:00+01:00'), quiet)).toBe(
      at('2026-03-05T08:00:00+01:00'),
    );
    expect(silentUntil(at('2026-03-05T08:00:00+01:00'), quiet)).toBeUndefined();
    // On 29 March 2026 Berlin goes to +02:00 at two in the morning.
    expect(silentUntil(at('2026-03-28T23:00:00+01:00'), quiet)).toBe(
      at('2026-03-29T08:00:00+02:00'),
    );
  });

  test('is in the zone that the seller is in now', () => {
    const there = { ...quiet, zone: 'Asia/Shanghai' };
    expect(silentUntil(at('2026-03-04T15:00:00Z'), quiet)).toBeUndefined();
    expect(silentUntil(at('2026-03-04T15:00:00Z'), there)).toBe(at('2026-03-05T00:00:00Z'));
  });

  test('a kept weekend lasts from Friday night to the end of Monday’s quiet hours', () => {
    const end = at('2026-03-09T08:00:00+01:00');
    for (const moment of ['06T22:30', '07T00:00', '07T12:00', '08T12:00', '09T06:00']) {
      expect(silentUntil(at(`2026-03-${moment}:00+01:00`), hold)).toBe(end);
    }
    expect(silentUntil(at('2026-03-06T21:00:00+01:00'), hold)).toBeUndefined();
    const loud = { ...hold, quietHours: never };
    expect(silentUntil(at('2026-03-08T12:00:00+01:00'), loud)).toBe(
      at('2026-03-09T00:00:00+01:00'),
    );
  });

  test('but not for a deadline that comes before its end', () => {
    const saturday = at('2026-03-07T12:00:00+01:00');
    expect(silentUntil(saturday, hold, at('2026-03-09T07:59:00+01:00'))).toBeUndefined();
    expect(silentUntil(saturday, hold, at('2026-03-09T08:00:00+01:00'))).toBeDefined();
    // The night is quiet for everybody.
    expect(
      silentUntil(at('2026-03-07T23:00:00+01:00'), hold, at('2026-03-08T20:00:00+01:00')),
    ).toBe(at('2026-03-08T08:00:00+01:00'));
  });
});
