import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  dayOf,
  endOfDay,
  fromWallClock,
  inZone,
  isDay,
  offsetOf,
  toEpoch,
} from '../../../lib/time/instant.ts';

const LA = 'America/Los_Angeles';

describe('inZone', () => {
  it.each([
    [0, 'UTC', '1970-01-01T00:00:00+00:00'],
    [0, 'Z', '1970-01-01T00:00:00+00:00'],
    [Date.UTC(2026, 6, 1, 12), LA, '2026-07-01T05:00:00-07:00'],
    [Date.UTC(2026, 0, 1, 3), LA, '2025-12-31T19:00:00-08:00'],
    [Date.UTC(2026, 0, 1), 'Asia/Kolkata', '2026-01-01T05:30:00+05:30'],
    [Date.UTC(2026, 0, 1), '-00:30', '2025-12-31T23:30:00-00:30'],
    [1_730_123_456_789, 'Europe/Berlin', '2024-10-28T14:50:56.789+01:00'],
  ])('%i in %s is %s', (epoch, zone, expected) => expect(inZone(epoch, zone)).toBe(expected));

  it('refuses an unknown zone and an impossible instant', () => {
    expect(() => inZone(0, 'Mars/Olympus')).toThrow(RangeError);
    expect(() => inZone(Number.NaN, LA)).toThrow(RangeError);
    expect(() => inZone(9e15, 'UTC')).toThrow(RangeError);
  });

  test('keeps the instant in every zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }),
        fc.constantFrom(LA, 'Europe/London', 'Asia/Shanghai', 'America/St_Johns', '+05:45'),
        (epoch, zone) => Date.parse(inZone(epoch, zone)) === epoch,
      ),
    );
  });
});

describe('fromWallClock', () => {
  it('reads a time of day at the site', () => {
    expect(fromWallClock({ y: 2026, m: 3, d: 2, h: 23, min: 59 }, LA)).toBe(
      '2026-03-02T23:59:00-08:00',
    );
    expect(fromWallClock({ y: 2026, m: 3, d: 2 }, 'Europe/London')).toBe(
      '2026-03-02T00:00:00+00:00',
    );
  });

  it('takes the first of an hour that is shown twice', () => {
    expect(fromWallClock({ y: 2026, m: 11, d: 1, h: 1, min: 30 }, LA)).toBe(
      '2026-11-01T01:30:00-07:00',
    );
    expect(fromWallClock({ y: 2026, m: 10, d: 25, h: 2, min: 30 }, 'Europe/Berlin')).toBe(
      '2026-10-25T02:30:00+02:00',
    );
  });

  it('reads a skipped hour with the offset before the change', () => {
    expect(fromWallClock({ y: 2026, m: 3, d: 8, h: 2, min: 30 }, LA)).toBe(
      '2026-03-08T03:30:00-07:00',
    );
  });

  it.each([
    { y: 2026, m: 4, d: 31 },
    { y: 2026, m: 2, d: 29 },
    { y: 2026, m: 13, d: 1 },
    { y: 2026, m: 1, d: 1, h: 25 },
    { y: 2026, m: 1, d: 1, min: 60 },
    { y: 26, m: 1, d: 1 },
  ])('knows no such time: %o', (wall) => expect(fromWallClock(wall, LA)).toBeUndefined());

  test('is the inverse of inZone but for the second of two equal hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000 }), (minutes) => {
        const instant = inZone(minutes * 600_000, 'Europe/London');
        const [y = 0, m = 0, d = 0, h = 0, min = 0] = instant.split(/\D/).map(Number);
        const back = fromWallClock({ y, m, d, h, min }, 'Europe/London');
        const late = minutes * 600_000 - Date.parse(back ?? '');
        expect([0, 3_600_000]).toContain(late);
      }),
    );
  });
});

it('ends a day in a zone or an offset', () => {
  expect(endOfDay('2026-03-08', LA)).toBe('2026-03-08T23:59:59-07:00');
  expect(endOfDay('2026-03-08', '-08:00')).toBe('2026-03-08T23:59:59-08:00');
  expect(endOfDay('2026-03-08', 'Z')).toBe('2026-03-08T23:59:59+00:00');
  expect(() => endOfDay('2026-02-30', LA)).toThrow(RangeError);
});

it('takes a bare day as its last second', () => {
  expect(toEpoch('2026-03-02', '+00:00')).toBe(Date.UTC(2026, 2, 2, 23, 59, 59));
  expect(toEpoch('2026-03-02T10:00:00+01:00', LA)).toBe(Date.UTC(2026, 2, 2, 9));
});

it('takes times apart', () => {
  expect([isDay('2026-03-02'), isDay('2026-03-02T10:00:00Z')]).toEqual([true, false]);
  expect(dayOf('2026-03-02T23:30:00-08:00')).toBe('2026-03-02');
  expect(offsetOf('2026-03-02T23:30:00-08:00')).toBe('-08:00');
  expect(offsetOf('2026-03-02T23:30:00Z')).toBe('Z');
  expect(offsetOf('2026-03-02')).toBeUndefined();
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});
