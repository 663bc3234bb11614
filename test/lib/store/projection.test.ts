import { expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { deriveWith } from '../../../lib/store/derive.ts';
import type { NewEvent } from '../../../lib/store/log.ts';
import { fold, project } from '../../../lib/store/projection.ts';
import { decision, event, KEY, note, observed, projection } from './sample.ts';

const derive = deriveWith(projection);
/** The case after entries that came a minute after one another, the first one at 12:00 UTC. */
const caseAfter = (...entries: NewEvent[]) =>
  fold(
    entries.map((entry, minute) => event(minute, entry)),
    derive,
  ).case;

const buyer = (at: string | undefined, text = 'Where is it?') => ({
  from: 'buyer' as const,
  text,
  ...(at !== undefined && { at }),
});
const respondBy = (at: string) => ({ respondBy: { at, basis: 'page' as const } });

const correct = (data: { field: string; value?: unknown }): NewEvent => ({
  kind: 'correction',
  case: KEY,
  data,
});
const evidence = (have: boolean): NewEvent => ({
  kind: 'evidence',
  case: KEY,
  data: { item: 'photos', have },
});

test('there is no case before the first observation, and nothing of the time before is lost', () => {
  const corrected = correct({ field: 'shipment.state', value: 'in-transit' });
  expect(caseAfter(corrected, note('x'))).toBeUndefined();
  expect(caseAfter(corrected, observed())).toMatchObject({
    corrections: { 'shipment.state': 'in-transit' },
    firstAt: '2026-03-02T12:00:00.000Z',
    updatedAt: '2026-03-02T12:01:00.000Z',
  });
});

test('folding a log is the same as taking its events one by one', () => {
  const events = [observed(), note('a'), decision('answered'), observed({ stage: 'closed' })].map(
    (entry, minute) => event(minute, entry),
  );
  const one = events.reduce<ReturnType<typeof project> | undefined>(
    (before, next) => project(before, next, derive),
    undefined,
  );
  expect(fold(events, derive)).toEqual({ ...one, unreadable: 0 });
});

test('rows that cannot be read are left out and counted', () => {
  const rows = [event(0, observed()), { id: 'x', kind: 'hologram' }, null, event(1, note('a'))];
  expect(fold(rows, derive)).toMatchObject({ unreadable: 2, case: { key: KEY } });
});

test('a correction can be taken back, evidence can be lost, a closed case can be opened again', () => {
  const some = [observed(), correct({ field: 'issue', value: 'defective' }), evidence(true)];
  expect(caseAfter(...some, decision('closed'))).toMatchObject({
    corrections: { issue: 'defective' },
    evidence: { photos: true },
    closedByHand: true,
    ball: 'nobody',
  });
  const back = caseAfter(
    ...some,
    decision('closed'),
    correct({ field: 'issue' }),
    evidence(false),
    decision('reopened'),
  );
  expect(back).toMatchObject({ corrections: {}, evidence: { photos: false }, open: 1 });
  expect(back).not.toHaveProperty('closedByHand');
});

test('an inserted reply is not an answer; the seller says that he answered, and takes it back', () => {
  const inserted: NewEvent = { kind: 'message', case: KEY, data: { text: 'Hi', how: 'inserted' } };
  expect(caseAfter(observed(), inserted)).not.toHaveProperty('answeredAt');
  expect(caseAfter(observed(), decision('answered'))?.answeredAt).toBe('2026-03-02T12:01:00.000Z');
  expect(caseAfter(observed(), decision('answered'), decision('not-answered'))).not.toHaveProperty(
    'answeredAt',
  );
});

test.each<[string, Partial<Facts>, Partial<Facts>, boolean]>([
  ['the same page', { messages: [buyer('2026-03-02T11:00:00Z')] }, {}, true],
  ['a message sent before the answer', {}, { messages: [buyer('2026-03-02T12:00:30Z')] }, true],
  ['a message sent after the answer', {}, { messages: [buyer('2026-03-02T12:01:30Z')] }, false],
  [
    'a known message whose printed time is off',
    { messages: [buyer('2026-03-02T19:00:00Z')] },
    { messages: [buyer('2026-03-02T19:00:00Z')] },
    true,
  ],
  [
    'a new message with only its day',
    { messages: [buyer('2026-03-01')] },
    { messages: [buyer('2026-03-01'), buyer('2026-03-02', 'Well?')] },
    false,
  ],
  [
    'an old message that the page now shows with its day',
    { messages: [buyer('2026-03-01')] },
    { messages: [buyer('2026-02-20', 'Hello'), buyer('2026-03-01')] },
    true,
  ],
  ['messages without a time, seen for the first time', {}, { messages: [buyer(undefined)] }, true],
  [
    'the same words a second time, without a time',
    { messages: [buyer(undefined)] },
    { messages: [buyer(undefined), buyer(undefined)] },
    false,
  ],
  [
    'a later message of the seller',
    {},
    { messages: [{ from: 'seller', at: '2026-03-02T12:01:30Z', text: 'On its way' }] },
    true,
  ],
  ['the deadline gone', respondBy('2026-03-05'), {}, true],
  ['the same deadline', respondBy('2026-03-05'), respondBy('2026-03-05'), true],
  [
    'the same deadline with its hour',
    respondBy('2026-03-05'),
    respondBy('2026-03-05T17:00:00-08:00'),
    true,
  ],
  ['another deadline', respondBy('2026-03-05'), respondBy('2026-03-09'), false],
  ['a first deadline', {}, respondBy('2026-03-09'), false],
])('answered, then %s: still answered?', (_, before, after, answered) => {
  const { answeredAt } = caseAfter(observed(before), decision('answered'), observed(after)) ?? {};
  expect(answeredAt !== undefined).toBe(answered);
});

test('a deadline that one reading misses is not a new one', () => {
  const seen = caseAfter(
    observed(respondBy('2026-03-05')),
    decision('answered'),
    observed(),
    observed(respondBy('2026-03-05')),
  );
  expect(seen?.answeredAt).toBeDefined();
});

test('what the seller closed stays closed when the buyer says thanks, and opens on a new deadline', () => {
  const thanks = { messages: [buyer('2026-03-02T12:05:00Z', 'Thanks!')] };
  expect(caseAfter(observed(), decision('closed'), observed(thanks))?.closedByHand).toBe(true);
  const claimed = caseAfter(observed(), decision('closed'), observed(respondBy('2026-03-09')));
  expect(claimed).toMatchObject({ open: 1, ball: 'seller' });
  expect(claimed).not.toHaveProperty('closedByHand');
});
