import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { endOf, isAfter } from '../../../lib/policy/window.ts';
import { inZone, toEpoch } from '../../../lib/time/instant.ts';

describe('endOf', () => {
  it.each([
    // Elapsed hours, over the change to summer time and back.
    [72, 'hour', '2026-03-07T12:00:00-08:00', undefined, '2026-03-10T12:00:00-08:00'],
    [48, 'hour', '2026-10-31T20:00:00-07:00', undefined, '2026-11-02T20:00:00-07:00'],
    [60, 'minute', '2026-05-01T23:30:00+01:00', undefined, '2026-05-02T00:30:00+01:00'],
    // Days in the offset of the start, its own day not counted, to the end of the last one.
    [5, 'day', '2026-03-05T00:00:01-08:00', undefined, '2026-03-10T23:59:59-08:00'],
    [5, 'day', '2026-03-05T23:59:59-08:00', undefined, '2026-03-10T23:59:59-08:00'],
    [30, 'day', '2026-01-31T10:00:00Z', undefined, '2026-03-02T23:59:59+00:00'],
    [3, 'business-day', '2026-03-06T20:00:00-08:00', 'us', '2026-03-11T23:59:59-08:00'],
    // Bare days stay bare days.
    [3, 'day', '2028-02-27', undefined, '2028-03-01'],
    [3, 'business-day', '2026-11-25', 'us', '2026-12-01'],
    [72, 'hour', '2026-03-07', undefined, '2026-03-10'],
    // Not known.
    [60, 'minute', '2026-03-07', undefined, undefined],
    [3, 'business-day', '2029-03-05T10:00:00-08:00', 'us', undefined],
    [3, 'business-day', '2026-03-05T10:00:00-08:00', undefined, undefined],
    [30, 'day', '9999-12-31', undefined, undefined],
  ] as const)('%i %s after %s (%s) is %s', (n, unit, start, calendar, expected) =>
    expect(endOf({ n, unit }, start, calendar)).toBe(expected),
  );

  test('a later event never ends earlier, and never before it began', () => {
    const minutes = fc.integer({ min: 0, max: 4 * 365 * 24 * 60 });
    fc.assert(
      fc.property(
        fc.constantFrom(
          { n: 72, unit: 'hour' } as const,
          { n: 60, unit: 'minute' } as const,
          { n: 5, unit: 'day' } as const,
          { n: 3, unit: 'business-day' } as const,
        ),
        minutes,
        minutes,
        fc.constantFrom('-08:00', '+00:00', '+02:00'),
        (window, a, b, offset) => {
          const start = (after: number) =>
            inZone(Date.UTC(2024, 0, 1, 12) + after * 60_000, offset);
          const end = (after: number) => toEpoch(endOf(window, start(after), 'de') ?? '', offset);
          const [early, late] = [Math.min(a, b), Math.max(a, b)];
          return end(early) <= end(late) && end(early) >= Date.parse(start(early));
        },
      ),
    );
  });
});

it.each([
  ['2026-03-02T10:00:00Z', '2026-03-02T10:30:00+01:00', true],
  ['2026-03-02T10:00:00Z', '2026-03-02T10:00:00Z', false],
  ['2026-03-02T23:00:00Z', '2026-03-02', false],
  ['2026-03-03', '2026-03-02T23:00:00Z', true],
])('%s after %s: %s', (a, b, expected) => expect(isAfter(a, b)).toBe(expected));
