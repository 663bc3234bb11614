import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openCases } from '../../../lib/store/cases.ts';
import type { Database } from '../../../lib/store/db.ts';
import { append, type NewEvent } from '../../../lib/store/log.ts';
import { at, connect, fresh, freshName, NOON, note, observed } from './sample.ts';

const EVENTS = 10_000;

test(
  `appending ${EVENTS} events with their cases, against raw IndexedDB`,
  { timeout: 60_000 },
  async () => {
    const entries = Array.from({ length: EVENTS }, (_, index): NewEvent => {
      const key = `ebay:${index % 500}`;
      return index < 500 || index % 10 === 0
        ? observed({ total: { amount: `${index}.00`, currency: 'USD' } }, key)
        : note(`called the carrier, ${index}`, key);
    });
    const ratios: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const db = await fresh();
      const together = await timed(() => append(db, entries, at(NOON)));
      const rows = await db.log.toArray();
      expect(rows).toHaveLength(EVENTS);
      db.close();
      const raw = await timed(() => addRaw(rows));
      ratios.push(raw / together);
      console.log(`append ${together.toFixed(0)} ms, raw ${raw.toFixed(0)} ms`);
    }
    const best = Math.max(...ratios);
    console.log(`append reaches ${best.toFixed(2)} of the speed of raw IndexedDB (budget 0.4)`);
    // Half of the budget: other tests run on the same cores. The benchmark asserts the budget itself.
    expect(best).toBeGreaterThan(0.2);
  },
);

test(
  'a hundred thousand closed cases do not slow down the open ones',
  { timeout: 120_000 },
  async () => {
    const small = await filled(0);
    const large = await filled(99_700);
    expect(await large.cases.count()).toBe(100_000);
    // In turns, so that whatever else the machine does meets both alike.
    const times = { small: Infinity, large: Infinity };
    for (let round = 0; round < 15; round += 1) {
      times.small = Math.min(times.small, await timed(() => openCases(small)));
      times.large = Math.min(times.large, await timed(() => openCases(large)));
    }
    expect(await openCases(large)).toHaveLength(300);
    const ratio = times.large / times.small;
    console.log(
      `300 open of 100,000: ${times.large.toFixed(1)} ms, of 300: ${times.small.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (budget 1.3)`,
    );
    expect(ratio).toBeLessThan(2);
  },
);

/** 300 open cases through the front door, and closed ones copied from a real row. */
async function filled(closed: number): Promise<Database> {
  const db = await fresh();
  const open = Array.from({ length: 300 }, (_, index) => observed({}, `ebay:open-${index}`));
  await append(db, [...open, observed({ stage: 'closed' }, 'ebay:closed')], at(NOON));
  const row = await db.cases.get('ebay:closed');
  if (!row) throw new Error('no closed case');
  await db.cases.delete(row.key);
  for (let start = 0; start < closed; start += 10_000) {
    const size = Math.min(10_000, closed - start);
    const rows = Array.from({ length: size }, (_, index) => ({
      ...row,
      key: `ebay:closed-${start + index}`,
    }));
    await db.cases.bulkAdd(rows);
  }
  return db;
}

async function addRaw(rows: readonly unknown[]): Promise<void> {
  const name = freshName();
  const empty = await fresh(name);
  empty.close();
  const db = await connect(name);
  await new Promise<void>((resolve, reject) => {
    const transaction = db.transaction('log', 'readwrite', { durability: 'strict' });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error ?? new Error('aborted')));
    const log = transaction.objectStore('log');
    for (const row of rows) log.add(row);
  });
  db.close();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
