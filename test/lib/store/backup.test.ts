import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportAll, importLines } from '../../../lib/store/backup.ts';
import { caseByKey } from '../../../lib/store/cases.ts';
import { append } from '../../../lib/store/log.ts';
import { exportRaw } from '../../../lib/store/raw.ts';
import {
  at,
  collect,
  contents,
  decision,
  event,
  fresh,
  freshName,
  KEY,
  NOON,
  note,
  observed,
  projection,
} from './sample.ts';

const HEADER = '{"format":"parley-log","version":1}';
const line = (minute: number, entry = note(`n${minute}`)) => JSON.stringify(event(minute, entry));

test('what was exported comes out the same in an empty database, cases included', async () => {
  const db = await fresh();
  await append(db, [observed(), note('漢字 and "quotes"\n'), decision('answered')], at(NOON));
  await append(db, [observed({ page: 'order' }, 'ebay:order:1')], at(NOON));
  const lines = await collect(exportAll(db));
  expect(lines).toHaveLength(5);

  const other = await fresh();
  expect(await importLines(other, lines, projection)).toEqual({ added: 4, known: 0, bad: [] });
  expect(await contents(other)).toEqual(await contents(db));
});

test('importing is a union: nothing twice, nothing changed, late events sorted in', async () => {
  const db = await fresh();
  const first = [HEADER, line(0, observed()), line(5, decision('not-answered'))];
  await importLines(db, first, projection);
  const second = [HEADER, line(0, observed()), line(3, decision('answered')), line(4, note('x'))];
  expect(await importLines(db, second, projection)).toEqual({ added: 2, known: 1, bad: [] });
  const found = await caseByKey(db, KEY);
  expect(found).not.toHaveProperty('answeredAt');
  expect(found?.lastEvent).toBe(event(5, note('')).id);
  expect(await importLines(db, second, projection)).toEqual({ added: 0, known: 3, bad: [] });
});

test('a bad line is reported with its number and without its text, the others are taken', async () => {
  const db = await fresh();
  await importLines(db, [HEADER, line(1, note('mine'))], projection);
  const lines = [
    HEADER,
    '{"half',
    line(1, note('theirs')),
    '',
    JSON.stringify({ ...event(2, note('secret')), kind: 'hologram' }),
    JSON.stringify({ ...event(3, note('secret')), id: '7ZZZZZZZZZZZZZZZZZZZZZZZZZ' }),
    line(4),
    line(4, note('same id')),
    'null',
  ];
  const { added, known, bad } = await importLines(db, lines, projection);
  expect({ added, known }).toEqual({ added: 1, known: 0 });
  expect(bad.map(({ line: number }) => number)).toEqual([2, 3, 5, 6, 8, 9]);
  expect(bad[0]?.reason).toBe('not JSON');
  expect(bad[1]?.reason).toBe('another event has this id');
  expect(bad[2]?.reason).toContain('kind');
  expect(JSON.stringify(bad)).not.toMatch(/secret|hologram|theirs/);
  expect(await db.log.get(event(1, note('')).id)).toMatchObject({ data: { text: 'mine' } });
});

test.each([
  ['no header', line(1), 'not an export of Parley'],
  ['not JSON', 'PK…', 'not an export of Parley'],
  ['a newer format', '{"format":"parley-log","version":2}', 'written by a newer Parley'],
])('%s: nothing is taken', async (_, header, reason) => {
  const db = await fresh();
  const result = await importLines(db, [header, line(2)], projection);
  expect(result).toEqual({ added: 0, known: 0, bad: [{ line: 1, reason }] });
  expect(await db.log.count()).toBe(0);
});

test('rows that cannot be read are exported too', async () => {
  const db = await fresh();
  const strange = { id: '7'.padEnd(26, '0'), case: KEY, kind: 'hologram', data: { depth: 3 } };
  await append(db, [observed()], at(NOON));
  await db.log.add(strange);
  expect((await collect(exportAll(db))).map((each) => JSON.parse(each)).at(-1)).toEqual(strange);
});

test('a raw export can be imported: its log is taken, the rest comes out of the log', async () => {
  const name = freshName();
  const db = await fresh(name);
  await append(db, [observed(), note('kept')], at(NOON));
  const lines = await collect(exportRaw(name));
  const other = await fresh();
  expect(await importLines(other, lines, projection)).toEqual({ added: 2, known: 0, bad: [] });
  expect(await contents(other)).toEqual(await contents(db));
});

test('a log of many pages is exported and imported whole', async () => {
  const db = await fresh();
  const notes = Array.from({ length: 4100 }, (_, index) => note(`n${index}`, `ebay:${index % 7}`));
  await append(db, [observed(), ...notes], at(NOON));
  const other = await fresh();
  expect((await importLines(other, exportAll(db), projection)).added).toBe(4101);
  expect(await other.log.toArray()).toEqual(await db.log.toArray());
});

test('any lines at all: never throws, every line is accounted for', async () => {
  const db = await fresh();
  const anyLine = fc.oneof(
    fc.string(),
    fc.json(),
    fc.nat(30).map((minute) => line(minute)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyLine, { maxLength: 20 }), async (lines) => {
      const { added, known, bad } = await importLines(db, [HEADER, ...lines], projection);
      const filled = lines.filter((each) => each.trim() !== '').length;
      expect(added + known + bad.length).toBe(filled);
    }),
    { numRuns: 60 },
  );
});
