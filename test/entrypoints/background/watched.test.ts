import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claim, isOpenReminder, watchedOf } from '../../../entrypoints/background/watched.ts';
import type { ReminderRules } from '../../../lib/advice/reminders.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { Database } from '../../../lib/store/db.ts';
import { forgetAhead, forgetOld, readSnoozes, snooze } from '../../../lib/store/reminders.ts';
import { fresh, freshName } from '../../lib/store/sample.ts';

const HOUR = 3_600_000;
const DUE = Date.parse('2026-03-12T19:00:00Z');
const rules: ReminderRules = {
  leadTimes: [48, 24, 6, 1],
  quietHours: { on: false, from: '22:00', to: '08:00' },
  weekends: 'notify',
  zone: 'Europe/Berlin',
};
const clock = (id: string, due: number): Case['clocks'][number] => ({
  id,
  label: { en: 'Answer', zh: '回复' },
  actor: 'seller',
  due: new Date(due).toISOString(),
  basis: 'page',
});
const found: Case = {
  key: 'ebay:5371000999',
  facts: { marketplace: 'ebay', site: 'www.ebay.com', page: 'dispute', caseId: '5371000999' },
  trail: {},
  doubts: {},
  corrections: {},
  evidence: {},
  url: 'https://www.ebay.com/res/ItemNotReceived/ViewRequest?id=5371000999',
  firstAt: '2026-03-01T19:00:00Z',
  updatedAt: '2026-03-01T19:00:00Z',
  lastEvent: '01KFH000000000000000000001',
  clocks: [clock('ebay.page.respond', DUE)],
  open: 1,
  ball: 'seller',
  dueAt: DUE,
};

/** One look of the sweep at one case; answers the hours before the deadline whose reminders were given. */
async function look(db: Database, now: number, with_: Partial<ReminderRules> = {}, shown = found) {
  const watched = watchedOf([shown]);
  const [only] = watched;
  await forgetAhead(db, now);
  const until = (await readSnoozes(db)).get(shown.key);
  const given = only && (await claim(db, only, now, { ...rules, ...with_ }, until));
  await forgetOld(db, now - 30 * 24 * HOUR, isOpenReminder(watched));
  return given && { again: given.again, ids: given.ids, clock: given.clock.id };
}
const leadsOf = (ids: readonly string[]) => ids.map((id) => Number(id.split('|').at(-1)));

/** What happens to a machine between two looks. */
const happening = fc.oneof(
  // It runs, or sleeps for days.
  fc.record({
    kind: fc.constant('pass' as const),
    hours: fc.double({ min: 0, max: 4, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant('pass' as const),
    hours: fc.double({ min: 4, max: 70, noNaN: true }),
  }),
  // Its clock is off by some hours from now on, this way or that.
  fc.record({
    kind: fc.constant('clock' as const),
    hours: fc.double({ min: -11, max: 11, noNaN: true }),
  }),
  // The browser restarts: nothing in memory, the same store.
  fc.record({ kind: fc.constant('restart' as const), hours: fc.constant(0) }),
);

describe('reminders of a deadline', () => {
  test('are given once each, whatever sleeps, restarts and wrong clocks come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (happenings) => {
        const name = freshName();
        let db = await fresh(name);
        let time = DUE - 80 * HOUR;
        let off = 0;
        const given: string[] = [];
        const sweep = async () => given.push(...((await look(db, time + off))?.ids ?? []));
        for (const { kind, hours } of happenings) {
          if (kind === 'pass') time += hours * HOUR;
          if (kind === 'clock') off = hours * HOUR;
          if (kind === 'restart') {
            db.close();
            db = await fresh(name);
          }
          await sweep();
        }
        // Never twice …
        expect(new Set(given).size).toBe(given.length);
        // … and none lost: from here on the machine is awake and its clock is right.
        off = 0;
        const from = time;
        for (; time <= Math.max(from, DUE) + HOUR; time += HOUR / 4) await sweep();
        expect(new Set(given).size).toBe(given.length);
        const leads = leadsOf(given);
        for (const lead of [48, 24, 6, 1]) {
          if (from <= DUE - lead * HOUR) expect(leads).toContain(lead);
        }
        if (from < DUE + 7 * 24 * HOUR) expect(leads).toContain(0);
        db.close();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('that a clock gave which was days ahead are given again at their time', async () => {
    const db = await fresh();
    expect(leadsOf((await look(db, DUE - 30 * HOUR))?.ids ?? [])).toEqual([48]);
    expect(leadsOf((await look(db, DUE + 20 * HOUR))?.ids ?? [])).toEqual([0]);
    expect(await look(db, DUE - 29 * HOUR)).toBeUndefined();
    const given = [];
    for (let left = 28; left >= -1; left -= 0.5) {
      given.push(...((await look(db, DUE - left * HOUR))?.ids ?? []));
    }
    expect(leadsOf(given)).toEqual([24, 6, 1, 0]);
  });

  test('come for every clock of the case, and once where two are reached together', async () => {
    const db = await fresh();
    const two: Case = {
      ...found,
      clocks: [clock('amazon.message.respond', DUE), clock('amazon.atoz.respond', DUE + 24 * HOUR)],
    };
    const first = await look(db, DUE - 20 * HOUR, {}, two);
    expect(first?.clock).toBe('amazon.message.respond');
    expect(leadsOf(first?.ids ?? [])).toEqual([24, 48]);
    expect(await look(db, DUE - 19 * HOUR, {}, two)).toBeUndefined();
    // The first one has lapsed; the second is still announced.
    await look(db, DUE + HOUR, {}, two);
    expect((await look(db, DUE + 19 * HOUR, {}, two))?.clock).toBe('amazon.atoz.respond');
  });

  test('wait for the end of silence, and a moved deadline is another one', async () => {
    const db = await fresh();
    const quiet = { quietHours: { on: true, from: '22:00', to: '08:00' } };
    // 19:00 UTC is 20:00 in Berlin; three hours later it is quiet.
    expect(await look(db, DUE - 21 * HOUR, quiet)).toBeUndefined();
    expect(leadsOf((await look(db, DUE - 12 * HOUR, quiet))?.ids ?? [])).toEqual([24]);
    const moved = { ...found, clocks: [clock('ebay.page.respond', DUE + 5 * HOUR)] };
    expect(leadsOf((await look(db, DUE - 12 * HOUR, {}, moved))?.ids ?? [])).toEqual([24]);
  });

  test('go by the zone that the seller is in now', async () => {
    const quiet = { quietHours: { on: true, from: '22:00', to: '08:00' } };
    const there = { ...quiet, zone: 'America/Los_Angeles' };
    expect(await look(await fresh(), DUE - 21 * HOUR, there)).toBeDefined();
  });
});

describe('a snooze', () => {
  test('keeps all reminders of its case, and ends with one', async () => {
    const db = await fresh();
    await look(db, DUE - 25 * HOUR);
    await snooze(db, found.key, DUE - 20 * HOUR);
    expect(await look(db, DUE - 23 * HOUR)).toBeUndefined();
    const ended = await look(db, DUE - 19.9 * HOUR);
    expect(ended?.again).toBe(true);
    // The reminder that was kept is part of it.
    expect(leadsOf(ended?.ids ?? [])).toEqual([24]);
    expect(await look(db, DUE - 19 * HOUR)).toBeUndefined();
    expect(await readSnoozes(db)).toEqual(new Map());
  });

  test('that was set by a clock days ahead keeps nothing', async () => {
    const db = await fresh();
    await snooze(db, found.key, DUE + 100 * HOUR);
    expect(leadsOf((await look(db, DUE - 20 * HOUR))?.ids ?? [])).toEqual([24]);
  });
});

test('an answered case, and one that waits for others, is not watched', () => {
  const respond = clock('ebay.inr.respond', DUE);
  expect(watchedOf([{ ...found, clocks: [respond] }])).toHaveLength(1);
  const answered = { ...found, clocks: [respond], answeredAt: '2026-03-10T00:00:00Z' };
  expect(watchedOf([answered])).toEqual([]);
  expect(watchedOf([{ ...found, ball: 'platform' }])).toEqual([]);
});
