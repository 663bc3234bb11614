// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { noted, readFields } from '../../../lib/page/fields.ts';
import type { Place } from '../../../lib/page/fields.ts';
import { PageTooLarge } from '../../../lib/page/page-too-large.ts';
import type { Source } from '../../../lib/page/source.ts';

const source: Source = {
  url: new URL('https://example.net/'),
  root: document,
  payloads: [],
  now: '2026-04-20T09:00:00Z',
};
const says = <T>(name: string, value: T): Place<T> => ({ name, read: () => value });

describe('readFields', () => {
  test('takes the first place that says something, and keeps its name', () => {
    const { facts, trail, doubts } = readFields(source, {
      orderId: [says('a', undefined), says('b', '1'), says('c', ' 1 ')],
      'buyer.name': [says('a', 'Ada')],
    });
    expect(facts).toEqual({ orderId: '1', buyer: { name: 'Ada' } });
    expect(trail).toEqual({ orderId: 'b', 'buyer.name': 'a' });
    expect(doubts).toEqual({});
  });
  test('places that disagree make the field doubtful', () => {
    const { trail, doubts } = readFields(source, { orderId: [says('a', '1'), says('b', '2')] });
    expect(trail).toEqual({ orderId: 'a (doubtful)' });
    expect(doubts).toEqual({
      orderId: [
        { value: '1', place: 'a' },
        { value: '2', place: 'b' },
      ],
    });
  });
  test.each([
    ['2026-04-16T12:05:00-07:00', '2026-04-16T12:05:09-07:00', true],
    ['2026-04-16T19:05:59Z', '2026-04-16T12:05:00-07:00', true],
    ['2026-04-16', '2026-04-16T12:05:09-07:00', true],
    ['2026-04-16T12:06:00-07:00', '2026-04-16T12:05:09-07:00', false],
    ['2026-04-16T12:05:08-07:00', '2026-04-16T12:05:09-07:00', false],
  ])('the times %s and %s agree: %s', (a, b, isSame) => {
    const { doubts } = readFields(source, { orderedAt: [says('a', a), says('b', b)] });
    expect(Object.keys(doubts)).toHaveLength(isSame ? 0 : 1);
  });
  test('a remark goes into the trail and not into the value', () => {
    const { facts, trail } = readFields(source, {
      orderedAt: [
        { name: 'label "Sold"', read: () => noted('2026-04-15T18:42:00+02:00', 'zone assumed') },
      ],
    });
    expect(facts).toEqual({ orderedAt: '2026-04-15T18:42:00+02:00' });
    expect(trail).toEqual({ orderedAt: 'label "Sold" (zone assumed)' });
  });
  test('a place that throws costs its field only, a page too large costs the page', () => {
    const broken: Place<string> = {
      name: 'a',
      read: () => {
        throw new Error('gone');
      },
    };
    expect(readFields(source, { orderId: [broken, says('b', '1')] }).facts).toEqual({
      orderId: '1',
    });
    const large: Place<string> = {
      name: 'a',
      read: () => {
        throw new PageTooLarge();
      },
    };
    expect(() => readFields(source, { orderId: [large] })).toThrow('page too large');
  });
});
