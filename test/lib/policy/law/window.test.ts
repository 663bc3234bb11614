import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Facts } from '../../../../lib/model/facts.ts';
import { lawFor } from '../../../../lib/policy/law/law.ts';
import { windowOf } from '../../../../lib/policy/law/window.ts';

const NOW = '2026-03-10T12:00:00Z';
const facts: Facts = { marketplace: 'ebay', site: 'www.ebay.de', page: 'return' };
const rightOf = (country: string, id: string) => {
  const right = lawFor(country, { on: '2026-11-22' }).rights.find((each) => each.id === id);
  if (!right) throw new Error(`no ${id} in ${country}`);
  return right;
};
const window = (country: string, id: string, known: Partial<Facts>, now = NOW) =>
  windowOf(rightOf(country, id), { ...facts, ...known }, now);

describe('counted by hand', () => {
  // 2 March 2026 is a Monday.
  test.each<[string, string, string, string]>([
    ['GB', 'law.uk.withdraw', '2026-03-02', '2026-03-16'],
    ['GB', 'law.uk.withdraw', '2026-03-01T23:30:00+00:00', '2026-03-15T23:59:59+00:00'],
    ['GB', 'law.uk.faulty.reject', '2026-03-02', '2026-04-01'],
    ['CN', 'law.cn.withdraw', '2026-03-02T08:00:00+08:00', '2026-03-09T23:59:59+08:00'],
    ['BR', 'law.br.withdraw', '2026-02-25', '2026-03-04'],
    ['RU', 'law.ru.withdraw', '2026-12-28', '2027-01-04'],
    // The day of receipt is the first of the eight.
    ['JP', 'law.jp.withdraw', '2026-03-02', '2026-03-09'],
    ['DE', 'law.eu.withdraw', '2026-03-02', '2026-03-16'],
    // 14 days end on Saturday the 14th: Monday.
    ['DE', 'law.eu.withdraw', '2026-02-28', '2026-03-16'],
    // 14 days end on Good Friday 2026-04-03; Easter Monday is the 6th.
    ['DE', 'law.eu.withdraw', '2026-03-20', '2026-04-07'],
    ['DE', 'law.eu.conformity', '2026-03-02', '2028-03-02'],
    ['FR', 'law.eu.conformity', '2024-02-29', '2026-02-28'],
  ])('%s %s, delivered %s: until %s', (country, id, deliveredAt, until) => {
    const found = window(country, id, { deliveredAt });
    expect(found?.until).toBe(until);
    expect(found?.atLeast).toBeUndefined();
  });

  it('starts the refund of a Chinese return when the goods are back', () => {
    const found = window('CN', 'law.cn.withdraw.refund', { return: { receivedAt: '2026-03-02' } });
    expect(found).toEqual({ until: '2026-03-09', inside: false });
  });

  it('knows whether now lies inside, to the second of the zone of the event', () => {
    const deliveredAt = '2026-03-01T10:00:00+08:00';
    const inside = (now: string) => window('CN', 'law.cn.withdraw', { deliveredAt }, now)?.inside;
    expect(inside('2026-03-08T15:59:59Z')).toBe(true);
    expect(inside('2026-03-08T16:00:00Z')).toBe(false);
  });

  it('says where holidays that are not known may move the last day, and is then not sure at once', () => {
    const ends = (now: string) =>
      window('PL', 'law.eu.withdraw', { deliveredAt: '2026-02-28' }, now);
    expect(ends('2026-03-15T12:00:00Z')).toEqual({
      until: '2026-03-16',
      atLeast: true,
      inside: true,
    });
    expect(ends('2026-03-18T12:00:00Z')).toEqual({ until: '2026-03-16', atLeast: true });
    expect(ends('2026-03-25T12:00:00Z')?.inside).toBe(false);
  });
});

describe('no window', () => {
  const deliveredAt = '2026-03-02';
  test.each([
    ['AR', 'law.ar.withdraw', 'of a hint'],
    ['FR', 'law.eu.withdraw.refund', 'of a hint from an event that no page tells'],
    ['MX', 'law.mx.withdraw', 'in business days of a country without a table of holidays'],
    ['KR', 'law.kr.withdraw', 'from a document that no page tells of'],
    ['US', 'law.us.mitor.refund', 'from the vesting of a right'],
    ['AU', 'law.au.faulty', 'without a fixed term'],
    ['CA', 'law.ca.qc', 'of a province'],
  ])('%s %s: %s', (country, id) => {
    expect(window(country, id, { deliveredAt, deliverBy: deliveredAt })).toBeUndefined();
  });

  it('without the event', () => expect(window('GB', 'law.uk.withdraw', {})).toBeUndefined());

  it('in a year that is no trading year', () =>
    expect(window('GB', 'law.uk.withdraw', { deliveredAt: '0001-01-01' })).toBeUndefined());
});

describe('properties', () => {
  const day = fc
    .integer({ min: 0, max: 365 * 20 })
    .map((n) => new Date(Date.UTC(2015, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
  const offset = fc.constantFrom('Z', '+08:00', '-08:00', '+05:30', '+01:00');
  const when = fc
    .tuple(day, fc.integer({ min: 0, max: 23 }), offset)
    .map(([at, h, zone]) => `${at}T${String(h).padStart(2, '0')}:30:00${zone}`);
  const right = fc.constantFrom(
    ...[
      ['GB', 'law.uk.withdraw'],
      ['FR', 'law.eu.withdraw'],
      ['PL', 'law.eu.withdraw'],
      ['DE', 'law.eu.conformity'],
      ['JP', 'law.jp.withdraw'],
      ['CN', 'law.cn.withdraw'],
    ].map(([country = '', id = '']) => rightOf(country, id)),
  );
  const ends = (of: ReturnType<typeof rightOf>, deliveredAt: string, now = NOW) =>
    windowOf(of, { ...facts, deliveredAt }, now);

  it('never end before they start, and never on another day when they are asked for later', () => {
    fc.assert(
      fc.property(right, when, when, when, (of, deliveredAt, now, later) => {
        const until = ends(of, deliveredAt, now)?.until ?? '';
        expect(Date.parse(until)).toBeGreaterThan(Date.parse(deliveredAt));
        expect(ends(of, deliveredAt, later)?.until).toBe(until);
      }),
    );
  });

  it('never end earlier for a later delivery', () => {
    fc.assert(
      fc.property(right, day, day, (of, a, b) => {
        const [first = '', second = ''] = [a, b].toSorted();
        expect((ends(of, first)?.until ?? '') <= (ends(of, second)?.until ?? '')).toBe(true);
      }),
    );
  });

  it('end on no weekend where the law moves the last day', () => {
    const rolling = [rightOf('FR', 'law.eu.withdraw'), rightOf('PL', 'law.eu.withdraw')];
    fc.assert(
      fc.property(fc.constantFrom(...rolling), day, (of, deliveredAt) => {
        const until = ends(of, deliveredAt)?.until ?? '';
        expect([0, 6]).not.toContain(new Date(`${until}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it('are not open again once they are over', () => {
    fc.assert(
      fc.property(right, when, when, when, (of, deliveredAt, a, b) => {
        const [now = '', later = ''] = [a, b].toSorted((x, y) => Date.parse(x) - Date.parse(y));
        const states = [true, undefined, false];
        expect(states.indexOf(ends(of, deliveredAt, now)?.inside)).toBeLessThanOrEqual(
          states.indexOf(ends(of, deliveredAt, later)?.inside),
        );
      }),
    );
  });
});
