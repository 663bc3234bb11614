import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDigestDue } from '../../../lib/advice/digest.ts';
import type { Silence } from '../../../lib/advice/silence.ts';
import { localAt } from '../../../lib/time/local.ts';

const silence: Silence = {
  quietHours: { on: false, from: '22:00', to: '08:00' },
  weekends: 'notify',
  zone: 'Europe/Berlin',
};
const nights = { ...silence, quietHours: { ...silence.quietHours, on: true } };
const digest = { on: true, at: '09:00' };
const at = (text: string) => Date.parse(text);

test.each([
  ['before its time', undefined, '2026-03-04T08:59:00+01:00', false],
  ['at its time', undefined, '2026-03-04T09:00:00+01:00', true],
  ['after a sleep through it', '2026-03-03T09:00:00+01:00', '2026-03-04T16:00:00+01:00', true],
  ['a second time on a day', '2026-03-04T09:00:00+01:00', '2026-03-04T17:00:00+01:00', false],
  ['on the next day', '2026-03-04T17:00:00+01:00', '2026-03-05T09:00:00+01:00', true],
  ['after the clock went back', '2026-03-04T09:00:00+01:00', '2026-03-03T22:00:00+01:00', false],
  ['given by a clock days ahead', '2026-03-09T09:00:00+01:00', '2026-03-04T10:00:00+01:00', true],
])('%s', (_, last, now, due) => {
  expect(isDigestDue(digest, last === undefined ? undefined : at(last), at(now), silence)).toBe(
    due,
  );
});

test('is off until it is switched on', () => {
  const off = { ...digest, on: false };
  expect(isDigestDue(off, undefined, at('2026-03-04T10:00:00+01:00'), silence)).toBe(false);
});

test('goes by the zone that the seller is in now', () => {
  const there = { ...silence, zone: 'Asia/Shanghai' };
  const given = at('2026-03-04T09:00:00+01:00');
  // In Shanghai it is four in the afternoon of the same day when it was given in Berlin.
  expect(isDigestDue(digest, given, at('2026-03-04T20:00:00+08:00'), there)).toBe(false);
  expect(isDigestDue(digest, given, at('2026-03-05T09:00:00+08:00'), there)).toBe(true);
});

test('waits for the end of quiet hours and kept weekends, unless it was asked for in them', () => {
  expect(isDigestDue(digest, undefined, at('2026-03-04T23:00:00+01:00'), nights)).toBe(false);
  const late = { on: true, at: '22:30' };
  expect(isDigestDue(late, undefined, at('2026-03-04T23:00:00+01:00'), nights)).toBe(true);
  const hold = { ...silence, weekends: 'hold' as const };
  expect(isDigestDue(digest, undefined, at('2026-03-07T10:00:00+01:00'), hold)).toBe(false);
});

test('never comes twice on one day, whatever the clock and the journeys do', () => {
  const zones = ['Europe/Berlin', 'Asia/Shanghai', 'America/Los_Angeles'];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      // The true time goes on; the machine's clock is off by up to eleven hours, now this way, now that.
      fc.array(fc.tuple(fc.integer({ min: 0, max: 1800 }), fc.integer({ min: -660, max: 660 })), {
        maxLength: 60,
      }),
      (zone, steps) => {
        let time = at('2026-03-20T00:00:00Z');
        let last: number | undefined;
        const days: string[] = [];
        for (const [minutes, off] of steps) {
          time += minutes * 60_000;
          const now = time + off * 60_000;
          if (!isDigestDue(digest, last, now, { ...silence, zone })) continue;
          last = now;
          days.push(localAt(now, zone).day);
        }
        expect(new Set(days).size).toBe(days.length);
      },
    ),
  );
});
