import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clocksOf } from '../../../lib/advice/clocks.ts';
import type { Facts } from '../../../lib/model/facts.ts';
import { endOf } from '../../../lib/policy/window.ts';
import { fromWallClock, offsetOf } from '../../../lib/time/instant.ts';

/** Zones with their next changes of the clock in 2026, from the laws in force (first day with the new time). */
const zones = [
  {
    zone: 'America/Los_Angeles',
    spring: '2026-03-08',
    autumn: '2026-11-01',
    offsets: ['-08:00', '-07:00'],
  },
  {
    zone: 'America/New_York',
    spring: '2026-03-08',
    autumn: '2026-11-01',
    offsets: ['-05:00', '-04:00'],
  },
  {
    zone: 'Europe/London',
    spring: '2026-03-29',
    autumn: '2026-10-25',
    offsets: ['+00:00', '+01:00'],
  },
  {
    zone: 'Europe/Berlin',
    spring: '2026-03-29',
    autumn: '2026-10-25',
    offsets: ['+01:00', '+02:00'],
  },
  {
    zone: 'Australia/Sydney',
    spring: '2026-10-04',
    autumn: '2026-04-05',
    offsets: ['+10:00', '+11:00'],
  },
  {
    zone: 'America/Santiago',
    spring: '2026-09-06',
    autumn: '2026-04-05',
    offsets: ['-04:00', '-03:00'],
  },
] as const;

const at = (day: string, time: string, zone: string): string => {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const [h = 0, min = 0] = time.split(':').map(Number);
  const instant = fromWallClock({ y, m, d, h, min }, zone);
  if (instant === undefined) throw new Error(`no such time: ${day} ${time}`);
  return instant;
};
const eve = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe.each(zones)('a change of the clock in $zone', ({ zone, spring, autumn, offsets }) => {
  test('the table of offsets is that of the zone', () => {
    expect(offsetOf(at(eve(spring), '12:00', zone))).toBe(offsets[0]);
    expect(offsetOf(at(spring, '12:00', zone))).toBe(offsets[1]);
    expect(offsetOf(at(eve(autumn), '12:00', zone))).toBe(offsets[1]);
    expect(offsetOf(at(autumn, '12:00', zone))).toBe(offsets[0]);
  });

  test.each([spring, autumn])('48 hours over %s are 48 elapsed hours', (day) => {
    const start = at(eve(day), '15:00', zone);
    const end = endOf({ n: 48, unit: 'hour' }, start, undefined);
    expect(Date.parse(end ?? '') - Date.parse(start)).toBe(48 * 3_600_000);
  });

  test.each([spring, autumn])(
    '3 days over %s end at the end of the third day, in the offset of the start',
    (day) => {
      const start = at(eve(day), '15:00', zone);
      const third = new Date(Date.parse(day) + 2 * 86_400_000).toISOString().slice(0, 10);
      expect(endOf({ n: 3, unit: 'day' }, start, undefined)).toBe(
        `${third}T23:59:59${offsetOf(start)}`,
      );
    },
  );

  test('the time of day of the start moves no day clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 60 }), (hour, n) => {
        const day = eve(spring);
        const start = at(day, `${String(hour).padStart(2, '0')}:30`, zone);
        const noon = at(day, '12:00', zone);
        // The evening before a change may have another offset than the noon; the day is what counts.
        expect(endOf({ n, unit: 'day' }, start, undefined)?.slice(0, 10)).toBe(
          endOf({ n, unit: 'day' }, noon, undefined)?.slice(0, 10),
        );
      }),
    );
  });
});

describe('ends of months and leap days', () => {
  test.each([
    ['2026-01-30', 3, '2026-02-02'],
    ['2026-02-27', 3, '2026-03-02'],
    ['2028-02-27', 3, '2028-03-01'],
    ['2027-12-30', 10, '2028-01-09'],
    ['2028-02-29', 30, '2028-03-30'],
  ])('%s and %i days: %s', (start, n, end) => {
    expect(endOf({ n, unit: 'day' }, start, undefined)).toBe(end);
  });
});

const base: Facts = {
  marketplace: 'ebay',
  site: 'www.ebay.com',
  page: 'dispute',
  caseType: 'ebay.not-received',
  caseId: '5371234567',
  stage: 'request',
};
const NOW = '2026-03-20T10:00:00-07:00';
const idsOf = (facts: Facts) => clocksOf(facts, NOW).map(({ id }) => id);

describe('times that cannot be right start no clock', () => {
  test('a request that was opened before the order', () => {
    expect(idsOf({ ...base, openedAt: '2026-03-18' })).toContain('ebay.inr.respond');
    expect(idsOf({ ...base, orderedAt: '2026-03-19', openedAt: '2026-03-18' })).not.toContain(
      'ebay.inr.respond',
    );
  });

  test('the date that the page prints stays', () => {
    const clocks = clocksOf(
      {
        ...base,
        orderedAt: '2026-03-19',
        openedAt: '2026-03-18',
        respondBy: { at: '2026-03-23', basis: 'page' },
      },
      NOW,
    );
    expect(clocks.map(({ basis, due }) => [basis, due])).toContainEqual(['page', '2026-03-23']);
  });

  test('on one day nothing is impossible', () => {
    expect(
      idsOf({ ...base, orderedAt: '2026-03-18T15:00:00-07:00', openedAt: '2026-03-18' }),
    ).toContain('ebay.inr.respond');
  });
});

describe('a date that the page prints after a decision', () => {
  const decided: Facts = {
    marketplace: 'amazon',
    site: 'sellercentral.amazon.com',
    page: 'claim',
    caseType: 'amazon.atoz',
    caseId: '7',
    stage: 'decided',
    decision: 'for-buyer',
    decidedAt: '2026-03-10',
  };
  const appeals = (facts: Facts) =>
    clocksOf(facts, NOW)
      .filter(({ id }) => id.includes('appeal'))
      .map(({ basis, due }) => [basis, due]);

  test('is the date of the appeal, and the table adds none', () => {
    expect(appeals(decided)).toEqual([['policy', '2026-04-09']]);
    expect(appeals({ ...decided, respondBy: { at: '2026-03-30', basis: 'page' } })).toEqual([
      ['page', '2026-03-30'],
    ]);
  });

  test('is none when it lay before the decision, or when it was for the seller', () => {
    expect(appeals({ ...decided, respondBy: { at: '2026-03-08', basis: 'page' } })).toEqual([
      ['policy', '2026-04-09'],
    ]);
    expect(
      appeals({
        ...decided,
        decision: 'for-seller',
        respondBy: { at: '2026-03-30', basis: 'page' },
      }),
    ).toEqual([]);
  });
});
