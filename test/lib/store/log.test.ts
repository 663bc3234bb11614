import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { LogEvent } from '../../../lib/model/log.ts';
import { caseByKey } from '../../../lib/store/cases.ts';
import { deriveWith } from '../../../lib/store/derive.ts';
import { failureCode } from '../../../lib/store/failure.ts';
import { append, readLog, readUnreadable } from '../../../lib/store/log.ts';
import { fold } from '../../../lib/store/projection.ts';
import { at, contents, fresh, freshName, KEY, NOON, note, observed, projection } from './sample.ts';

afterEach(() => vi.restoreAllMocks());

const LATER = '2026-03-03T09:00:00.000Z';

const shown = (playbook: string) => ({
  kind: 'advice-shown' as const,
  case: KEY,
  data: { playbook, stance: 'wait' as const, because: ['ebay.inr.respond'] },
});

test('an entry gets an id, the time in UTC and the device, and its case is there when it answers', async () => {
  const db = await fresh();
  const { appended, cases } = await append(db, [observed()], at('2026-03-02T04:00:00-08:00'));
  expect(appended).toMatchObject([{ at: NOON, device: 'desk', case: KEY, kind: 'observed' }]);
  expect(appended[0]?.id).toMatch(/^01/);
  expect(cases).toEqual([await caseByKey(db, KEY)]);
  expect(await db.log.toArray()).toEqual(appended);
});

test('the log is read newest first, to a limit', async () => {
  const db = await fresh();
  await append(db, [observed(), note('one'), note('two')], at(NOON));
  await append(db, [note('elsewhere', 'ebay:77')], at(NOON));
  const { events, unreadable } = await readLog(db, KEY, { limit: 2 });
  expect(events.map(({ data }) => data)).toEqual([{ text: 'two' }, { text: 'one' }]);
  expect(unreadable).toBe(0);
});

test('ids rise within a case also when the clock of the machine goes back', async () => {
  const db = await fresh();
  await append(db, [observed(), note('a')], at(LATER));
  await append(db, [note('b'), note('c')], at(NOON));
  await append(db, [note('d')], at(NOON));
  const { events } = await readLog(db, KEY);
  expect(events.map(({ data }) => ('text' in data ? data.text : 'page'))).toEqual([
    'd',
    'c',
    'b',
    'a',
    'page',
  ]);
  expect((await caseByKey(db, KEY))?.lastEvent).toBe(events[0]?.id);
});

test('one entry that is no event stops all of them before anything is written', async () => {
  const db = await fresh();
  const bad = note('x'.repeat(50_001));
  await expect(append(db, [observed(), bad], at(NOON))).rejects.toThrow();
  expect(await contents(db)).toEqual({ log: [], cases: [] });
});

test('a page that says what it said before is not logged again', async () => {
  const db = await fresh();
  await append(db, [observed({ total: { amount: '9.50', currency: 'USD' } })], at(NOON));
  const again = observed({ total: { currency: 'USD', amount: '9.50' } });
  if (again.kind === 'observed') again.data.trail = { proof: 'another place' };
  const { appended, unchanged } = await append(db, [again], at(LATER));
  expect(appended).toEqual([]);
  expect(unchanged).toEqual([again]);
  expect(await db.log.count()).toBe(1);
  expect((await caseByKey(db, KEY))?.updatedAt).toBe(NOON);
});

test('a page that says something else is logged, a new doubt included', async () => {
  const db = await fresh();
  await append(db, [observed()], at(NOON));
  const doubtful = observed();
  if (doubtful.kind === 'observed') {
    doubtful.data.doubts = {
      orderId: [
        { value: '12-34567-89012', place: 'label' },
        { value: '12-34567-89013', place: 'payload' },
      ],
    };
  }
  await append(db, [doubtful, observed({ stage: 'negotiation' })], at(LATER));
  expect(await db.log.count()).toBe(3);
});

test('two pages of a case read in turn are logged once each, unless one outdates the other', async () => {
  const db = await fresh();
  const dispute = observed({ orderState: 'shipped' });
  const order = observed({ page: 'order', orderedAt: '2026-02-20' });
  await append(db, [dispute, order], at(NOON));
  expect((await append(db, [order], at(LATER))).unchanged).toHaveLength(1);

  // Both show the state of the order: the one that was read last wins, so the change is kept.
  await append(db, [observed({ page: 'order', orderState: 'delivered' })], at(LATER));
  expect((await append(db, [dispute], at(LATER))).appended).toHaveLength(1);
  expect((await caseByKey(db, KEY))?.facts.orderState).toBe('shipped');
});

test('advice that is shown again is not logged again; other advice is', async () => {
  const db = await fresh();
  await append(db, [observed(), shown('inr')], at(NOON));
  const { appended, unchanged } = await append(
    db,
    [shown('inr'), shown('late'), shown('inr')],
    at(LATER),
  );
  expect(unchanged).toHaveLength(1);
  expect(appended.map(({ data }) => 'playbook' in data && data.playbook)).toEqual(['late', 'inr']);
});

test('a row that cannot be read is counted, kept and left out of the case', async () => {
  const db = await fresh();
  const { appended } = await append(db, [observed(), note('mine')], at(NOON));
  const strange = { id: '7'.padEnd(26, '0'), case: KEY, kind: 'hologram', data: { depth: 3 } };
  const nameless = { id: '6'.padEnd(26, '0'), note: 'of no case' };
  await db.log.bulkAdd([strange, nameless]);

  expect(await readLog(db, KEY, { limit: 1 })).toEqual({ events: [appended[1]], unreadable: 1 });
  expect(await readUnreadable(db)).toEqual([nameless, strange]);
  await append(db, [note('more')], at(LATER));
  expect(await db.log.get(strange.id)).toEqual(strange);
});

test('what was noted before the first page was read counts once it is read', async () => {
  const db = await fresh();
  const have = {
    kind: 'evidence' as const,
    case: KEY,
    data: { item: 'proof-of-delivery', have: true },
  };
  expect((await append(db, [have], at(NOON))).cases).toEqual([]);
  await append(db, [observed()], at(LATER));
  expect(await caseByKey(db, KEY)).toMatchObject({
    evidence: { 'proof-of-delivery': true },
    firstAt: NOON,
  });
});

test.each(['log', 'cases'])(
  'a full disk while writing the %s loses nothing that was acknowledged and writes no half',
  async (store) => {
    const db = await fresh();
    await append(db, [observed(), note('safe')], at(NOON));
    const before = await contents(db);

    for (const method of ['add', 'put'] as const) {
      const real = IDBObjectStore.prototype[method];
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...args: Parameters<IDBObjectStore['put']>
      ) {
        if (this.name === store) throw new DOMException('full', 'QuotaExceededError');
        return real.apply(this, args);
      });
    }
    const failed: unknown = await append(db, [note('too much')], at(LATER)).catch(
      (error: unknown) => error,
    );
    expect(failureCode(failed)).toBe('quota');
    vi.restoreAllMocks();
    expect(await contents(db)).toEqual(before);
    await append(db, [note('fits again')], at(LATER));
    expect((await readLog(db, KEY)).events).toHaveLength(3);
  },
);

test('two connections that write to one case at once lose nothing, and the case is its log', async () => {
  const name = freshName();
  const [one, two] = [await fresh(name), await fresh(name)];
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      append(
        index % 2 ? one : two,
        index % 3
          ? [note(`n${index}`)]
          : [observed({ claimAmount: money(index) }), note(`m${index}`)],
        at(NOON, index % 2 ? 'desk' : 'laptop'),
      ),
    ),
  );
  const acknowledged = answers.flatMap(({ appended }) => appended);
  const log = (await one.log.toArray()).map((row) => LogEvent.parse(row));
  expect(log).toHaveLength(40 + 14);
  expect(new Set(log.map(({ id }) => id))).toEqual(new Set(acknowledged.map(({ id }) => id)));
  expect(await caseByKey(two, KEY)).toEqual(fold(log, deriveWith(projection)).case);
});

const money = (index: number) => ({ amount: `${index}.00`, currency: 'USD' });
