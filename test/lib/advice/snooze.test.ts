import { expect, test } from 'vitest';
import { isSnoozed, snoozeUntil } from '../../../lib/advice/snooze.ts';

const HOUR = 3_600_000;
const now = Date.parse('2026-03-28T20:00:00+01:00');
const base = { now, zone: 'Europe/Berlin', quietHours: { on: true, from: '22:00', to: '07:30' } };

test('lasts hours of elapsed time, or until the morning on the wall', () => {
  expect(snoozeUntil('1h', base)).toBe(now + HOUR);
  expect(snoozeUntil('4h', base)).toBe(now + 4 * HOUR);
  // The clocks change in that night.
  expect(snoozeUntil('tomorrow', base)).toBe(Date.parse('2026-03-29T07:30:00+02:00'));
  const noon = { ...base, quietHours: { on: true, from: '12:00', to: '13:00' } };
  expect(snoozeUntil('tomorrow', noon)).toBe(Date.parse('2026-03-29T08:00:00+02:00'));
});

test('ends half an hour before the deadline, and never in the past', () => {
  expect(snoozeUntil('4h', { ...base, dueAt: now + 2 * HOUR })).toBe(now + 1.5 * HOUR);
  expect(snoozeUntil('1h', { ...base, dueAt: now + 0.2 * HOUR })).toBe(now + HOUR);
  expect(snoozeUntil('1h', { ...base, dueAt: now - 5 * HOUR })).toBe(now + HOUR);
});

test('is over at its end, and one that a wrong clock set far off does not count', () => {
  expect(isSnoozed(undefined, now)).toBe(false);
  expect(isSnoozed(now + HOUR, now)).toBe(true);
  expect(isSnoozed(now, now)).toBe(false);
  expect(isSnoozed(now + 100 * HOUR, now)).toBe(false);
});
