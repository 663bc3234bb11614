import { decodeTime } from 'ulid';
import { LogEvent } from '../model/log.ts';
import { loadStates, updateCases } from './cases.ts';
import type { Database } from './db.ts';
import { deriveWith, type ProjectionContext } from './derive.ts';
import { logPages } from './log.ts';
import { RAW_FORMAT } from './raw.ts';
import { same } from './same.ts';

const FORMAT = { format: 'parley-log', version: 1 } as const;

/**
 * The log as JSON lines: a header, then every row in the order of ids, those that this version cannot
 * read included. Cases are not part of it: they come out of the log.
 */
export async function* exportAll(db: Database): AsyncGenerator<string> {
  yield JSON.stringify(FORMAT);
  for await (const rows of logPages(db)) {
    for (const row of rows) yield JSON.stringify(row);
  }
}

export interface Imported {
  readonly added: number;
  /** Events that the log had already. */
  readonly known: number;
  /** Lines that were left out: the number of the line, counted from 1, and why. No text of the line. */
  readonly bad: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * Adds the events of an export, of this machine or another one, that the log does not have yet. Takes
 * what `exportAll` and `exportRaw` write. What is in the log is never changed; affected cases are
 * brought up to date. A header that is missing or from a newer Parley is the only bad line then.
 */
export async function importLines(
  db: Database,
  lines: AsyncIterable<string> | Iterable<string>,
  context: ProjectionContext,
): Promise<Imported> {
  const sum: Sum = { added: 0, known: 0, bad: [] };
  let batch: Line[] = [];
  let format: string | undefined;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const value = parseJson(line);
    if (format === undefined) {
      const header = readHeader(value);
      if ('reason' in header) return { ...sum, bad: [{ line: number, reason: header.reason }] };
      format = header.format;
      continue;
    }
    const event = format === RAW_FORMAT ? fromRaw(value) : value;
    if (event === NOT_LOG) continue;
    batch.push({ line: number, value: event });
    if (batch.length === 500) {
      await addBatch(db, batch, context, sum);
      batch = [];
    }
  }
  await addBatch(db, batch, context, sum);
  return { ...sum, bad: sum.bad.toSorted((a, b) => a.line - b.line) };
}

interface Line {
  readonly line: number;
  readonly value: unknown;
}

interface Sum {
  added: number;
  known: number;
  readonly bad: { line: number; reason: string }[];
}

async function addBatch(
  db: Database,
  batch: readonly Line[],
  context: ProjectionContext,
  sum: Sum,
): Promise<void> {
  const events = new Map<string, { line: number; event: LogEvent }>();
  const repeated: { line: number; event: LogEvent }[] = [];
  for (const { line, value } of batch) {
    const read = readEvent(value);
    if ('reason' in read) sum.bad.push({ line, reason: read.reason });
    else if (events.has(read.event.id)) repeated.push({ line, event: read.event });
    else events.set(read.event.id, { line, event: read.event });
  }
  const result = await db.transaction('rw', db.log, db.cases, async () => {
    const ids = [...events.keys()].toSorted();
    const stored = await db.log.bulkGet(ids);
    const existing = new Map(ids.map((id, index) => [id, stored[index]]));
    const added = ids.flatMap((id) =>
      existing.get(id) === undefined ? (events.get(id)?.event ?? []) : [],
    );
    const states = await loadStates(db, [...new Set(added.map((event) => event.case))]);
    await db.log.bulkAdd(added);
    await updateCases(db, states, added, deriveWith(context));
    for (const event of added) existing.set(event.id, event);
    return { added: added.length, existing };
  });
  sum.added += result.added;
  sum.known -= result.added;
  for (const { line, event } of [...events.values(), ...repeated]) {
    if (same(result.existing.get(event.id), event)) sum.known += 1;
    else sum.bad.push({ line, reason: 'another event has this id' });
  }
}

const LAST_YEAR = Date.UTC(9999, 11, 31);

function readEvent(value: unknown): { event: LogEvent } | { reason: string } {
  if (value === undefined) return { reason: 'not JSON' };
  const parsed = LogEvent.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { reason: `not an event: ${issue?.code} at ${issue?.path.join('.') || 'the top'}` };
  }
  // Later events of the case need higher ids, and above this there are none left.
  if (parsed.data.id > '7ZZZZZZZZZ' || decodeTime(parsed.data.id) > LAST_YEAR) {
    return { reason: 'the id lies after the year 9999' };
  }
  return { event: parsed.data };
}

function readHeader(value: unknown): { format: string } | { reason: string } {
  const { format, version } = isRecord(value) ? value : {};
  if (format !== FORMAT.format && format !== RAW_FORMAT)
    return { reason: 'not an export of Parley' };
  if (format === FORMAT.format && version !== FORMAT.version) {
    return { reason: 'written by a newer Parley' };
  }
  return { format };
}

const NOT_LOG = Symbol('a row of another store');

function fromRaw(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return value.store === 'log' ? value.value : NOT_LOG;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Undefined is no JSON value, so the caller can tell and reports the line.
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
