import type { Case } from '../model/case.ts';
import type { Facts } from '../model/facts.ts';
import { certain } from '../model/fields.ts';
import { LogEvent } from '../model/log.ts';
import type { When } from '../model/instant.ts';
import { agree } from '../page/fields.ts';
import { isNewRequest } from './new-request.ts';
import { merge, type Observed } from './observed.ts';
import { same } from './same.ts';

/** Counts up when the same log gives another `State`, `Case` or column than before; older rows are then refolded. */
export const PROJECTION = 2;

/** All that the log says about a case, before anything is derived from it. */
export interface State {
  readonly key: string;
  readonly observed: Observed;
  readonly corrections: Case['corrections'];
  readonly evidence: Case['evidence'];
  readonly firstAt: string;
  readonly updatedAt: string;
  readonly lastEvent: string;
  readonly answeredAt?: string;
  readonly closedByHand?: true;
  /** The last deadline that a page printed: a reading that misses it once is not a new deadline. */
  readonly respondBy?: When;
  /** The last advice that was shown. */
  readonly shown?: Extract<LogEvent, { kind: 'advice-shown' }>['data'];
}

/** A case and what it was made from; no case before the first observation. */
export interface Projected {
  readonly state: State;
  readonly case?: Case;
}

export type Undecided = Omit<Case, 'clocks' | 'open' | 'ball' | 'dueAt'>;
/** Clocks and turn of a case, from the facts that are certain. The policy behind it lives elsewhere. */
export type Derive = (
  facts: Facts,
  soFar: Undecided,
) => Pick<Case, 'clocks' | 'open' | 'ball' | 'dueAt'>;

/** A case after one more event, which must be newer than all before. */
export function project(
  previous: Projected | undefined,
  event: LogEvent,
  derive: Derive,
): Projected {
  return finish(absorb(previous?.state, event), derive);
}

/** A case from its rows of the log in the order of their ids; rows that cannot be read are left out and counted. */
export function fold(rows: readonly unknown[], derive: Derive): Partial<Projected> & Count {
  const { state, unreadable } = foldState(rows);
  return { ...(state && finish(state, derive)), unreadable };
}

interface Count {
  readonly unreadable: number;
}

/** `fold` without what is derived. */
export function foldState(rows: readonly unknown[]): { state?: State } & Count {
  let state: State | undefined;
  let unreadable = 0;
  for (const row of rows) {
    const parsed = LogEvent.safeParse(row);
    if (parsed.success) state = absorb(state, parsed.data);
    else unreadable += 1;
  }
  return { ...(state && { state }), unreadable };
}

/** The case of a state: pages merged, clocks and turn derived from what is certain. */
export function finish(state: State, derive: Derive): Projected {
  const merged = merge(state.observed);
  if (!merged) return { state };
  const { key, corrections, evidence, firstAt, updatedAt, lastEvent } = state;
  const { facts, trail, doubts, url } = merged;
  const soFar: Undecided = {
    key,
    facts,
    trail,
    doubts,
    corrections,
    evidence,
    url,
    firstAt,
    updatedAt,
    lastEvent,
    ...(state.answeredAt !== undefined && { answeredAt: state.answeredAt }),
    ...(state.closedByHand && { closedByHand: true }),
  };
  return { state, case: { ...soFar, ...derive(certain(soFar), soFar) } };
}

/** The state after one more event. */
export function absorb(previous: State | undefined, event: LogEvent): State {
  const state: State = {
    key: event.case,
    observed: {},
    corrections: {},
    evidence: {},
    firstAt: event.at,
    ...previous,
    updatedAt: event.at,
    lastEvent: event.id,
  };
  switch (event.kind) {
    case 'observed':
      return observe(state, event);
    case 'correction': {
      const { [event.data.field]: _, ...others } = state.corrections;
      const { field, value } = event.data;
      return {
        ...state,
        corrections: value === undefined ? others : { ...others, [field]: value },
      };
    }
    case 'evidence':
      return { ...state, evidence: { ...state.evidence, [event.data.item]: event.data.have } };
    case 'decision':
      return decide(state, event.data.what, event.at);
    case 'advice-shown':
      return { ...state, shown: event.data };
    // An inserted reply is not yet sent: the seller presses send on the page.
    case 'message':
    case 'offer':
    case 'note':
      break;
  }
  return state;
}

/** Whether an event, newer than the state, only repeats it: an unchanged page, the same advice again. */
export function repeats(state: State | undefined, event: LogEvent): boolean {
  if (!state) return false;
  if (event.kind === 'advice-shown') return same(state.shown, event.data);
  if (event.kind !== 'observed') return false;
  const { facts, doubts = {} } = event.data;
  const last = state.observed[facts.page];
  if (!last || !same(last.facts, facts) || !same(last.doubts, doubts)) return false;
  // The page is as it was, but it may now win over another page of the case that was read since.
  const [before, after] = [state, absorb(state, event)].map(({ observed }) => merge(observed));
  return same(before?.facts, after?.facts) && same(before?.doubts, after?.doubts);
}

type Decision = Extract<LogEvent, { kind: 'decision' }>['data']['what'];

function decide(state: State, what: Decision, at: string): State {
  if (what === 'answered') return { ...state, answeredAt: at };
  if (what === 'closed') return { ...state, closedByHand: true };
  const { answeredAt, closedByHand, ...rest } = state;
  return {
    ...rest,
    ...(what === 'reopened' && answeredAt !== undefined && { answeredAt }),
    ...(what === 'not-answered' && closedByHand && { closedByHand }),
  };
}

function observe(
  state: State,
  { id, data: { facts, trail, doubts = {}, url } }: Extract<LogEvent, { kind: 'observed' }>,
): State {
  const printed = facts.respondBy?.at;
  const newDeadline = printed !== undefined && !agree(printed, state.respondBy);
  const seen = state.observed[facts.page]?.facts.messages;
  const asked =
    newDeadline ||
    facts.messages?.some((message) =>
      isNewRequest(message, state.answeredAt, facts.messages, seen),
    );
  const { answeredAt, closedByHand, ...rest } = state;
  return {
    ...rest,
    ...(answeredAt !== undefined && !asked && { answeredAt }),
    // A thank-you must not reopen what the seller closed; a new deadline of the page must.
    ...(closedByHand && !newDeadline && { closedByHand }),
    ...(printed !== undefined && { respondBy: printed }),
    observed: { ...state.observed, [facts.page]: { facts, trail, doubts, url, id } },
  };
}
