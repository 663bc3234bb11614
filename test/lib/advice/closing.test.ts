import { expect, test } from 'vitest';
import { needsNoAnswer } from '../../../lib/advice/closing.ts';
import type { Clock } from '../../../lib/model/advice.ts';
import type { Facts } from '../../../lib/model/facts.ts';

const facts: Facts = {
  marketplace: 'amazon',
  site: 'sellercentral.amazon.com',
  page: 'messages',
  caseType: 'amazon.message',
  orderId: '113-0000000-1111111',
  messages: [
    { from: 'buyer', at: '2026-03-01T08:00:00Z', text: 'Where is my lamp?' },
    { from: 'seller', at: '2026-03-01T09:00:00Z', text: 'It arrives tomorrow.' },
    { from: 'buyer', at: '2026-03-02T10:00:00Z', text: 'It arrived, thank you!' },
  ],
};
const clock: Clock = {
  id: 'amazon.message.respond',
  label: { en: 'Answer', zh: '回复' },
  actor: 'seller',
  due: '2026-03-03T10:00:00Z',
  startsAt: '2026-03-02T10:00:00Z',
  basis: 'policy',
};
const shown = { facts, clocks: [clock], ball: 'seller' as const };
const zone = 'America/Los_Angeles';

test('is offered when the last message of the buyer only thanks', () => {
  expect(needsNoAnswer(shown, zone)).toBe(true);
});

test('is not offered when it was answered or somebody else has to act', () => {
  expect(needsNoAnswer({ ...shown, answeredAt: '2026-03-02T11:00:00Z' }, zone)).toBe(false);
  expect(needsNoAnswer({ ...shown, ball: 'platform' }, zone)).toBe(false);
});

test('is not offered beside a duty that a thank-you does not end', () => {
  const dispute = { ...clock, id: 'amazon.atoz.respond', startsAt: '2026-03-01T08:00:00Z' };
  expect(needsNoAnswer({ ...shown, clocks: [clock, dispute] }, zone)).toBe(false);
  const { startsAt: _, ...printed } = clock;
  expect(needsNoAnswer({ ...shown, clocks: [printed] }, zone)).toBe(false);
  const request = { ...facts, stage: 'request' as const };
  expect(needsNoAnswer({ ...shown, facts: request }, zone)).toBe(false);
  // Another clock that the same message started ends with it.
  const claim = { ...clock, id: 'amazon.message.respond_before_claim' };
  expect(needsNoAnswer({ ...shown, clocks: [clock, claim] }, zone)).toBe(true);
});

test('looks at the newest message, whatever their order, and gives up where that is not known', () => {
  const { messages = [] } = facts;
  const turned = { ...facts, messages: messages.toReversed() };
  expect(needsNoAnswer({ ...shown, facts: turned }, zone)).toBe(true);
  const asked = [
    ...messages,
    { from: 'buyer' as const, at: '2026-03-02T11:00:00Z', text: 'And the bulb?' },
  ];
  expect(needsNoAnswer({ ...shown, facts: { ...facts, messages: asked } }, zone)).toBe(false);
  const untimed = messages.map(({ from, text }) => ({ from, text }));
  expect(needsNoAnswer({ ...shown, facts: { ...facts, messages: untimed } }, zone)).toBe(false);
  const tied = messages.map((message) => ({ ...message, at: '2026-03-02' }));
  expect(needsNoAnswer({ ...shown, facts: { ...facts, messages: tied } }, zone)).toBe(false);
  expect(needsNoAnswer({ ...shown, facts: { ...facts, messages: [] } }, zone)).toBe(false);
});
