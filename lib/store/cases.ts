import { Dexie } from 'dexie';
import type { Case } from '../model/case.ts';
import type { Facts } from '../model/facts.ts';
import { certain } from '../model/fields.ts';
import type { LogEvent } from '../model/log.ts';
import type { Issue, Origin } from '../model/words.ts';
import type { CaseRow, Database } from './db.ts';
import { absorb, type Derive, finish, foldState, PROJECTION, type State } from './projection.ts';

/** The key of the case that facts belong to: by the dispute, else by the order; undefined where they name neither. */
export function caseKey(facts: Facts): string | undefined {
  const { caseId, orderId } = facts;
  const origin = originOf(facts);
  if (caseId !== undefined) return `${origin}:${caseId}`;
  if (orderId !== undefined) return `${origin}:order:${orderId}`;
  return undefined;
}

/** Where ids are unique: on a site that nobody knows, in one shop of Shopify ("#1001"), else on the whole marketplace. */
function originOf({ marketplace, site, account }: Facts): string {
  if (marketplace === 'other') return `other:${site}`;
  return marketplace === 'shopify' && account !== undefined
    ? `${marketplace}:${account}`
    : marketplace;
}

/** The case, or undefined where none was observed under this key. */
export async function caseByKey(db: Database, key: string): Promise<Case | undefined> {
  const row = await db.cases.get(key);
  return row && current([row])[0];
}

/** All cases of an order, in the order of their keys. */
export async function casesOfOrder(
  db: Database,
  marketplace: Origin,
  orderId: string,
): Promise<Case[]> {
  return current(await db.cases.where({ marketplace, orderId }).toArray());
}

/** All cases of a buyer, in the order of their keys. */
export async function casesOfBuyer(
  db: Database,
  marketplace: Origin,
  buyerId: string,
): Promise<Case[]> {
  return current(await db.cases.where({ marketplace, buyerId }).toArray());
}

/** How many cases of an issue were decided for a side on a marketplace; counts in the index and reads no case. */
export async function decidedCases(
  db: Database,
  marketplace: Origin,
  [issue, decision]: readonly [Issue, NonNullable<Facts['decision']>],
): Promise<number> {
  return db.cases.where({ marketplace, decided: `${issue} ${decision}` }).count();
}

/** The open cases, soonest deadline first, those without a deadline last. Does not touch closed ones. */
export async function openCases(db: Database): Promise<Case[]> {
  const cases = current(await db.cases.where('open').equals(1).toArray());
  return cases.toSorted((a, b) => (a.dueAt ?? NEVER) - (b.dueAt ?? NEVER));
}

/** The open cases that the seller must act on before or at `epochMs` (milliseconds since 1970), overdue ones included. */
export async function dueBefore(db: Database, epochMs: number): Promise<Case[]> {
  const due = db.cases.where('[open+dueAt]').between([1, Dexie.minKey], [1, epochMs], true, true);
  return current(await due.toArray());
}

/** Sorts after every deadline; infinity minus infinity would be no number. */
const NEVER = Number.MAX_VALUE;

/** Whether an older Parley wrote some cases: those are left out of every answer until `rebuild` has run. */
export async function isStale(db: Database): Promise<boolean> {
  return (await db.cases.where('projection').notEqual(PROJECTION).limit(1).count()) > 0;
}

/** States of cases by key, from their rows or else from the log. For use inside a transaction over log and cases. */
export async function loadStates(
  db: Database,
  keys: readonly string[],
): Promise<Map<string, State>> {
  const states = new Map<string, State>();
  const rows = await db.cases.bulkGet([...keys]);
  for (const [index, key] of keys.entries()) {
    const row = rows[index];
    const state = row?.projection === PROJECTION ? row.state : await loadFromLog(db, key);
    if (state) states.set(key, state);
  }
  return states;
}

/**
 * Brings the cases of events up to date that were just added to the log; `states` are those before.
 * An event that is older than what its case knows makes that case anew from its log.
 */
export async function updateCases(
  db: Database,
  states: ReadonlyMap<string, State>,
  events: readonly LogEvent[],
  derive: Derive,
): Promise<Case[]> {
  const changed = new Map<string, State | undefined>();
  const late = new Set<string>();
  for (const event of events) {
    const state = changed.get(event.case) ?? states.get(event.case);
    if (state && event.id <= state.lastEvent) late.add(event.case);
    else changed.set(event.case, absorb(state, event));
  }
  for (const key of late) changed.set(key, await loadFromLog(db, key));
  const rows = [...changed.values()].flatMap((state) => (state ? rowOf(state, derive) : []));
  await db.cases.bulkPut(rows);
  return current(rows);
}

/** The row of a state; none before the first observation. */
export function rowOf(state: State, derive: Derive): CaseRow[] {
  const made = finish(state, derive).case;
  if (!made) return [];
  const { marketplace, orderId, buyer, issue, decision } = certain(made);
  return [
    {
      key: state.key,
      projection: PROJECTION,
      marketplace,
      ...(made.open && { open: made.open }),
      ...(made.dueAt !== undefined && { dueAt: made.dueAt }),
      ...(orderId !== undefined && { orderId }),
      ...(buyer?.id !== undefined && { buyerId: buyer.id }),
      ...(issue !== undefined && decision !== undefined && { decided: `${issue} ${decision}` }),
      state,
      case: made,
    },
  ];
}

async function loadFromLog(db: Database, key: string): Promise<State | undefined> {
  const rows = await db.log
    .where('[case+id]')
    .between([key, Dexie.minKey], [key, Dexie.maxKey])
    .toArray();
  return foldState(rows).state;
}

const current = (rows: readonly CaseRow[]): Case[] =>
  rows.flatMap((row) => (row.projection === PROJECTION ? [row.case] : []));
