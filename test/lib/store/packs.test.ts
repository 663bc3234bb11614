import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { caseByKey, isStale } from '../../../lib/store/cases.ts';
import { append, readLog } from '../../../lib/store/log.ts';
import { migrations } from '../../../lib/store/migrations/index.ts';
import { addPack, readPacks, removePack } from '../../../lib/store/packs.ts';
import { rebuild } from '../../../lib/store/rebuild.ts';
import { at, fresh, freshName, KEY, NOON, observed, projection, seed } from './sample.ts';

const row = { id: 'ebay 2026-09-01 ebay.com', importedAt: NOON, pack: { name: 'eBay US' } };

/** What version 2 wrote, in its own words: never build this from live code. */
const VERSION_2 = {
  log: {
    key: 'id',
    indexes: [['case', 'id']],
    rows: [
      {
        id: '01KJQ3V8QG0000000000000001',
        at: '2026-03-02T12:00:00.000Z',
        device: 'desk',
        case: 'ebay:5001',
        kind: 'advice-shown',
        data: { playbook: 'item-not-received', stance: 'wait', because: ['ebay.inr.respond'] },
      },
    ],
  },
  cases: {
    key: 'key',
    indexes: [
      'projection',
      'open',
      ['open', 'dueAt'],
      ['marketplace', 'orderId'],
      ['marketplace', 'buyerId'],
    ],
    rows: [],
  },
  reminders: {
    key: 'id',
    indexes: ['due'],
    rows: [{ id: 'ebay:5001|ebay.inr.respond|2026-03-05|24', due: 1_772_668_800_000 }],
  },
};

test('a database written by version 2 opens today, keeps all it has and takes packs', async () => {
  const name = freshName();
  await seed(name, 20, VERSION_2);
  const db = await fresh(name);
  expect(db.verno).toBe(migrations.length);
  expect(await db.log.toArray()).toEqual(VERSION_2.log.rows);
  expect((await readLog(db, KEY)).unreadable).toBe(0);
  expect(await db.reminders.count()).toBe(1);
  expect(await readPacks(db)).toEqual([]);
  await addPack(db, row);
  expect(await readPacks(db)).toEqual([row]);
});

test('packs come and go, each change makes the cases anew, and the log stays as it is', async () => {
  const db = await fresh();
  await append(db, [observed(), observed({}, 'ebay:5002')], at(NOON));
  const log = await db.log.toArray();
  expect(await isStale(db)).toBe(false);

  await addPack(db, row);
  expect(await isStale(db)).toBe(true);
  await rebuild(db, projection);
  expect(await isStale(db)).toBe(false);
  expect(await caseByKey(db, 'ebay:5002')).toBeDefined();

  await removePack(db, row.id);
  expect(await readPacks(db)).toEqual([]);
  expect(await isStale(db)).toBe(true);
  await rebuild(db, projection);
  expect(await caseByKey(db, 'ebay:5002')).toBeDefined();
  expect(await db.log.toArray()).toEqual(log);
});

test('an interrupted rebuild leaves the cases stale until it has come to the end', async () => {
  const db = await fresh();
  const keys = ['ebay:5001', 'ebay:5002', 'ebay:5003'];
  await append(
    db,
    keys.map((key) => observed({ caseId: key.slice(5) }, key)),
    at(NOON),
  );
  await addPack(db, row);
  let seen = 0;
  const failing = {
    ...projection,
    clocksOf: () => {
      seen += 1;
      if (seen > 2) throw new Error('the browser stopped');
      return [];
    },
  };
  await expect(rebuild(db, failing, 1)).rejects.toThrow('stopped');
  expect(await isStale(db)).toBe(true);
});

test('a pack of the same id is refused and changes nothing', async () => {
  const db = await fresh();
  await addPack(db, row);
  await expect(addPack(db, { ...row, pack: {} })).rejects.toMatchObject({
    name: 'ConstraintError',
  });
  expect(await readPacks(db)).toEqual([row]);
});
