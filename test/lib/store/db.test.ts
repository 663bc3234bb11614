import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { LogEvent } from '../../../lib/model/log.ts';
import { caseByKey, isStale } from '../../../lib/store/cases.ts';
import { openDatabase } from '../../../lib/store/db.ts';
import { append, readLog } from '../../../lib/store/log.ts';
import { migrations } from '../../../lib/store/migrations/index.ts';
import type { Migration } from '../../../lib/store/migrations/migration.ts';
import { exportRaw } from '../../../lib/store/raw.ts';
import { rebuild } from '../../../lib/store/rebuild.ts';
import {
  at,
  collect,
  connect,
  fresh,
  freshName,
  KEY,
  NOON,
  note,
  observed,
  projection,
  rowsOf,
  seed,
} from './sample.ts';

afterEach(() => vi.restoreAllMocks());

/** What version 1 wrote, in its own words: never build this from live code. */
const VERSION_1 = {
  log: {
    key: 'id',
    indexes: [['case', 'id']],
    rows: [
      {
        id: '01KJQ3V8QG0000000000000001',
        at: '2026-03-02T12:00:00.000Z',
        device: 'desk',
        case: 'ebay:5001',
        kind: 'observed',
        data: {
          url: 'https://www.ebay.com/res/ui/request/5001',
          facts: {
            marketplace: 'ebay',
            site: 'www.ebay.com',
            page: 'dispute',
            caseId: '5001',
            orderId: '12-34567-89012',
            stage: 'request',
            total: { amount: '24.90', currency: 'USD' },
          },
          trail: { proof: 'heading' },
        },
      },
      {
        id: '01KJQ3V8QG0000000000000002',
        at: '2026-03-02T12:01:00.000Z',
        device: 'desk',
        case: 'ebay:5001',
        kind: 'note',
        data: { text: 'asked the carrier' },
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
    rows: [{ key: 'ebay:5001', projection: 0, marketplace: 'ebay', open: 1 }],
  },
};

test('the migrations are numbered 1 to n without gaps', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

test('a database written by version 1 opens today, its rows parse and its cases are made anew', async () => {
  const name = freshName();
  await seed(name, 10, VERSION_1);

  const db = await fresh(name);
  expect(db.verno).toBe(migrations.length);
  expect((await db.log.toArray()).map((row) => LogEvent.safeParse(row).success)).toEqual([
    true,
    true,
  ]);
  expect(await isStale(db)).toBe(true);
  expect(await caseByKey(db, KEY)).toBeUndefined();
  await rebuild(db, projection);
  expect(await isStale(db)).toBe(false);
  expect((await caseByKey(db, KEY))?.facts.total).toEqual({ amount: '24.90', currency: 'USD' });
});

test('today opens without patching what version 1 made: its schema is still the released one', async () => {
  const name = freshName();
  await seed(name, 10, VERSION_1);
  const opened = await openDatabase(name, { migrations: migrations.slice(0, 1) });
  if (!opened.ok) throw new Error(opened.code);
  // Dexie adds one to the native version when it repairs a schema on the quiet.
  expect(opened.db.backendDB().version).toBe(10);
  opened.db.close();
});

test('writing into a case that an older Parley projected starts from its log', async () => {
  const name = freshName();
  await seed(name, 10, VERSION_1);
  const db = await fresh(name);
  await append(db, [note('called')], at('2026-03-03T08:00:00Z'));
  const found = await caseByKey(db, KEY);
  expect(found?.firstAt).toBe('2026-03-02T12:00:00.000Z');
  expect(found?.updatedAt).toBe('2026-03-03T08:00:00.000Z');
});

test('an upgrade that throws leaves the old data in place', async () => {
  const name = freshName();
  await seed(name, 10, VERSION_1);
  const failing: Migration = {
    version: 3,
    stores: { log: 'id, [case+id], device' },
    upgrade: async (transaction) => {
      await transaction.table('log').clear();
      throw new Error('cannot read an old row');
    },
  };
  const opened = await openDatabase(name, { migrations: [...migrations, failing] });
  expect(opened).toMatchObject({ ok: false, code: 'migration-failed' });

  const raw = await connect(name);
  expect(raw.version).toBe(10);
  raw.close();
  expect(await rowsOf(name, 'log')).toEqual(VERSION_1.log.rows);
  const lines = await collect(exportRaw(name));
  expect(lines).toHaveLength(1 + 2 + 1);

  const again = await fresh(name);
  expect((await readLog(again, KEY)).events).toHaveLength(2);
});

test('an upgrade that runs out of space is a full disk, not a failed migration', async () => {
  const name = freshName();
  await seed(name, 10, VERSION_1);
  const full: Migration = {
    version: 3,
    stores: {},
    upgrade: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  };
  const opened = await openDatabase(name, { migrations: [...migrations, full] });
  expect(opened).toMatchObject({ ok: false, code: 'quota' });
});

test('a database of a newer version is refused, left as it is, and can be exported', async () => {
  const name = freshName();
  const newer = { key: 'id', indexes: [], rows: [{ id: 'a', text: 'from the future' }] };
  await seed(name, (migrations.length + 1) * 10, { log: newer, archive: newer });

  expect(await openDatabase(name)).toMatchObject({ ok: false, code: 'newer-database' });

  const raw = await connect(name);
  expect(raw.version).toBe((migrations.length + 1) * 10);
  expect([...raw.objectStoreNames]).toEqual(['archive', 'log']);
  raw.close();
  expect((await collect(exportRaw(name))).slice(1).map((line) => JSON.parse(line))).toEqual([
    { store: 'archive', key: 'a', value: { id: 'a', text: 'from the future' } },
    { store: 'log', key: 'a', value: { id: 'a', text: 'from the future' } },
  ]);
});

test('a tab with an older version that does not let go blocks, and nothing stays open afterwards', async () => {
  const name = freshName();
  await seed(name, 10, VERSION_1);
  const old = await connect(name);
  expect(await openDatabase(name, { patience: 10 })).toMatchObject({ ok: false, code: 'blocked' });

  old.close();
  const db = await fresh(name);
  expect(await db.log.count()).toBe(2);
});

test('a tab with an older version that lets go in time does not block', async () => {
  const name = freshName();
  await seed(name, 10, VERSION_1);
  const old = await connect(name);
  setTimeout(() => old.close(), 20);
  expect(await openDatabase(name, { patience: 5000 })).toMatchObject({ ok: true });
});

test('an open log gives way to a newer version, and says so', async () => {
  const name = freshName();
  const onClosed = vi.fn<() => void>();
  const old = await openDatabase(name, { onClosed, migrations: migrations.slice(0, 1) });
  if (!old.ok) throw new Error(old.code);

  const db = await fresh(name);
  expect(onClosed).toHaveBeenCalledTimes(1);
  expect(db.backendDB().version).toBe(migrations.length * 10);
  // It does not come back by itself: that would open the newer database with old code.
  await expect(old.db.log.count()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
});

test('a browser without a usable database is a value as well', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not here', 'InvalidStateError');
  });
  expect(await openDatabase(freshName())).toMatchObject({ ok: false, code: 'unknown' });
});

test('writes are asked to be durable', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const db = await fresh();
  await append(db, [observed()], at(NOON));
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(1);
  expect(writes[0]?.[2]).toEqual({ durability: 'strict' });
});
