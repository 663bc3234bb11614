import { describe, expect, test } from 'vitest';
import { countReading, lostFields, type PageHealth } from '../../../lib/model/page-health.ts';

const day = (n: number) => new Date(Date.UTC(2026, 4, n)).toISOString();

/** Reads one case a day; each string lists the fields found. */
function readings(list: readonly string[]): PageHealth {
  return (
    list.reduce<PageHealth | undefined>(
      (health, found, index) =>
        countReading(health, {
          found: found.split(' ').filter(Boolean),
          name: `case ${index}`,
          at: day(index + 1),
        }),
      undefined,
    ) ?? { fields: {}, cases: [] }
  );
}

const times = (n: number, found: string) => Array.from({ length: n }, () => found);

describe('page health', () => {
  test('a field that was always there and is gone in three cases is lost since the first of them', () => {
    const health = readings([...times(6, 'orderId respondBy'), ...times(3, 'orderId')]);
    expect(lostFields(health)).toEqual([{ field: 'respondBy', since: day(7), cases: 3 }]);
  });

  test('two cases without it, or a field seen too rarely, are no loss', () => {
    expect(
      lostFields(readings([...times(6, 'orderId respondBy'), ...times(2, 'orderId')])),
    ).toEqual([]);
    expect(
      lostFields(readings([...times(4, 'orderId respondBy'), ...times(5, 'orderId')])),
    ).toEqual([]);
  });

  test('a field that comes and goes is none', () => {
    const mixed = Array.from({ length: 20 }, (_, n) =>
      n % 3 === 0 ? 'orderId' : 'orderId refund',
    );
    expect(lostFields(readings([...mixed, ...times(4, 'orderId')]))).toEqual([]);
  });

  test('found again is not lost', () => {
    const health = readings([...times(6, 'respondBy'), ...times(4, ''), 'respondBy']);
    expect(lostFields(health)).toEqual([]);
  });

  test('one case drawn many times counts once', () => {
    let health = readings(times(6, 'orderId respondBy'));
    for (let n = 0; n < 10; n++) {
      health = countReading(health, { found: ['orderId'], name: 'the same', at: day(20) });
    }
    expect(lostFields(health)).toEqual([]);
  });
});
