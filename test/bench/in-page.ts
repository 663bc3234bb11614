import { clocksOf } from '../../lib/advice/clocks.ts';
import { observe } from '../../lib/marketplaces/observe.ts';
import { readers } from '../../lib/marketplaces/readers.ts';
import { zoneOf } from '../../lib/marketplaces/sites.ts';
import type { Facts } from '../../lib/model/facts.ts';
import { openCases } from '../../lib/store/cases.ts';
import { type Database, openDatabase } from '../../lib/store/db.ts';
import { append, type NewEvent } from '../../lib/store/log.ts';

const NOW = '2026-02-18T17:30:00.000Z';
const context = { now: NOW, device: 'bench', clocksOf, zoneOf };

/** What a run of `times` cost at the median, in milliseconds; some runs before do not count. */
function median(times: number, run: () => void): number {
  const taken: number[] = [];
  for (let turn = -5; turn < times; turn += 1) {
    const start = performance.now();
    run();
    if (turn >= 0) taken.push(performance.now() - start);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/** Recognises this page and reads all of its fields; compared with one look at each of its texts. */
export function timeReading(): { read: number; walk: number; kind: string } {
  const url = new URL(location.href);
  let kind = '';
  let seen = 0;
  const walk = median(25, () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) seen += walker.currentNode.nodeValue?.length ?? 0;
  });
  const read = median(25, () => {
    ({ kind } = observe(readers, { url, root: document, payloads: [], now: NOW }));
  });
  if (seen === 0) throw new Error('the page has no text');
  return { read, walk, kind };
}

function factsOf(index: number): Facts {
  return {
    marketplace: 'ebay',
    site: 'www.ebay.com',
    page: 'dispute',
    caseType: 'ebay.not-received',
    caseId: String(5_300_000_000 + index),
    orderId: `17-${String(index).padStart(5, '0')}-00001`,
    stage: 'request',
    issue: 'item-not-received',
    buyer: { id: `buyer_${index}` },
    claimAmount: { amount: '27.50', currency: 'USD' },
    openedAt: '2026-02-16',
    respondBy: { at: '2026-02-20T12:00:00-08:00', basis: 'page' },
  };
}

const observed = (index: number): NewEvent => ({
  kind: 'observed',
  case: `ebay:${5_300_000_000 + index}`,
  data: {
    url: `https://www.ebay.com/res/ItemNotReceived/ViewRequest?id=${5_300_000_000 + index}`,
    facts: factsOf(index),
    trail: { orderId: 'label "Order number"', claimAmount: 'label "Requested amount"' },
  },
});

/** So many events over 300 cases, as an import brings them. */
const eventsOf = (count: number): NewEvent[] =>
  Array.from({ length: count }, (_, index): NewEvent => {
    if (index < 300) return observed(index);
    const data = { text: `Note ${index}: the carrier was asked about the parcel.` };
    return { kind: 'note', case: `ebay:${5_300_000_000 + (index % 300)}`, data };
  });

async function fresh(name: string): Promise<Database> {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).addEventListener('success', resolve);
  });
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error(`no database: ${opened.code}`);
  return opened.db;
}

/** Milliseconds for the events with their cases, and for the same rows put into bare IndexedDB. */
export async function timeAppending(count: number): Promise<{ append: number; raw: number }> {
  const events = eventsOf(count);
  const db = await fresh('bench-append');
  const start = performance.now();
  const { appended } = await append(db, events, context);
  const taken = performance.now() - start;
  const other = await fresh('bench-raw');
  const before = performance.now();
  await new Promise<void>((resolve, reject) => {
    const transaction = other.backendDB().transaction('log', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('log');
    for (const row of appended) store.add(row);
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(new Error('raw add failed')));
  });
  const raw = performance.now() - before;
  db.close();
  other.close();
  return { append: taken, raw };
}

/** Milliseconds of the popup's query with 300 open cases among so many. */
export async function timeOpenCases(all: number): Promise<{ median: number; found: number }> {
  const db = await fresh(`bench-open-${all}`);
  await fill(db, all);
  const taken: number[] = [];
  let found = 0;
  for (let turn = -3; turn < 15; turn += 1) {
    const start = performance.now();
    found = (await openCases(db)).length;
    if (turn >= 0) taken.push(performance.now() - start);
  }
  db.close();
  return { median: taken.toSorted((a, b) => a - b)[7] ?? 0, found };
}

/** Makes the log of this origin, the extension's own, one with so many cases, 300 of them open. */
export async function fillLog(all: number): Promise<void> {
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(`no database: ${opened.code}`);
  await fill(opened.db, all);
  opened.db.close();
}

async function fill(db: Database, all: number): Promise<void> {
  await append(
    db,
    Array.from({ length: 300 }, (_, index) => observed(index)),
    context,
  );
  const [row] = await db.cases.limit(1).toArray();
  if (!row) throw new Error('no case');
  const { open: _open, dueAt: _dueAt, ...closed } = row;
  for (let done = 300; done < all; done += 5000) {
    const size = Math.min(5000, all - done);
    await db.cases.bulkPut(
      Array.from({ length: size }, (_, index) => ({
        ...closed,
        key: `ebay:closed-${done + index}`,
      })),
    );
  }
}
