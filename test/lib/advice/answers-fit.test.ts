import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../lib/advice/advise.ts';
import { Facts } from '../../../lib/model/facts.ts';
import { certain, fields } from '../../../lib/model/fields.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const scenarios = readdirSync(folder).flatMap((name) =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): { facts: unknown; now: string } => JSON.parse(line)),
);
const asked = scenarios.flatMap(({ facts: written, now }) => {
  const facts = Facts.parse(written);
  const advice = advise(facts, { now });
  return advice.kind === 'ask-for' ? advice.missing.map((missing) => ({ facts, missing })) : [];
});

describe('what the panel asks', () => {
  it('is asked in enough scenarios to say something', () => {
    expect(new Set(asked.map(({ missing }) => missing.field)).size).toBeGreaterThan(8);
  });

  it('is a field that a correction can set', () => {
    const known = new Set(fields.map(({ path }) => path));
    expect(asked.map(({ missing }) => missing.field).filter((path) => !known.has(path))).toEqual(
      [],
    );
  });

  it('is answered by buttons whose values the facts can hold', () => {
    for (const { facts, missing } of asked) {
      for (const { value } of missing.answers ?? []) {
        const corrections = { [missing.field]: value };
        const known = certain({ facts, doubts: {}, corrections });
        expect(known, `${missing.field} = ${String(value)}`).not.toBe(facts);
      }
    }
  });
});
