import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepPayload, MAX_BODY, parsePayload } from '../../../lib/page/payload-event.ts';

const wanted = ({ hostname }: URL) => hostname === 'api.example';
const detail = (url: unknown, body: unknown) => JSON.stringify({ url, body });

describe('parsePayload', () => {
  test('takes an answer from an address that a reader names', () => {
    expect(parsePayload(detail('https://api.example/list', '{}'), wanted)).toEqual({
      url: 'https://api.example/list',
      body: '{}',
    });
  });

  test.each([
    ['another address', detail('https://other.example/list', '{}')],
    ['no address', detail('list', '{}')],
    ['a body that is no text', detail('https://api.example/', {})],
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['an object instead of text', { url: 'https://api.example/', body: '{}' }],
    ['a body that is too long', detail('https://api.example/', 'x'.repeat(MAX_BODY + 1))],
  ])('refuses %s', (_, forged) => {
    expect(parsePayload(forged, wanted)).toBeUndefined();
  });

  test('never throws, whatever the page sends', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json()), (forged) => {
        parsePayload(forged, wanted);
      }),
    );
  });
});

describe('keepPayload', () => {
  const payload = (name: string, length: number) => ({ url: name, body: 'x'.repeat(length) });

  test('keeps the newest and drops the oldest beyond eight million characters', () => {
    const kept = ['a', 'b', 'c', 'd', 'e'].reduce(
      (before, name) => keepPayload(before, payload(name, 1_900_000)),
      [] as ReturnType<typeof keepPayload>,
    );
    expect(kept.map(({ url }) => url)).toEqual(['b', 'c', 'd', 'e']);
  });

  test('an answer that came twice is kept once, as the newest', () => {
    const first = payload('a', 1);
    const kept = keepPayload(keepPayload(keepPayload([], first), payload('b', 1)), { ...first });
    expect(kept.map(({ url }) => url)).toEqual(['b', 'a']);
  });

  test('keeps forty at the most', () => {
    let kept: ReturnType<typeof keepPayload> = [];
    for (let index = 0; index < 50; index += 1) kept = keepPayload(kept, payload(String(index), 1));
    expect(kept).toHaveLength(40);
    expect(kept.at(-1)?.url).toBe('49');
  });
});
