// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { json } from '../../../lib/page/read.ts';
import { parseLiteral } from '../../../lib/page/literal.ts';

describe('parseLiteral', () => {
  test.each([
    ['{"a":1} rest }', { a: 1 }],
    ['  [1,{"b":"}"}]);', [1, { b: '}' }]],
    ['{"a":"\\"}{","b":[]}x', { a: '"}{', b: [] }],
    ['{a:1,$b:"x",c_1:[!0,!1,void 0,null]}', { a: 1, $b: 'x', c_1: [true, false, null, null] }],
    ["{'a':'it\\'s \"{x}\"',}", { a: 'it\'s "{x}"' }],
    ['{a:"key: not, a key",b:2,}', { a: 'key: not, a key', b: 2 }],
    ["['\\x41\\u0042']", ['AB']],
    ['{"\\u003Cb>":"\\u003C/script>"}', { '<b>': '</script>' }],
  ])('%s', (text, value) => {
    expect(parseLiteral(text, 0)).toEqual(value);
  });
  test.each([
    '',
    '{',
    '{"a":',
    'alert(1)',
    '{a:alert(1)}',
    '{a:b}',
    '[1,2',
    '{"a":1]',
    '{a:function(){}}',
    '"text"',
  ])('not %s', (text) => {
    expect(parseLiteral(text, 0)).toBeUndefined();
  });
  test('reads what JSON.stringify wrote, whatever follows', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())),
        fc.string(),
        (value, rest) => {
          const text = JSON.stringify(value);
          expect(parseLiteral(text + rest, 0)).toEqual(JSON.parse(text));
        },
      ),
    );
  });
  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('{}[]"\'\\:,!0a $u')) }),
        (text) => {
          expect(() => parseLiteral(text, 0)).not.toThrow();
        },
      ),
      { numRuns: 2000 },
    );
  });
  test('deep nesting and a prototype key are data', () => {
    expect(parseLiteral('['.repeat(100_000), 0)).toBeUndefined();
    const read = parseLiteral('{__proto__:{polluted:1}}', 0);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });
});

test('json finds data by selector and by the expression before it', () => {
  document.body.innerHTML =
    '<script type="application/json" id="s">{"id":7}</script><script>var x=1;$c=(window.$c||[]).concat({w:[["a",{id:8}]]});</script>';
  const source = { url: new URL('https://example.net/'), root: document, payloads: [], now: '' };
  expect(json('#s', (data) => data).read(source)).toEqual({ id: 7 });
  expect(json(/\$c\s*=.*?\.concat\(/g, (data) => data).read(source)).toEqual({
    w: [['a', { id: 8 }]],
  });
  expect(json(/nothing =/g, (data) => data).read(source)).toBeUndefined();
});
