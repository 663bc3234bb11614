import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { forgetOld, remember, reminderId } from '../../../lib/store/reminders.ts';
import { fresh, freshName } from './sample.ts';

const id = (due: string, lead = 24) =>
  reminderId('ebay:5|001', { id: 'ebay.inr.respond', due }, lead);

test('each notification is given once, another lead time or a moved deadline is another one', async () => {
  const db = await fresh();
  expect(await remember(db, id('2026-03-05'))).toBe(true);
  expect(await remember(db, id('2026-03-05'))).toBe(false);
  expect(await remember(db, id('2026-03-05', 6))).toBe(true);
  expect(await remember(db, id('2026-03-06'))).toBe(true);
});

test('of two workers that ask at once one is told to go on', async () => {
  const name = freshName();
  const [one, two] = [await fresh(name), await fresh(name)];
  const answers = await Promise.all(
    [one, two, one, two].map((db) => remember(db, id('2026-03-05'))),
  );
  expect(answers.filter(Boolean)).toHaveLength(1);
});

test('what is long past is forgotten', async () => {
  const db = await fresh();
  for (const due of ['2026-03-05', '2026-03-05T23:00:00-08:00', '2026-04-01']) {
    await remember(db, id(due));
  }
  expect(await forgetOld(db, Date.parse('2026-03-31'))).toBe(2);
  expect(await remember(db, id('2026-04-01'))).toBe(false);
});

test('a reminder without a deadline is refused', async () => {
  const db = await fresh();
  await expect(remember(db, 'ebay:5001')).rejects.toThrow(RangeError);
});
