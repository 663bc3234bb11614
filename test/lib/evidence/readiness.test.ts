import { expect, test } from 'vitest';
import { readiness } from '../../../lib/evidence/readiness.ts';
import type { ChecklistItem } from '../../../lib/model/advice.ts';

const item = (
  id: string,
  weight: ChecklistItem['weight'],
  have: ChecklistItem['have'],
): ChecklistItem => ({
  id,
  text: { en: id, zh: id },
  weight,
  have,
});
const list = [
  item('number', 'required', 'yes'),
  item('scan', 'required', 'unknown'),
  item('screenshot', 'strengthens', 'no'),
  item('receipt', 'strengthens', 'yes'),
  item('chat', 'does-not-count', 'yes'),
];

test('a required proof weighs three times one that strengthens; unknown is not there', () =>
  expect(readiness(list)).toEqual({
    share: 4 / 8,
    ready: ['number', 'receipt'],
    missing: ['scan'],
  }));

test('what the seller says goes before what the facts show', () =>
  expect(readiness(list, { number: false, scan: true, screenshot: true })).toEqual({
    share: 5 / 8,
    ready: ['scan', 'screenshot', 'receipt'],
    missing: ['number'],
  }));

test('nothing asked for has no share', () => {
  expect(readiness([])).toEqual({ ready: [], missing: [] });
  expect(readiness([item('chat', 'does-not-count', 'yes')])).toEqual({ ready: [], missing: [] });
});
