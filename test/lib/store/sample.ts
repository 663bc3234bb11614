import type { Clock } from '../../../lib/model/advice.ts';
import type { Facts } from '../../../lib/model/facts.ts';
import type { LogEvent } from '../../../lib/model/log.ts';
import { type Database, openDatabase } from '../../../lib/store/db.ts';
import type { ProjectionContext } from '../../../lib/store/derive.ts';
import type { NewEvent, WriteContext } from '../../../lib/store/log.ts';

export const disputeFacts: Facts = {
  marketplace: 'ebay',
  site: 'www.ebay.com',
  page: 'dispute',
  caseId: '5001',
  orderId: '12-34567-89012',
  stage: 'request',
  issue: 'item-not-received',
  buyer: { id: 'blue_heron_7' },
};

export const KEY = 'ebay:5001';

export function observed(facts: Partial<Facts> = {}, key = KEY): NewEvent {
  return {
    kind: 'observed',
    case: key,
    data: {
      url: 'https://www.ebay.com/res/ui/request/5001',
      facts: { ...disputeFacts, ...facts },
      trail: { proof: 'heading', caseId: 'label "Request"' },
    },
  };
}

export const note = (text: string, key = KEY): NewEvent => ({
  kind: 'note',
  case: key,
  data: { text },
});

export const decision = (
  what: 'answered' | 'not-answered' | 'closed' | 'reopened',
  key = KEY,
): NewEvent => ({ kind: 'decision', case: key, data: { what } });

/** The page's own date as the only clock: what a policy adds is tested with the policy. */
export const clocksOf = ({ respondBy }: Facts): Clock[] =>
  respondBy
    ? [
        {
          id: 'ebay.page.respond',
          label: { en: 'Answer', zh: '回复' },
          actor: 'seller',
          due: respondBy.at,
          basis: 'page',
        },
      ]
    : [];

export const projection: ProjectionContext = {
  clocksOf,
  zoneOf: () => 'America/Los_Angeles',
};

export const at = (now: string, device = 'desk'): WriteContext => ({ ...projection, now, device });

export const NOON = '2026-03-02T12:00:00.000Z';

/** An id of the time `minute` minutes after the start of the ULID clock's tens, rising with it. */
export const idOf = (minute: number) => `01KJ${String(minute).padStart(22, '0')}`;

/** A whole event as another device wrote it; `minute` gives both its id and its time. */
export function event(minute: number, entry: NewEvent): LogEvent {
  const instant = new Date(Date.parse(NOON) + minute * 60_000).toISOString();
  return { ...entry, id: idOf(minute), at: instant, device: 'laptop' };
}

let count = 0;
export const freshName = () => `parley-test-${(count += 1)}`;

export async function fresh(name = freshName()): Promise<Database> {
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error(opened.code, { cause: opened.cause });
  return opened.db;
}

/** All that is stored, for comparing two databases. */
export async function contents(db: Database) {
  return { log: await db.log.toArray(), cases: await db.cases.toArray() };
}

/** Writes a database without any code of the product: `stores` maps a store to its key path, indexes and rows. */
export function seed(
  name: string,
  version: number,
  stores: Record<string, { key: string; indexes: (string | string[])[]; rows: unknown[] }>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
    request.addEventListener('upgradeneeded', () => {
      for (const [store, { key, indexes, rows }] of Object.entries(stores)) {
        const objects = request.result.createObjectStore(store, { keyPath: key });
        for (const path of indexes) {
          objects.createIndex(typeof path === 'string' ? path : `[${path.join('+')}]`, path);
        }
        for (const row of rows) objects.add(row);
      }
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}

/** A connection without Dexie, of whatever version there is. */
export function connect(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
}

export async function rowsOf(name: string, store: string): Promise<unknown[]> {
  const db = await connect(name);
  const rows = await new Promise<unknown[]>((resolve, reject) => {
    const request = db.transaction(store).objectStore(store).getAll();
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
  });
  db.close();
  return rows;
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
