import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import {
  caseKey,
  casesOfBuyer,
  casesOfOrder,
  caseByKey,
  dueBefore,
  openCases,
} from '../../../lib/store/cases.ts';
import { append } from '../../../lib/store/log.ts';
import { at, decision, disputeFacts, fresh, KEY, NOON, observed } from './sample.ts';

const { caseId: _, ...orderFacts } = disputeFacts;
const deadline = (when: string) => ({ respondBy: { at: when, basis: 'page' as const } });
const keys = (cases: readonly { key: string }[]) => cases.map(({ key }) => key);

test('a case is known by its dispute, else by its order', () => {
  expect(caseKey(disputeFacts)).toBe('ebay:5001');
  expect(caseKey(orderFacts)).toBe('ebay:order:12-34567-89012');
  const { orderId: __, ...nameless } = orderFacts;
  expect(caseKey(nameless)).toBeUndefined();
});

test('cases are found by order and by buyer of one marketplace, as the seller corrected them', async () => {
  const db = await fresh();
  await append(
    db,
    [
      observed(),
      observed({ caseId: '5002', buyer: { id: 'red_kite_2' } }, 'ebay:5002'),
      observed({ marketplace: 'etsy' }, 'etsy:5001'),
      {
        kind: 'correction',
        case: 'ebay:5002',
        data: { field: 'orderId', value: '98-76543-21098' },
      },
    ],
    at(NOON),
  );
  expect(keys(await casesOfOrder(db, 'ebay', '12-34567-89012'))).toEqual([KEY]);
  expect(keys(await casesOfOrder(db, 'ebay', '98-76543-21098'))).toEqual(['ebay:5002']);
  expect(keys(await casesOfBuyer(db, 'ebay', 'blue_heron_7'))).toEqual([KEY]);
  expect(await casesOfBuyer(db, 'ebay', 'nobody')).toEqual([]);
  expect(await caseByKey(db, 'ebay:5003')).toBeUndefined();
});

test('open cases come soonest first, those without a deadline last, closed ones not at all', async () => {
  const db = await fresh();
  await append(
    db,
    [
      observed({}, 'ebay:no-deadline'),
      observed({}, 'ebay:no-deadline-2'),
      observed(deadline('2026-03-09T10:00:00Z'), 'ebay:late'),
      observed(deadline('2026-03-01T10:00:00Z'), 'ebay:overdue'),
      observed({ stage: 'closed' }, 'ebay:closed'),
      observed(deadline('2026-03-04T10:00:00Z'), 'ebay:by-hand'),
      decision('closed', 'ebay:by-hand'),
    ],
    at(NOON),
  );
  expect(keys(await openCases(db))).toEqual([
    'ebay:overdue',
    'ebay:late',
    'ebay:no-deadline',
    'ebay:no-deadline-2',
  ]);
  const until = Date.parse('2026-03-09T10:00:00Z');
  expect(keys(await dueBefore(db, until - 1))).toEqual(['ebay:overdue']);
  expect(keys(await dueBefore(db, until))).toEqual(['ebay:overdue', 'ebay:late']);
});

test('a case that was closed leaves the open ones, and comes back when it is opened again', async () => {
  const db = await fresh();
  await append(db, [observed(deadline('2026-03-04')), decision('closed')], at(NOON));
  expect(await openCases(db)).toEqual([]);
  await append(db, [decision('reopened')], at(NOON));
  expect(keys(await dueBefore(db, Date.parse('2026-03-06')))).toEqual([KEY]);
});

test('a row of another projection is not shown', async () => {
  const db = await fresh();
  await append(db, [observed()], at(NOON));
  await db.cases.update(KEY, { projection: 0 });
  expect(await openCases(db)).toEqual([]);
  expect(await caseByKey(db, KEY)).toBeUndefined();
});
