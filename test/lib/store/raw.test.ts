import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { exportRaw } from '../../../lib/store/raw.ts';
import { collect, connect, freshName, seed } from './sample.ts';

test('no such database: nothing comes out and none is made', async () => {
  const name = freshName();
  expect(await collect(exportRaw(name))).toEqual([]);
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
});

test('every store of any shape comes out whole, bytes included', async () => {
  const name = freshName();
  const rows = Array.from({ length: 1203 }, (_, index) => ({ id: index, text: `row ${index}` }));
  const files = [
    {
      id: 'a',
      at: new Date(0),
      bytes: new Uint8Array([80, 97, 114]).buffer,
      view: new Uint8Array([108]),
    },
    { id: 'b', blob: new Blob(['ey'], { type: 'text/plain' }), tags: new Set(['x']), n: 12n },
  ];
  await seed(name, 9990, {
    rows: { key: 'id', indexes: [], rows },
    files: { key: 'id', indexes: [], rows: files },
    empty: { key: 'id', indexes: [], rows: [] },
  });
  const [header, ...lines] = (await collect(exportRaw(name))).map(
    (each) => JSON.parse(each) as unknown,
  );
  expect(header).toEqual({
    format: 'parley-raw',
    database: name,
    version: 9990,
    stores: ['empty', 'files', 'rows'],
  });
  expect(lines.slice(0, 2)).toEqual([
    {
      store: 'files',
      key: 'a',
      value: {
        id: 'a',
        at: '1970-01-01T00:00:00.000Z',
        bytes: { bytes: 'UGFy' },
        view: { bytes: 'bA==' },
      },
    },
    {
      store: 'files',
      key: 'b',
      value: { id: 'b', blob: { type: 'text/plain', bytes: 'ZXk=' }, tags: ['x'], n: '12' },
    },
  ]);
  expect(lines.slice(2)).toEqual(rows.map((value) => ({ store: 'rows', key: value.id, value })));
});

test('whoever reads slowly or stops does not keep the database open', async () => {
  const name = freshName();
  await seed(name, 10, {
    log: { key: 'id', indexes: [], rows: Array.from({ length: 600 }, (_, id) => ({ id })) },
  });
  let count = 0;
  for await (const line of exportRaw(name)) {
    await new Promise((resolve) => setTimeout(resolve, count > 495 ? 2 : 0));
    count += line.length > 0 ? 1 : 0;
    if (count === 510) break;
  }
  const upgraded = await connect(name, 20);
  expect(upgraded.version).toBe(20);
  upgraded.close();
});
