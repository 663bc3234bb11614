import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { When } from '../../../lib/model/instant.ts';
import type { WhenOptions } from '../../../lib/text/when.ts';
import { parseWhen } from '../../../lib/text/when.ts';
import { de, en, zh } from '../../../lib/text/when/date-words.ts';
import { whenParser } from '../../../lib/text/when/when-parser.ts';

/** A Wednesday. */
const now = '2024-05-15T10:00:00';
const local = (text: string, language?: string) => parseWhen(text, { now, language })?.due;

const byLanguage: Record<string, readonly (readonly [text: string, due: string])[]> = {
  en: [
    ['Expires in 3 days', '2024-05-18T10:00:00'],
    ['7 days left to respond', '2024-05-22T10:00:00'],
    ['within the next 48 hours', '2024-05-17T10:00:00'],
    ['in two weeks', '2024-05-29'],
    ['in half an hour', '2024-05-15T10:30:00'],
    ['an hour from now', '2024-05-15T11:00:00'],
    ['3 hours, 2 minutes and 1 second', '2024-05-15T13:02:01'],
    ['2d 05h 30m', '2024-05-17T15:30:00'],
    ['12:34:56 left', '2024-05-15T22:34:56'],
    ['1.5 hours left', '2024-05-15T11:30:00'],
    ['2 weeks later', '2024-05-29'],
    ['3 days ago', '2024-05-12'],
    ['next week', '2024-05-22'],
    ['next monday + 4 days', '2024-05-24'],
    ['Thu, Jun 6, 2024', '2024-06-06'],
    ['Jun. 6', '2024-06-06'],
    ['6 June 2024 17:30', '2024-06-06T17:30:00'],
    ['6th of June 2024 at 5pm', '2024-06-06T17:00:00'],
    ['Thu, Jun 6, 2024, 5:30 PM', '2024-06-06T17:30:00'],
    ['6/25/2024 12:05 AM', '2024-06-25T00:05:00'],
    ['tomorrow at 5 pm', '2024-05-16T17:00:00'],
    ['2024-06-06', '2024-06-06'],
    ['2024-06-06T17:30:05', '2024-06-06T17:30:05'],
    ['June 6 2567 BE', '2024-06-06'],
  ],
  de: [
    ['in 3 Tagen', '2024-05-18'],
    ['noch 3 Tage', '2024-05-18T10:00:00'],
    ['noch 2 Tage und 3 Stunden', '2024-05-17T13:00:00'],
    ['vor einer Stunde', '2024-05-15T09:00:00'],
    ['bis 5. Juni, 23:59', '2024-06-05T23:59:00'],
    ['bis 05.06., 23:59 Uhr', '2024-06-05T23:59:00'],
    ['6. März 2025 um 9 Uhr', '2025-03-06T09:00:00'],
    ['5-Mär-2025', '2025-03-05'],
    ['übermorgen', '2024-05-17'],
  ],
  fr: [
    ['dans trois jours', '2024-05-18'],
    ['il y a 2 heures', '2024-05-15T08:00:00'],
    ['dans une demi-heure', '2024-05-15T10:30:00'],
    ['le jeudi 6 juin 2024 à 17h30', '2024-06-06T17:30:00'],
    ['1er août', '2024-08-01'],
    ['06/07/2024', '2024-07-06'],
    ['Il vous reste 5 jours', '2024-05-20T10:00:00'],
  ],
  es: [
    ['dentro de 2 horas', '2024-05-15T12:00:00'],
    ['quedan 3 días', '2024-05-18T10:00:00'],
    ['hace una semana', '2024-05-08'],
    ['mar, 4 jun', '2024-06-04'],
    ['6 de junio de 2024, 5:30 p. m.', '2024-06-06T17:30:00'],
    ['mañana', '2024-05-16'],
  ],
  pt: [
    ['em 3 dias', '2024-05-18'],
    ['há 3 horas', '2024-05-15T07:00:00'],
    ['faltam 3 dias', '2024-05-18T10:00:00'],
    ['quinta-feira, 6 de junho de 2024 às 17:30', '2024-06-06T17:30:00'],
    ['20 fev 2025', '2025-02-20'],
    ['amanhã', '2024-05-16'],
  ],
  it: [
    ['fra 2 ore', '2024-05-15T12:00:00'],
    ['entro un mese', '2024-06-15'],
    ["tra un'ora", '2024-05-15T11:00:00'],
    ['3 giorni e 2 ore', '2024-05-18T12:00:00'],
    ['6 giugno 2024 alle ore 17:30', '2024-06-06T17:30:00'],
    ['3 giorni fa', '2024-05-12'],
  ],
  nl: [
    ['over 3 dagen', '2024-05-18'],
    ['2 uur geleden', '2024-05-15T08:00:00'],
    ['komende 2 weken', '2024-05-29'],
    ['6 mrt. 2025 om 17:30', '2025-03-06T17:30:00'],
    ['overmorgen', '2024-05-17'],
  ],
  pl: [
    ['za godzinę', '2024-05-15T11:00:00'],
    ['pozostało 5 dni', '2024-05-20T10:00:00'],
    ['2 godziny temu', '2024-05-15T08:00:00'],
    ['6 czerwca 2024 r. o 17:30', '2024-06-06T17:30:00'],
    ['2 miesiące', '2024-07-15T10:00:00'],
    ['w piątek', '2024-05-17'],
  ],
  tr: [
    ['3 gün içinde', '2024-05-18'],
    ['2 gün 3 saat kaldı', '2024-05-17T13:00:00'],
    ['3 gün önce', '2024-05-12'],
    ['6 Haziran 2024 17:30', '2024-06-06T17:30:00'],
    ['yarın', '2024-05-16'],
  ],
  ru: [
    ['осталось 5 дней', '2024-05-20T10:00:00'],
    ['через неделю', '2024-05-22'],
    ['через полчаса', '2024-05-15T10:30:00'],
    ['2 часа назад', '2024-05-15T08:00:00'],
    ['6 июня 2024 г. в 17:30', '2024-06-06T17:30:00'],
    ['06.06.2024 17:30', '2024-06-06T17:30:00'],
    ['двадцать третье июня', '2024-06-23'],
    ['в пятницу', '2024-05-17'],
  ],
  uk: [
    ['через 3 дні', '2024-05-18'],
    ['5 днів', '2024-05-20T10:00:00'],
    ['протягом хвилини', '2024-05-15T10:01:00'],
    ['6 червня 2024 р. о 17:30', '2024-06-06T17:30:00'],
    ["у п'ятницю", '2024-05-17'],
  ],
  ar: [
    ['٣ أيام', '2024-05-18T10:00:00'],
    ['خلال ساعتين', '2024-05-15T12:00:00'],
    ['يومان، ٣ ساعات', '2024-05-17T13:00:00'],
    ['قبل 3 أيام', '2024-05-12'],
    ['٦ يونيو ٢٠٢٤ ٥:٣٠ م', '2024-06-06T17:30:00'],
  ],
  zh: [
    ['2天2小时后自动确认收货', '2024-05-17T12:00:00'],
    ['还剩3天4小时5分', '2024-05-18T14:05:00'],
    ['剩余 12:34:56', '2024-05-15T22:34:56'],
    ['三个月内', '2024-08-15'],
    ['半个小时', '2024-05-15T10:30:00'],
    ['3天前', '2024-05-12'],
    ['请在 2024年6月6日 下午5:30 前回复', '2024-06-06T17:30:00'],
    ['二零二四年六月六日', '2024-06-06'],
    ['6月6号', '2024-06-06'],
    ['明天18:00前', '2024-05-16T18:00:00'],
    ['下周五', '2024-05-24'],
  ],
  'zh-Hant': [
    ['2 小時', '2024-05-15T12:00:00'],
    ['兩個禮拜內', '2024-05-29'],
    ['2024年6月6日 下午5:30', '2024-06-06T17:30:00'],
    ['後天', '2024-05-17'],
    ['民國113年6月6日', '2024-06-06'],
  ],
  ja: [
    ['あと5日', '2024-05-20T10:00:00'],
    ['5日以内に返信', '2024-05-20'],
    ['2時間30分', '2024-05-15T12:30:00'],
    ['6月6日 午後5時30分まで', '2024-06-06T17:30:00'],
    ['令和6年6月6日', '2024-06-06'],
    ['明日17時', '2024-05-16T17:00:00'],
  ],
  ko: [
    ['3일 남음', '2024-05-18T10:00:00'],
    ['3일 전', '2024-05-12'],
    ['2시간 30분', '2024-05-15T12:30:00'],
    ['2024년 6월 6일 오후 5시 30분까지', '2024-06-06T17:30:00'],
    ['2024. 6. 6. 오후 5:30', '2024-06-06T17:30:00'],
  ],
};

describe.each(Object.entries(byLanguage))('%s', (language, rows) => {
  test.each(rows)('%s', (text, due) => {
    expect(local(text, language)).toBe(due);
    expect(parseWhen(text, { now, language })?.precision).toBe(
      due.includes('T') ? 'minute' : 'day',
    );
  });
  test('also without being told the language', () => {
    // 06/07 means nothing without a language or a zone.
    const tellable = rows.filter(([text]) => !text.includes('/'));
    expect(tellable.map(([text]) => [text, local(text)])).toEqual(tellable);
  });
});

describe('zones', () => {
  const los = { now: '2026-01-02T10:00:00-08:00', zone: 'America/Los_Angeles' };
  const rows: readonly (readonly [string, Partial<WhenOptions>, string])[] = [
    ['Jan 9, 2026, 11:59 PM', {}, '2026-01-09T23:59:00-08:00'],
    ['Jul 9, 2026, 11:59 PM', {}, '2026-07-09T23:59:00-07:00'],
    ['9. Jan., 23:59', { zone: 'Europe/Berlin' }, '2026-01-09T23:59:00+01:00'],
    ['2021年4月27日(火) 11:45 JST', { zone: 'Asia/Tokyo' }, '2021-04-27T11:45:00+09:00'],
    ['2021年4月27日(火) 11:45 JST', {}, '2021-04-26T19:45:00-07:00'],
    ['Jan 9, 2026 10:00 GMT+8', {}, '2026-01-08T18:00:00-08:00'],
    ['9 января в 15:20 (МСК)', {}, '2026-01-09T04:20:00-08:00'],
    ['2026-01-09T23:59:59Z', {}, '2026-01-09T15:59:59-08:00'],
    ['10:00 CST Jan 9, 2026', { zone: 'Asia/Shanghai' }, '2026-01-09T10:00:00+08:00'],
    ['10:00 CST Jan 9, 2026', {}, '2026-01-09T08:00:00-08:00'],
    // Elapsed hours over the change of clocks on 8 March.
    ['24 hours left', { now: '2026-03-07T12:00:00-08:00' }, '2026-03-08T13:00:00-07:00'],
    ['2 days', { now: '2026-03-07T12:00:00-08:00' }, '2026-03-09T13:00:00-07:00'],
    ['in 2 days', { now: '2026-03-07T12:00:00-08:00' }, '2026-03-09'],
    // The clock of the page is a day ahead of `now`.
    ['tomorrow', { now: '2026-01-02T23:00:00Z', zone: 'Asia/Tokyo' }, '2026-01-04'],
    ['01/08/2026', { language: 'en' }, '2026-01-08'],
    ['01/08/2026', { language: 'en', zone: 'Europe/London' }, '2026-08-01'],
  ];
  test.each(rows)('%s %o', (text, options, due) => {
    expect(parseWhen(text, { ...los, ...options })?.due).toBe(due);
  });

  test('without zone and offset the answer has none, with the offset of now it has that', () => {
    const text = 'Jan 9, 2026, 11:59 PM';
    expect(parseWhen(text, { now: '2026-01-02T10:00:00' })?.due).toBe('2026-01-09T23:59:00');
    expect(parseWhen(text, { now: '2026-01-02T10:00:00+02:00' })?.due).toBe(
      '2026-01-09T23:59:00+02:00',
    );
  });

  test('an hour that the change of clocks skips becomes a real one', () => {
    expect(parseWhen('Mar 8, 2026 2:30 AM', los)?.due).toBe('2026-03-08T03:30:00-07:00');
  });

  test('refuses a zone and a now that are none', () => {
    expect(() => parseWhen('Jan 9', { ...los, zone: 'Mars/Olympus' })).toThrow(RangeError);
    expect(() => parseWhen('Jan 9', { now: 'today' })).toThrow(RangeError);
  });
});

test('"est" and "ist" are zones in capitals only', () => {
  const berlin = { now: '2026-04-10T10:00:00Z', zone: 'Europe/Berlin' };
  const due = (text: string) => parseWhen(text, berlin)?.due;
  expect(due('Die Frist ist der 18. Apr. 2026 um 10:00 Uhr')).toBe('2026-04-18T10:00:00+02:00');
  expect(due('La date limite est le 18 avril 2026 à 10:00')).toBe('2026-04-18T10:00:00+02:00');
  expect(due('Apr 18, 2026 10:00 EST')).toBe('2026-04-18T17:00:00+02:00');
});

describe('a parser of some languages', () => {
  const parse = whenParser({ en, de, zh });
  const due = (text: string) => parse(text, { now })?.due;
  test.each([
    ['Jun 6, 2024, 5:30 PM', '2024-06-06T17:30:00'],
    ['6. März 2025 um 9 Uhr', '2025-03-06T09:00:00'],
    ['2024年6月6日 下午5:30', '2024-06-06T17:30:00'],
    ['übermorgen', '2024-05-17'],
    ['by Friday', '2024-05-17'],
  ])('%s', (text, expected) => expect(due(text)).toBe(expected));

  test.each([
    '6 czerwca 2024',
    '17:30',
    'in 3 days',
    '3-5 Tage',
    'noch 2 Stunden',
    '3天后',
    '6 июня 2024',
  ])('neither another language nor what is no date: %s', (text) =>
    expect(due(text)).toBeUndefined(),
  );
});

const near = (text: string, past?: boolean) =>
  parseWhen(text, { now: '2026-01-02T10:00:00Z', past })?.due;

describe('dates without a year', () => {
  test('are next to today', () => {
    expect(near('Dec 28')).toBe('2025-12-28');
    expect(near('Jan 5')).toBe('2026-01-05');
    expect(near('May 28')).toBe('2026-05-28');
    expect(near('Aug 28')).toBe('2025-08-28');
  });
  test('are in the past or in the future where that is known', () => {
    expect(near('Sold Apr 16', true)).toBe('2025-04-16');
    expect(near('Ship by Aug 28', false)).toBe('2026-08-28');
    expect(near('Ship by Dec 28', false)).toBe('2025-12-28');
  });
  test('29 February is in a year that has it', () => {
    expect(parseWhen('Feb 29', { now: '2025-01-10T00:00:00Z' })?.due).toBe('2024-02-29');
    expect(parseWhen('Feb 29', { now: '2026-06-10T00:00:00Z' })).toBeUndefined();
  });
});

describe('ranges', () => {
  const rows = [
    ['Wed, Jun 5 - Fri, Jun 7', '2024-06-05', '2024-06-07'],
    ['Jun 5 - 7', '2024-06-05', '2024-06-07'],
    ['5. - 7. Juni', '2024-06-05', '2024-06-07'],
    ['6月5日-7日', '2024-06-05', '2024-06-07'],
  ] as const;
  test.each(rows)('%s', (text, first, last) => {
    expect(parseWhen(text, { now })?.due).toBe(first);
    expect(parseWhen(text, { now, last: true })?.due).toBe(last);
  });
});

test.each([
  '',
  'no time here',
  'Order 12-3456 shipped',
  '17-20114-31877',
  '$12.50',
  '4 items',
  'version 1.2.3',
  '31 June 2024',
  '3 business days left',
  '04/05/2024',
  '99999999999999999999 days left',
])('no time in "%s"', (text) => {
  expect(local(text)).toBeUndefined();
});

test('any text gives a time or nothing', () => {
  const word = fc.constantFrom(
    ...Object.values(byLanguage).flatMap((rows) => rows.flatMap(([text]) => text.split(' '))),
  );
  const salad = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const noise = fc.string({ unit: 'binary', maxLength: 60 });
  const digits = fc.string({
    unit: fc.constantFrom(...Array.from('0123456789:/-. 年月日天TZ+apm')),
    maxLength: 30,
  });
  const zone = fc.constantFrom('America/Los_Angeles', 'Asia/Kolkata', 'UTC');
  fc.assert(
    fc.property(fc.oneof(salad, noise, digits), zone, fc.boolean(), (text, place, last) => {
      const found = parseWhen(text, { now: '2026-03-07T12:00:00-08:00', zone: place, last });
      if (!found) return;
      expect(When.safeParse(found.due).success).toBe(true);
      expect(found.precision).toBe(found.due.includes('T') ? 'minute' : 'day');
    }),
    { numRuns: 3000 },
  );
});

const languages = fc.constantFrom(...Object.keys(byLanguage));

test('dates that a formatter prints are read back', () => {
  const instant = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2035-12-31'),
    noInvalidDate: true,
  });
  const style = fc.constantFrom('full' as const, 'long' as const, 'medium' as const);
  fc.assert(
    fc.property(instant, languages, style, (date, language, dateStyle) => {
      const text = new Intl.DateTimeFormat(language, {
        dateStyle,
        timeStyle: 'short',
        calendar: 'gregory',
        timeZone: 'UTC',
      }).format(date);
      const due = `${date.toISOString().slice(0, 16)}:00`;
      expect([text, parseWhen(text, { now, language })?.due]).toEqual([text, due]);
    }),
    { numRuns: 1000 },
  );
});

test('distances that a formatter prints are read back', () => {
  const length = fc.integer({ min: -40, max: 40 }).filter((count) => count !== 0);
  const unit = fc.constantFrom(...(['second', 'minute', 'hour', 'day', 'week'] as const));
  const seconds = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 };
  fc.assert(
    fc.property(length, unit, languages, (count, name, language) => {
      const text = new Intl.RelativeTimeFormat(language).format(count, name);
      const due = new Date(Date.parse(`${now}Z`) + count * seconds[name] * 1000).toISOString();
      const found = parseWhen(text, { now, language })?.due;
      expect([text, found]).toEqual([text, due.slice(0, seconds[name] < 86_400 ? 19 : 10)]);
    }),
    { numRuns: 2000 },
  );
});
