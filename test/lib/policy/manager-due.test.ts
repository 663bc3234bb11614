import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { clocksOf } from '../../../lib/advice/clocks.ts';
import { Facts } from '../../../lib/model/facts.ts';

const Case = z.strictObject({
  why: z.string(),
  facts: Facts,
  now: z.string(),
  /** Clocks that must be there, id → due, counted by hand. */
  expect: z.record(z.string(), z.string()),
  absent: z.optional(z.array(z.string())),
});

const lines = readFileSync(join(import.meta.dirname, 'manager-due.jsonl'), 'utf8')
  .trim()
  .split('\n');

test.each(lines.map((line) => Case.parse(JSON.parse(line))))(
  '$why',
  ({ facts, now, expect: expected, absent = [] }) => {
    const found = Object.fromEntries(clocksOf(facts, now).map(({ id, due }) => [id, due]));
    expect(found).toMatchObject(expected);
    expect(Object.keys(found).filter((id) => absent.includes(id))).toEqual([]);
  },
);
