import { expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { lookAgain, lookBeforeDue } from '../../../lib/playbooks/situation.ts';
import { ebay, message, situation } from './decide.ts';

const due = (at: string): Facts => ({ ...ebay, respondBy: { at, basis: 'page' } });

// Now is Tuesday 24 November.
test.each<[string, Facts, string]>([
  ['three days are free', due('2026-12-01T23:59:59-08:00'), '2026-11-27'],
  ['a day before the window ends', due('2026-11-27T23:59:59-08:00'), '2026-11-26'],
  ['it ends tomorrow', due('2026-11-25T23:59:59-08:00'), '2026-11-25'],
  ['it ends today', due('2026-11-24T23:59:59-08:00'), '2026-11-24'],
  ['it has ended', due('2026-11-20T23:59:59-08:00'), '2026-11-27'],
  ['no window', message(ebay), '2026-11-27'],
])('looks again in time: %s', (_name, facts, day) =>
  expect(lookBeforeDue(situation(facts), 3)).toBe(day),
);

test('the window of a message ends with the reply: the buyer gets his days', () => {
  const written: Facts = {
    ...message(ebay),
    marketplace: 'amazon',
    site: 'www.amazon.com',
    page: 'messages',
    caseType: 'amazon.message',
    openedAt: '2026-11-23T15:00:00-08:00',
  };
  expect(situation(written).next?.id).toBe('amazon.message.respond');
  expect(lookBeforeDue(situation(written), 3)).toBe('2026-11-27');
});

test('a promised day in the past sets no limit', () => {
  const s = situation(ebay);
  expect(lookAgain(s, 5, '2026-11-26')).toBe('2026-11-26');
  expect(lookAgain(s, 5, '2026-11-20')).toBe('2026-11-29');
});

test('hours left, silence and promise are counted from now', () => {
  const s = situation({
    ...due('2026-11-24T22:00:00-08:00'),
    deliverBy: '2026-11-24',
    shipment: { state: 'in-transit', lastScanAt: '2026-11-17T11:00:00-08:00' },
  });
  expect(s.hoursLeft).toBe(12);
  expect(s.silentDays).toBe(6);
  // The promised day itself is not over at ten in the morning.
  expect(s.promise).toBe('running');
  expect(situation({ ...ebay, deliverBy: '2026-11-23' }).promise).toBe('past');
});
