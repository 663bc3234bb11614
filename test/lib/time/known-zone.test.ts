import { expect, test } from 'vitest';
import { formatHome, formatWhen } from '../../../components/format/when.ts';
import { isKnownZone, knownZone } from '../../../lib/time/known-zone.ts';

test('a zone that the browser knows is kept, another one is UTC', () => {
  expect(knownZone('America/Los_Angeles')).toBe('America/Los_Angeles');
  expect(isKnownZone('UTC')).toBe(true);
  // What Chromium answers where it cannot find out the system's zone, and a place that is on no map.
  for (const zone of ['Etc/Unknown', 'Mars/Olympus_Mons', '']) {
    expect(isKnownZone(zone)).toBe(false);
    expect(knownZone(zone)).toBe('UTC');
  }
});

test('times in an unknown zone are shown in UTC, with its name, and nothing breaks', () => {
  const now = Date.parse('2026-01-21T18:00:00Z');
  const due = '2026-01-22T23:59:00-08:00';
  expect(formatWhen(due, 'Etc/Unknown', 'en', now)).toBe('Fri 23 Jan, 07:59 UTC');
  expect(formatWhen('2026-01-22', 'Etc/Unknown', 'en', now)).toBe('Thu 22 Jan');
  expect(formatHome(Date.parse(due), 'Etc/Unknown', 'en', now)).toBe('Fri 07:59');
});
