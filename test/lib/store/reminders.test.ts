import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import {
  claimDigest,
  forgetAhead,
  forgetOld,
  readSnoozes,
  remember,
  reminderId,
  snooze,
  unremember,
} from '../../../lib/store/reminders.ts';
import { fresh, freshName } from './sample.ts';

const NOW = Date.parse('2026-03-04T12:00:00Z');
const DAY = 24 * 3_600_000;
const id = (due: string, lead = 24) =>
  reminderId('ebay:5|001', { id: 'ebay.inr.respond', due }, lead);

test('each notification is given once, another lead time or a moved deadline is another one', async () => {
  const db = await fresh();
  expect(await remember(db, id('2026-03-05'), NOW)).toBe(true);
  expect(await remember(db, id('2026-03-05'), NOW)).toBe(false);
  expect(await remember(db, id('2026-03-05', 6), NOW)).toBe(true);
  expect(await remember(db, id('2026-03-06'), NOW)).toBe(true);
});

test('of two workers that ask at once one is told to go on', async () => {
  const name = freshName();
  const [one, two] = [await fresh(name), await fresh(name)];
  const answers = await Promise.all(
    [one, two, one, two].map((db) => remember(db, id('2026-03-05'), NOW)),
  );
  expect(answers.filter(Boolean)).toHaveLength(1);
});

test('what is long past is forgotten, but for clocks that still run', async () => {
  const db = await fresh();
  for (const due of ['2026-03-06', '2026-03-05', '2026-03-05T23:00:00-08:00', '2026-04-01']) {
    await remember(db, id(due), NOW);
  }
  expect(await forgetOld(db, Date.parse('2026-03-31'), (each) => each === id('2026-03-06'))).toBe(
    2,
  );
  expect(await remember(db, id('2026-04-01'), NOW)).toBe(false);
  expect(await remember(db, id('2026-03-06'), NOW)).toBe(false);
});

test('a reminder without a deadline is refused', async () => {
  const db = await fresh();
  await expect(remember(db, 'ebay:5001', NOW)).rejects.toThrow(RangeError);
});

test('what a clock gave that was ahead by more than a day is given again, smaller steps repeat nothing', async () => {
  const db = await fresh();
  await remember(db, id('2026-03-05', 24), NOW);
  await remember(db, id('2026-03-05', 1), NOW + 3 * DAY);
  expect(await forgetAhead(db, NOW - DAY / 2)).toBe(1);
  expect(await remember(db, id('2026-03-05', 24), NOW)).toBe(false);
  expect(await remember(db, id('2026-03-05', 1), NOW)).toBe(true);
});

test('what the browser did not show can be taken back', async () => {
  const db = await fresh();
  await remember(db, id('2026-03-05'), NOW);
  await unremember(db, [id('2026-03-05')]);
  expect(await remember(db, id('2026-03-05'), NOW)).toBe(true);
});

test('snoozes are kept by case and ended', async () => {
  const db = await fresh();
  await snooze(db, 'ebay:5|001', NOW + DAY);
  await snooze(db, 'ebay:5002', NOW);
  expect(await readSnoozes(db)).toEqual(
    new Map([
      ['ebay:5002', NOW],
      ['ebay:5|001', NOW + DAY],
    ]),
  );
  await snooze(db, 'ebay:5002');
  expect([...(await readSnoozes(db)).keys()]).toEqual(['ebay:5|001']);
});

test('of two workers one gives the summary, and its time outlives what is forgotten', async () => {
  const name = freshName();
  const [one, two] = [await fresh(name), await fresh(name)];
  const first = (last: number | undefined) => last === undefined;
  const answers = await Promise.all([one, two, one].map((db) => claimDigest(db, NOW, first)));
  expect(answers.filter(Boolean)).toHaveLength(1);
  await forgetOld(one, NOW + 90 * DAY, () => false);
  expect(await claimDigest(two, NOW + 1, (last) => last === NOW)).toBe(true);
});
