import { ulid } from 'ulid';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../lib/advice/calendar.ts';
import type { Case } from '../../../lib/model/case.ts';

const NOW = Date.parse('2026-03-04T20:00:00Z');
const CHANGED = Date.parse('2026-03-04T19:30:15Z');
const context = {
  now: NOW,
  language: 'en' as const,
  leadTimes: [24, 1],
  siteName: () => 'eBay US',
  zoneOf: () => 'America/Los_Angeles',
};
const found: Case = {
  key: 'ebay:5371000999',
  facts: {
    marketplace: 'ebay',
    site: 'www.ebay.com',
    page: 'dispute',
    caseId: '5371000999',
    orderId: '11-22222-33333',
    buyer: { name: 'Vera Sample', id: 'vsample_7', country: 'US' },
    messages: [{ from: 'buyer', text: 'My secret sentence' }],
  },
  trail: {},
  doubts: {},
  corrections: {},
  evidence: {},
  url: 'https://www.ebay.com/res/ItemNotReceived/ViewRequest?id=5371000999&a=b,c;d',
  firstAt: '2026-03-04T19:00:00Z',
  updatedAt: '2026-03-04T19:30:15Z',
  lastEvent: ulid(CHANGED),
  clocks: [
    {
      id: 'ebay.page.respond',
      label: { en: 'Answer, or refund; then close', zh: '回复或退款' },
      actor: 'seller',
      due: '2026-03-05T11:00:00-08:00',
      basis: 'page',
      onExpiry: { en: 'eBay may step in.\nIt decides.', zh: 'eBay 可能介入。' },
    },
    {
      id: 'ebay.inr.close',
      label: { en: 'Closes', zh: '关闭' },
      actor: 'platform',
      due: '2026-04-05',
      basis: 'policy',
    },
  ],
  open: 1,
  ball: 'seller',
  dueAt: Date.parse('2026-03-05T11:00:00-08:00'),
};
const wholeDay: Case = {
  ...found,
  clocks: [
    {
      id: 'ebay.ship',
      label: { en: 'Ship', zh: '发货' },
      actor: 'seller',
      due: '2026-03-07',
      basis: 'page',
    },
  ],
};

interface Part {
  readonly name: string;
  readonly lines: string[][];
  readonly parts: Part[];
}

/** A small reader of RFC 5545 that shares nothing with the writer: sections 3.1 (lines) and 3.6 (components). */
function parse(text: string): Part {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const logical = text
    .slice(0, -2)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
  const root: Part = { name: '', lines: [], parts: [] };
  const stack = [root];
  for (const line of logical) {
    const [, name = '', params = '', value = ''] =
      /^([A-Z-]+)((?:;[^:;]+)*):(.*)$/s.exec(line) ?? [];
    expect(name).not.toBe('');
    const here = stack.at(-1) ?? root;
    if (name === 'BEGIN') {
      const part = { name: value, lines: [], parts: [] };
      here.parts.push(part);
      stack.push(part);
    } else if (name === 'END') {
      expect(value).toBe(here.name);
      stack.pop();
    } else {
      // The grammar has all properties of a component before the components inside.
      expect(here.parts).toEqual([]);
      here.lines.push([name, params, value]);
    }
  }
  expect(stack).toHaveLength(1);
  return root;
}

const events = (text: string) => parse(text).parts[0]?.parts ?? [];
const value = (part: Part | undefined, name: string) =>
  part?.lines.find(([key]) => key === name)?.slice(1);
const unescape = (text = '') =>
  text.replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));

describe('a calendar', () => {
  test('has an event for each clock of the seller, at its instant in UTC, with what RFC 5545 demands', () => {
    const calendar = parse(calendarOf([found], context)).parts[0];
    expect(calendar?.name).toBe('VCALENDAR');
    expect(value(calendar, 'VERSION')).toEqual(['', '2.0']);
    expect(value(calendar, 'PRODID')?.[1]).toContain('Parley');
    expect(calendar?.parts.map(({ name }) => name)).toEqual(['VEVENT']);
    const [event] = calendar?.parts ?? [];
    expect(value(event, 'UID')).toEqual(['', 'ebay.page.respond.ebay:5371000999@parley']);
    expect(value(event, 'DTSTART')).toEqual(['', '20260305T190000Z']);
    expect(value(event, 'DTSTAMP')).toEqual(['', '20260304T200000Z']);
    expect(value(event, 'LAST-MODIFIED')).toEqual(['', '20260304T193015Z']);
    expect(unescape(value(event, 'SUMMARY')?.[1])).toBe(
      'Answer, or refund; then close · eBay US · 11-22222-33333',
    );
    expect(unescape(value(event, 'DESCRIPTION')?.[1])).toBe('eBay may step in.\nIt decides.');
    expect(value(event, 'URL')?.[1]).toBe(
      'https://www.ebay.com/res/ItemNotReceived/ViewRequest?id=5371000999&a=b%2Cc%3Bd',
    );
  });

  test('rings at each lead time', () => {
    const [event] = events(calendarOf([found], context));
    expect(
      event?.parts.map((alarm) => [
        alarm.name,
        value(alarm, 'ACTION')?.[1],
        value(alarm, 'TRIGGER'),
      ]),
    ).toEqual([
      ['VALARM', 'DISPLAY', ['', '-P1D']],
      ['VALARM', 'DISPLAY', ['', '-PT1H']],
    ]);
  });

  test('has a bare day as a whole day, with alarms before its end at the site', () => {
    const [event] = events(calendarOf([wholeDay], context));
    expect(value(event, 'DTSTART')).toEqual([';VALUE=DATE', '20260307']);
    // 23:59:59 in Los Angeles is 07:59:59 of the next day in UTC.
    expect(event?.parts.map((alarm) => value(alarm, 'TRIGGER'))).toEqual([
      [';VALUE=DATE-TIME', '20260307T075959Z'],
      [';VALUE=DATE-TIME', '20260308T065959Z'],
    ]);
  });

  test('keeps the name of an event and counts up with the log, so that importing again updates', () => {
    const moved: Case = {
      ...found,
      lastEvent: ulid(CHANGED + 60_000),
      clocks: found.clocks.map((clock) => ({ ...clock, due: '2026-03-06T11:00:00-08:00' })),
    };
    const [before] = events(calendarOf([found], context));
    const [after] = events(calendarOf([moved], { ...context, now: NOW + 90_000 }));
    expect(value(after, 'UID')).toEqual(value(before, 'UID'));
    expect(value(after, 'DTSTART')?.[1]).toBe('20260306T190000Z');
    const sequence = (part: Part | undefined) => Number(value(part, 'SEQUENCE')?.[1]);
    expect(sequence(after)).toBe(sequence(before) + 60);
    expect(sequence(after)).toBeLessThan(2 ** 31);
    expect(value(after, 'LAST-MODIFIED')?.[1]).toBe('20260304T193115Z');
  });

  test('speaks the language of the interface, folds between characters and names nobody', () => {
    const long = { ...found, facts: { ...found.facts, orderId: '单'.repeat(60) } };
    const text = calendarOf([long], { ...context, language: 'zh' });
    const [event] = events(text);
    expect(unescape(value(event, 'SUMMARY')?.[1])).toBe(
      `回复或退款 · eBay US · ${'单'.repeat(60)}`,
    );
    expect(text).not.toMatch(/Vera|vsample|secret/);
  });

  test('leaves out what waits for others or was answered', () => {
    expect(events(calendarOf([{ ...found, ball: 'platform' }], context))).toEqual([]);
    const answered = { ...found, answeredAt: '2026-03-04T19:40:00Z', ball: 'buyer' as const };
    expect(events(calendarOf([answered, wholeDay], context))).toHaveLength(1);
  });
});
