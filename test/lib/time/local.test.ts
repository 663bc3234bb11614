import { expect, test } from 'vitest';
import { epochAt, localAt } from '../../../lib/time/local.ts';

test('a moment as the wall shows it', () => {
  const epoch = Date.parse('2026-03-01T23:30:00Z');
  expect(localAt(epoch, 'Asia/Shanghai')).toEqual({ day: '2026-03-02', time: '07:30', weekday: 1 });
  expect(localAt(epoch, 'America/New_York')).toEqual({
    day: '2026-03-01',
    time: '18:30',
    weekday: 0,
  });
});

test('a time on the wall as a moment, also over the change of clocks and in an hour that is skipped', () => {
  expect(epochAt('2026-03-28', '08:00', 'Europe/Berlin', 1)).toBe(
    Date.parse('2026-03-29T08:00:00+02:00'),
  );
  expect(epochAt('2026-03-01', '08:00', 'Europe/Berlin', -1)).toBe(
    Date.parse('2026-02-28T08:00:00+01:00'),
  );
  expect(epochAt('2026-03-29', '02:30', 'Europe/Berlin')).toBe(
    Date.parse('2026-03-29T03:30:00+02:00'),
  );
});
