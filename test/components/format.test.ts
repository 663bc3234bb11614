import { assert, constantFrom, date as dates, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatShortSpan, formatSpan, urgencyOf } from '../../components/format/left.ts';
import { addUp, formatMoney } from '../../components/format/money.ts';
import {
  formatDay,
  formatHome,
  formatWhen,
  sameClock,
  zoneName,
} from '../../components/format/when.ts';
import { createI18n } from '../../components/i18n/create-i18n.ts';
import { parseEntry, typedOf } from '../../components/panel/parse-entry.ts';
import { groupCases } from '../../components/popup/group-cases.ts';
import { dispute, NOW } from './samples.ts';

const MIN = 60_000;
const HOUR = 60 * MIN;
const DAY = 24 * HOUR;
const PACIFIC = 'America/Los_Angeles';

const usd = (amount: string) => ({ amount, currency: 'USD' });

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const at = (dueAt: number | undefined, ball: 'seller' | 'buyer' | 'platform' = 'seller') => {
  const { dueAt: _, ...rest } = dispute;
  return { ...rest, ball, ...(dueAt !== undefined && { dueAt }) };
};

describe('money', () => {
  test.each([
    ['78.34', 'USD', 'en', '$78.34'],
    ['78.34', 'USD', 'zh-CN', 'US$78.34'],
    ['1204', 'JPY', 'en', '¥1,204'],
    ['0.0025', 'USD', 'en', '$0.0025'],
    ['99999999999999.99', 'USD', 'en', '$99,999,999,999,999.99'],
    ['-5.5', 'EUR', 'en', '-€5.50'],
  ] as const)('%s %s in %s is %s', (amount, currency, language, shown) => {
    expect(formatMoney({ amount, currency }, language)).toBe(shown);
  });

  test('adds up without a float', () => {
    expect(addUp([usd('0.1'), usd('0.2'), usd('-0.05'), { amount: '3', currency: 'EUR' }])).toEqual(
      [
        { currency: 'USD', amount: '0.25' },
        { currency: 'EUR', amount: '3.00' },
      ],
    );
    expect(addUp([usd('-0.30'), usd('0.10')])).toEqual([{ currency: 'USD', amount: '-0.20' }]);
    expect(addUp([])).toEqual([]);
  });
});

describe('times', () => {
  test.each([
    ['2026-01-22T23:59:00-08:00', PACIFIC, 'en', 'Thu 22 Jan, 23:59 PST'],
    ['2026-07-22T23:59:00-07:00', PACIFIC, 'en', 'Wed 22 Jul, 23:59 PDT'],
    ['2026-01-22T23:59:00-08:00', PACIFIC, 'zh-CN', '1月22日周四 23:59 PST'],
    ['2026-01-23T08:59:00+01:00', 'Europe/Berlin', 'en', 'Fri 23 Jan, 08:59 CET'],
    ['2026-01-22', PACIFIC, 'en', 'Thu 22 Jan'],
    ['2025-11-30', PACIFIC, 'en', '30 Nov 2025'],
  ] as const)('%s in %s and %s is %s', (when, zone, language, shown) => {
    expect(formatWhen(when, zone, language, NOW)).toBe(shown);
  });

  test('of the seller: the weekday alone within a week, else the day', () => {
    expect(formatHome(Date.parse('2026-01-23T07:59:00Z'), 'Asia/Shanghai', 'en', NOW)).toBe(
      'Fri 15:59',
    );
    expect(formatHome(Date.parse('2026-02-23T07:59:00Z'), 'Asia/Shanghai', 'en', NOW)).toBe(
      'Mon 23 Feb, 15:59',
    );
  });

  test('short names of zones, and the offset where there is none', () => {
    expect(zoneName('Europe/London', Date.parse('2026-07-01T00:00:00Z'))).toBe('BST');
    expect(zoneName('Asia/Shanghai', NOW)).toBe('GMT+8');
    expect(formatDay('2025-11-12', 'UTC', 'en')).toBe('12 Nov 2025');
  });

  test('two zones with one clock are one', () => {
    expect(sameClock(NOW, 'Europe/Berlin', 'Europe/Paris')).toBe(true);
    expect(sameClock(NOW, 'Europe/Berlin', 'Europe/London')).toBe(false);
  });
});

describe('time left', () => {
  const { t } = createI18n('en');
  test.each([
    [DAY + 6 * HOUR + 5 * MIN, '1 d 6 h', '1 d 6 h'],
    [12 * DAY + HOUR, '12 d', '12 d'],
    [2 * DAY + 5 * MIN, '2 d', '2 d'],
    [5 * HOUR + 12 * MIN, '5 h 12 min', '5 h'],
    [-3 * HOUR, '3 h', '3 h'],
    [12 * MIN + 30_000, '12 min 30 s', '12 min'],
  ])('%d ms is %s, in a list %s', (left, long, short) => {
    expect(plain(formatSpan(t, left))).toBe(long);
    expect(plain(formatShortSpan(t, left))).toBe(short);
  });

  test.each([
    [0, 'overdue'],
    [-1, 'overdue'],
    [HOUR - 1, 'hour'],
    [HOUR, 'day'],
    [DAY, 'days'],
    [3 * DAY, 'later'],
  ] as const)('%d ms is %s', (left, urgency) => expect(urgencyOf(left)).toBe(urgency));
});

describe('groups', () => {
  // NOW is 01:59 on Thursday 22 January in Shanghai.
  test.each([
    [at(NOW), 'overdue'],
    [at(Date.parse('2026-01-22T15:59:00Z')), 'today'],
    [at(Date.parse('2026-01-22T16:01:00Z')), 'three-days'],
    [at(Date.parse('2026-01-25T15:59:00Z')), 'three-days'],
    [at(Date.parse('2026-01-25T16:01:00Z')), 'later'],
    [at(undefined), 'later'],
    [at(NOW - 1, 'buyer'), 'buyer'],
    [at(NOW - 1, 'platform'), 'platform'],
  ] as const)('case %#', (each, id) => {
    expect(groupCases([each], NOW, 'Asia/Shanghai').map((group) => group.id)).toEqual([id]);
  });
});

describe('typed values', () => {
  test.each([
    ['when', ['2026-03-08', '02:30'], PACIFIC, '2026-03-08T03:30:00-07:00'],
    ['when', ['2026-01-19', '10:30'], PACIFIC, '2026-01-19T10:30:00-08:00'],
    ['when', ['2026-01-19', ''], PACIFIC, '2026-01-19'],
    ['money', [' 12.34 ', 'usd'], PACIFIC, { amount: '12.34', currency: 'USD' }],
    ['yes-no', ['no', ''], PACIFIC, false],
    ['text', [' FedEx ', ''], PACIFIC, 'FedEx'],
  ] as const)('%s %j', (kind, typed, zone, value) => {
    expect(parseEntry(kind, typed, zone)).toEqual({ ok: true, value });
  });

  test.each([
    ['when', ['', '10:30']],
    ['when', ['2026-02-31', '10:30']],
    ['money', ['12,34', 'USD']],
    ['money', ['12.34', '']],
    ['money', ['1e3', 'USD']],
    ['text', ['  ', '']],
    ['choice', ['', '']],
    ['yes-no', ['', '']],
  ] as const)('%s %j is not taken', (kind, typed) => {
    expect(parseEntry(kind, typed, PACIFIC).ok).toBe(false);
  });

  test('never throw, and a taken time comes back as it was typed', () => {
    const day = dates({
      min: new Date('2000-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true,
    });
    assert(
      property(day, integer({ min: 4, max: 23 }), (date, hour) => {
        const typed = [
          date.toISOString().slice(0, 10),
          `${String(hour).padStart(2, '0')}:15`,
        ] as const;
        const parsed = parseEntry('when', typed, PACIFIC);
        expect(parsed.ok && typedOf('when', parsed.value, PACIFIC)).toEqual(typed);
      }),
    );
    const kinds = constantFrom('text', 'money', 'when', 'choice', 'yes-no', 'country');
    assert(
      property(kinds, string(), string(), (kind, first, second) => {
        parseEntry(kind, [first, second], PACIFIC);
      }),
    );
  });
});
