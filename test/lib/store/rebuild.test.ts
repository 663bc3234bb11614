import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { importLines } from '../../../lib/store/backup.ts';
import { isStale } from '../../../lib/store/cases.ts';
import { append, type NewEvent } from '../../../lib/store/log.ts';
import { rebuild } from '../../../lib/store/rebuild.ts';
import {
  at,
  contents,
  decision,
  event,
  fresh,
  KEY,
  NOON,
  note,
  observed,
  projection,
} from './sample.ts';

const HEADER = '{"format":"parley-log","version":1}';

const when = fc.constantFrom(
  '2026-03-02',
  '2026-03-02T12:03:30Z',
  '2026-03-02T12:20:00Z',
  '2026-03-04',
  '2026-03-05T23:59:00-08:00',
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const facts = fc.record(
  {
    page: fc.constantFrom('dispute', 'order', 'messages'),
    stage: fc.constantFrom('request', 'negotiation', 'decided', 'closed'),
    orderState: fc.constantFrom('shipped', 'delivered'),
    respondBy: fc.record({ at: when, basis: fc.constant('page' as const) }),
    buyer: fc.record({ id: fc.constantFrom('blue_heron_7', 'red_kite_2') }),
    shipment: fc.record({ state: fc.constantFrom('in-transit', 'delivered') }),
    messages: fc.array(
      fc.record({
        from: fc.constantFrom('buyer', 'seller'),
        at: when,
        text: fc.constantFrom('hello', 'well?'),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['page'] },
);

const key = fc.constantFrom(KEY, 'ebay:5002', 'ebay:order:1');
const entry: fc.Arbitrary<NewEvent> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(facts, key).map(([some, name]) => observed(some, name)) },
  fc
    .tuple(fc.constantFrom('answered', 'not-answered', 'closed', 'reopened'), key)
    .map(([what, name]) => decision(what, name)),
  key.map((name) => note('called the carrier', name)),
  fc.tuple(key, optional(fc.constantFrom('closed', 'request'))).map(([name, value]): NewEvent => ({
    kind: 'correction',
    case: name,
    data: { field: 'stage', ...(value !== undefined && { value }) },
  })),
  fc
    .tuple(key, fc.boolean())
    .map(([name, have]): NewEvent => ({ kind: 'evidence', case: name, data: { item: 'x', have } })),
);

test('however the events arrive, the cases are what a rebuild makes of the log', async () => {
  const batches = fc
    .array(entry, { minLength: 1, maxLength: 14 })
    .map((entries) => entries.map((each, minute) => event(minute, each)))
    .chain((events) =>
      fc.tuple(
        fc.shuffledSubarray(events, { minLength: events.length }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
        fc.array(entry, { maxLength: 3 }),
        fc.integer({ min: 1, max: 20 }),
      ),
    );
  await fc.assert(
    fc.asyncProperty(batches, async ([arriving, sizes, own, now]) => {
      const db = await fresh();
      for (let start = 0, turn = 0; start < arriving.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? 1;
        const lines = arriving.slice(start, start + size).map((each) => JSON.stringify(each));
        await importLines(db, [HEADER, ...lines], projection);
        // This machine writes in between, with a clock that may be behind the others.
        if (turn === 0) await append(db, own, at(event(now, note('')).at));
        start += size;
      }
      const before = await contents(db);
      await rebuild(db, projection, 3);
      expect(await contents(db)).toEqual(before);

      await db.cases.clear();
      await rebuild(db, projection);
      expect(await contents(db)).toEqual(before);
      db.close();
      await db.delete({ disableAutoOpen: false });
    }),
    { numRuns: 150 },
  );
});

test('a rebuild says how much it made and could not read, and touches no row of the log', async () => {
  const db = await fresh();
  await append(db, [observed(), note('a'), observed({}, 'ebay:9')], at(NOON));
  await db.log.add({ id: '7'.padEnd(26, '0'), case: KEY, kind: 'hologram' });
  await db.log.add({ id: '6'.padEnd(26, '0'), case: 7 });
  const log = await db.log.toArray();
  expect(await rebuild(db, projection, 1)).toEqual({ cases: 2, unreadable: 1 });
  expect(await db.log.toArray()).toEqual(log);
});

test('a case that no longer has a log goes; one that an older Parley made is made anew', async () => {
  const db = await fresh();
  await append(db, [observed(), observed({}, 'ebay:9')], at(NOON));
  const [first] = await db.cases.toArray();
  if (!first) throw new Error('no case');
  for (const name of ['ebay:1', 'ebay:7', 'zz:1']) await db.cases.add({ ...first, key: name });
  await db.cases.update(KEY, { projection: 0 });
  expect(await isStale(db)).toBe(true);
  await rebuild(db, projection, 1);
  expect(await isStale(db)).toBe(false);
  expect(await db.cases.toCollection().primaryKeys()).toEqual([KEY, 'ebay:9']);
});
