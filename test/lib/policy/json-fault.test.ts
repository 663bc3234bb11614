import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFault } from '../../../lib/policy/json-fault.ts';

it.each([
  ['{"a": 1,}', 1, 9],
  ['{"a" 1}', 1, 6],
  ['[1 2]', 1, 4],
  ['[01]', 1, 2],
  ['{"a":\n\n  tru}', 3, 3],
  ['{"a": "b\nc"}', 1, 9],
  ['"\\x"', 1, 2],
  ['[1]]', 1, 4],
  ['[1}', 1, 3],
  ['{a: 1}', 1, 2],
  ['[1', 1, 3],
  ["{'a': 1}", 1, 2],
  ['[1e]', 1, 2],
  ['', 1, 1],
])('finds the place in %j', (text, line, column) => {
  expect(jsonFault(text)).toEqual({ line, column });
});

const accepts = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

it('finds a fault exactly where JSON.parse refuses', () => {
  const near = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', ':', '\\', '0', '.', '-', '\n', 'e'),
    )
    .map(([text, at, sign]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + sign + text.slice(cut + 1);
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), near, fc.string()), (text) => {
      expect(jsonFault(text) === undefined).toBe(accepts(text));
    }),
    { numRuns: 3000 },
  );
});
