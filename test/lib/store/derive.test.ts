import { expect, test } from 'vitest';
import type { Clock } from '../../../lib/model/advice.ts';
import type { Facts } from '../../../lib/model/facts.ts';
import { deriveWith } from '../../../lib/store/derive.ts';
import type { Undecided } from '../../../lib/store/projection.ts';
import { disputeFacts, KEY } from './sample.ts';

const NOW = '2026-03-02T12:00:00.000Z';
const ANSWERED = '2026-03-02T10:00:00.000Z';

const clock = (id: string, actor: Clock['actor'], due: string, startsAt?: string): Clock => ({
  id,
  label: { en: 'clock', zh: '期限' },
  actor,
  due,
  basis: 'policy',
  ...(startsAt !== undefined && { startsAt }),
});
const respond = clock('ebay.inr.respond', 'seller', '2026-03-05', '2026-03-02');

const decide = (facts: Partial<Facts>, clocks: Clock[] = [], soFar: Partial<Undecided> = {}) =>
  decideAll({ ...disputeFacts, ...facts }, clocks, soFar);

function decideAll(facts: Facts, clocks: Clock[] = [], soFar: Partial<Undecided> = {}) {
  const derive = deriveWith({ clocksOf: () => clocks, zoneOf: () => 'America/Los_Angeles' });
  const { clocks: _, ...decided } = derive(facts, {
    key: KEY,
    facts,
    trail: {},
    doubts: {},
    corrections: {},
    evidence: {},
    url: 'https://www.ebay.com/',
    firstAt: NOW,
    updatedAt: NOW,
    lastEvent: '0'.repeat(26),
    ...soFar,
  });
  return decided;
}

const from = (who: 'buyer' | 'seller', at?: string) => ({
  from: who,
  text: '…',
  ...(at !== undefined && { at }),
});
const turn = (...messages: NonNullable<Facts['messages']>) =>
  decide({ stage: 'negotiation', messages }).ball;

const DUE = Date.parse('2026-03-05T23:59:59-08:00');

test('a clock of the seller makes it his turn; a bare day lasts until its end at the site', () => {
  expect(decide({ stage: 'negotiation' }, [respond])).toEqual({
    ball: 'seller',
    open: 1,
    dueAt: DUE,
  });
});

test('the soonest clock of the seller counts, clocks of others do not', () => {
  const clocks = [
    respond,
    clock('ebay.return.label', 'seller', '2026-03-04T09:00:00Z'),
    clock('ebay.inr.close', 'platform', '2026-03-03'),
  ];
  expect(decide({}, clocks).dueAt).toBe(Date.parse('2026-03-04T09:00:00Z'));
});

test('a request is the turn of the seller also without a clock', () => {
  expect(decide({ stage: 'request' })).toEqual({ ball: 'seller', open: 1 });
});

test('an answer ends the clock of the answer, not that of a refund, and not a clock that started later', () => {
  const answered = { answeredAt: ANSWERED };
  expect(decide({}, [respond], answered)).toEqual({ ball: 'buyer', open: 1 });
  expect(decide({}, [clock('ebay.page.respond', 'seller', '2026-03-05')], answered).ball).toBe(
    'buyer',
  );
  expect(decide({}, [clock('ebay.return.refund', 'seller', '2026-03-05')], answered)).toEqual({
    ball: 'seller',
    open: 1,
    dueAt: DUE,
  });
  const later = clock('ebay.inr.respond', 'seller', '2026-03-05', '2026-03-02T11:00:00Z');
  expect(decide({}, [later], answered).ball).toBe('seller');
});

test.each<[string, Partial<Facts>]>([
  ['platform', { stage: 'platform-review' }],
  ['platform', { stage: 'appeal' }],
  ['buyer', { stage: 'negotiation', return: { state: 'approved' } }],
  ['buyer', { stage: 'negotiation', return: { state: 'in-transit' } }],
  ['seller', { stage: 'negotiation', return: { state: 'received' } }],
  ['seller', { stage: 'negotiation' }],
])('it is the turn of the %s in %o', (ball, facts) => {
  expect(decide(facts)).toEqual({ ball, open: 1 });
});

test('in a negotiation it is the turn of the one who did not write last, where the page tells', () => {
  expect(turn(from('seller', '2026-03-02T09:00:00Z'), from('buyer', '2026-03-01'))).toBe('buyer');
  expect(turn(from('seller', '2026-03-01'), from('buyer', '2026-03-02'))).toBe('seller');
  expect(turn(from('buyer', '2026-03-02'), from('seller', '2026-03-02'))).toBe('seller');
  expect(turn(from('buyer'), from('seller'))).toBe('seller');
});

test('a clock of somebody else tells whose turn it is', () => {
  const decided = decide({ stage: 'negotiation' }, [clock('x.decide', 'platform', '2026-03-09')]);
  expect(decided).toEqual({ ball: 'platform', open: 1 });
});

test.each<[string, Partial<Facts>, Clock[]]>([
  ['closed', { stage: 'closed' }, []],
  ['decided', { stage: 'decided' }, []],
  ['decided, appeal lapsed', { stage: 'decided' }, [clock('a.appeal', 'seller', '2026-03-01')]],
])('nobody has to act: %s', (_, facts, clocks) => {
  expect(decide(facts, clocks)).toEqual({ ball: 'nobody' });
});

test('a decision that can be appealed is open until the window ends', () => {
  expect(decide({ stage: 'decided' }, [clock('a.appeal', 'seller', '2026-03-05')])).toEqual({
    ball: 'seller',
    open: 1,
    dueAt: DUE,
  });
});

test('closed by hand is closed, whatever runs', () => {
  expect(decide({}, [respond], { closedByHand: true })).toEqual({ ball: 'nobody' });
});

test('an order without a request is not open, unless a duty runs or the buyer waits for a word', () => {
  const {
    stage: _,
    caseId: __,
    issue: ___,
    ...order
  } = { ...disputeFacts, page: 'order' as const };
  expect(decideAll(order).ball).toBe('nobody');
  expect(decideAll(order).open).toBeUndefined();
  expect(decideAll(order, [clock('ebay.ship', 'seller', '2026-03-04')]).ball).toBe('seller');
  const asked = [{ from: 'buyer' as const, at: '2026-03-02', text: '?' }];
  expect(decideAll({ ...order, messages: asked }).ball).toBe('seller');
});
