import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readPack } from '../../../lib/advice/book.ts';
import { book } from './all-packs.ts';
import { rawPacks } from '../../../lib/marketplaces/packs.ts';
import { cite } from '../../../lib/policy/cite.ts';
import type { Pack } from '../../../lib/policy/schema.ts';
import { calendarNames } from '../../../lib/time/business-days.ts';

const MARKETPLACES = 'lib/marketplaces';
const FACTS = '../shared/facts/policies-amazon-aliexpress-ebay.md';
const files = readdirSync(MARKETPLACES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${MARKETPLACES}/${entry.name}/policy`))
  .flatMap(({ name }) =>
    readdirSync(`${MARKETPLACES}/${name}/policy`).map((file) => ({ marketplace: name, file })),
  );
const productId = (id: string) =>
  id
    .replace(/^(conf|gap)\.ae\./, '$1.aliexpress.')
    .replace(/^(conf|gap)\.amz\./, '$1.amazon.')
    .replace(/^ae\./, 'aliexpress.')
    .replace(/^amz\.msg\./, 'amazon.message.')
    .replace(/^amz\./, 'amazon.');
/** Packs of one site differ by their day. */
const named = book.map((pack) => ({ name: `${pack.name} ${pack.effectiveFrom}`, pack }));
const rowsOf = ({ clocks, rules }: Pack) => [...clocks, ...rules];

it('lists every pack file, under a name that says what is inside', () => {
  const paths = files.map(({ marketplace, file }) => `${marketplace}/${file}`).toSorted();
  expect(
    book
      .map((pack) => `${pack.marketplace}/${pack.region.toLowerCase()}.${pack.effectiveFrom}.json`)
      .toSorted(),
  ).toEqual(paths);
  expect(rawPacks).toHaveLength(paths.length);
});

it('has no two packs of one site that start on one day', () => {
  const starts = book.flatMap(({ sites, effectiveFrom }) =>
    sites.map((site) => `${site} ${effectiveFrom}`),
  );
  expect(new Set(starts).size).toBe(starts.length);
});

describe.each(named)('$name', ({ pack }) => {
  it('has unique, sorted ids', () => {
    const ids = rowsOf(pack).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const list of [pack.clocks, pack.rules, pack.gaps]) {
      expect(list.map(({ id }) => id)).toEqual(list.map(({ id }) => id).toSorted());
    }
  });

  it('keeps ids in the words of its marketplace', () => {
    const foreign = rowsOf(pack).filter(({ id }) => !id.startsWith(`${pack.marketplace}.`));
    expect(foreign).toEqual([]);
    for (const row of pack.clocks) {
      for (const type of row.caseTypes) {
        expect(type === 'order' || type.startsWith(`${pack.marketplace}.`)).toBe(true);
      }
    }
  });

  it('uses every source, and cites every row with an address', () => {
    const used = new Set(rowsOf(pack).flatMap(({ sources }) => sources));
    expect(Object.keys(pack.sources).filter((id) => !used.has(id))).toEqual([]);
    for (const { id } of rowsOf(pack)) {
      expect(cite(pack, id)).toMatchObject({ id, checkedOn: pack.checkedOn });
    }
  });

  it('counts business days in a calendar that exists', () => {
    const { calendar, calendars = {} } = pack;
    for (const name of [...(calendar ? [calendar] : []), ...Object.values(calendars)]) {
      expect(calendarNames).toContain(name);
    }
  });

  it('says everything in both languages, short enough to be shown', () => {
    for (const { id, says } of [...rowsOf(pack), ...pack.gaps]) {
      expect(says.en.length, id).toBeGreaterThan(15);
      expect(says.en.length, id).toBeLessThanOrEqual(300);
      expect(says.zh, id).toMatch(/\p{Script=Han}/u);
      expect(says.en, id).not.toMatch(/\p{Script=Han}/u);
    }
    for (const { id, label, onExpiry } of pack.clocks) {
      for (const text of [label, ...(onExpiry ? [onExpiry] : [])]) {
        expect(text.zh, id).toMatch(/\p{Script=Han}/u);
        expect(text.en.length, id).toBeLessThanOrEqual(90);
      }
    }
  });
});

describe('a broken pack', () => {
  const good = book.find(({ name }) => name === 'eBay US');
  const refuse = (changed: object) => expect(() => readPack({ ...good, ...changed }));

  it('is refused with its name and the place of the fault', () => {
    const rules = good?.rules.map((row, index) =>
      index === 2 ? { ...row, sources: ['Z9'] } : row,
    );
    refuse({ rules }).toThrow(/eBay US, rules\.2\.sources: no source Z9/);
  });

  it('is refused when a hint would make a clock', () => {
    const clocks = good?.clocks.map((row) => ({ ...row, confidence: 'low' }));
    refuse({ clocks }).toThrow(/eBay US, clocks\.0.*hint/);
  });

  it('is refused when business days have no calendar', () => {
    refuse({ calendar: undefined }).toThrow(/calendar/);
  });

  it('is refused when it has a calendar for a site of another pack', () => {
    refuse({ calendars: { 'ebay.fr': 'fr' } }).toThrow(/calendars\.ebay\.fr: no site/);
  });

  it('is refused when it is no pack at all', () => {
    for (const raw of [null, 3, [], {}]) expect(() => readPack(raw)).toThrow(/Policy pack/);
  });
});

it('knows where the UK sources disagree and takes the shorter time', () => {
  const uk = book.find(({ name }) => name === 'eBay UK');
  const row = uk?.clocks.find(({ id }) => id === 'ebay.return.respond');
  expect(row?.window).toEqual({ from: 'openedAt', n: 3, unit: 'business-day' });
  expect(row?.confidence).toBe('med');
  expect(uk && cite(uk, 'ebay.return.respond')?.conflict?.en).toContain('8 calendar days');
});

describe('Amazon', () => {
  const packs = book.filter(({ marketplace }) => marketplace === 'amazon');
  const clock = (pack: Pack, id: string) => pack.clocks.find((row) => row.id === id);
  const windows = (id: string) =>
    Object.fromEntries(
      packs.flatMap((pack) => {
        const window = clock(pack, id)?.window;
        return window
          ? [[`${pack.region} ${pack.effectiveFrom}`, `${window.n} ${window.unit}`]]
          : [];
      }),
    );

  it('has the US rules by the day on which they changed, and no clock of them elsewhere', () => {
    expect(windows('amazon.return.refund_us')).toEqual({
      'US 2026-01-26': '4 day',
      'US 2026-02-16': '4 day',
    });
    expect(windows('amazon.return.refund_other')).toEqual({
      'US 2024-01-01': '2 business-day',
      'UK 2024-01-01': '2 business-day',
      'EU 2024-01-01': '2 business-day',
      'CA 2024-01-01': '2 business-day',
      'INTL 2024-01-01': '2 business-day',
    });
    expect(windows('amazon.safet.file_us')).toEqual({ 'US 2026-02-16': '30 day' });
    expect(Object.keys(windows('amazon.atoz.no_answer_to_buyer'))).toEqual([
      'US 2024-01-01',
      'US 2026-01-26',
      'US 2026-02-16',
    ]);
  });

  it('plans for 48 hours where 72 are published too, and says so', () => {
    expect(packs).toHaveLength(7);
    for (const pack of packs) {
      expect(clock(pack, 'amazon.atoz.info_request')?.window?.n).toBe(48);
      const citation = cite(pack, 'amazon.atoz.info_request');
      expect(citation?.confidence).toBe('med');
      expect(citation?.conflict?.en).toContain('72');
    }
  });

  it('keeps what is only a hint without a clock', () => {
    for (const pack of packs) {
      expect(clock(pack, 'amazon.safet.file_old')).toBeUndefined();
      expect(pack.rules.find(({ id }) => id === 'amazon.safet.file_old')).toMatchObject({
        confidence: 'low',
        topic: 'clock',
        numbers: { days: 60 },
      });
    }
  });

  it('says of every row whether it was written for the sites of the pack', () => {
    for (const pack of packs.filter(({ region }) => region !== 'US')) {
      const us = rowsOf(pack).filter(({ scope }) => scope?.startsWith('Amazon US'));
      expect(us.length).toBeGreaterThan(3);
      expect(us.flatMap((row) => ('window' in row ? [row.id] : []))).toEqual([]);
      for (const { id, scope, confidence } of rowsOf(pack)) {
        if (scope?.includes('other Amazon sites')) expect(confidence, id).not.toBe('high');
      }
    }
    const intl = packs.find(({ region }) => region === 'INTL');
    expect(intl && rowsOf(intl).every(({ scope }) => scope !== undefined)).toBe(true);
  });
});

it('marks what was written for other sites as such on eBay DE', () => {
  const de = book.find(({ name }) => name === 'eBay DE');
  const citation = de && cite(de, 'ebay.inr.respond');
  expect(citation?.confidence).toBe('med');
  expect(citation?.scope).toMatch(/^eBay DE, from/);
});

describe.skipIf(!existsSync(FACTS))('against the compiled facts', () => {
  const text = existsSync(FACTS) ? readFileSync(FACTS, 'utf8') : '';
  const tables = text.slice(text.indexOf('## 1.'), text.indexOf('## 4.'));
  /** Every row of the Amazon, eBay and AliExpress tables: id → its cells. */
  const rows = new Map(
    tables
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter(([, id = '']) => /^`(ae|amz|ebay)\./.test(id))
      .map((cells) => [productId((cells[1] ?? '').replaceAll('`', '')), cells] as const),
  );
  /** Every id of the tables of conflicts and of what was not found. */
  const others = [
    ...text.slice(text.indexOf('## 4.')).matchAll(/`((?:conf|gap)\.[a-z0-9_.]+)`/g),
  ].map(([, id = '']) => productId(id));
  /** Rows that keep one part of a row of the facts, which says more or has several sources: id → that row. */
  const PART_OF: Readonly<Record<string, string>> = {
    'amazon.return.respond_before_claim': 'amazon.message.respond_before_claim',
  };
  const rowOf = (id: string) => rows.get(PART_OF[id] ?? id);
  /** Rows whose limit names an older or longer value after the one that is taken. */
  const FIRST = [
    'aliexpress.dispute.buyer_open',
    'amazon.atoz.info_request',
    'amazon.return.refund_us',
  ];
  /** Rows whose only ground is an index entry without an address, or no source at all. */
  const WITHOUT_SOURCE = [
    'aliexpress.act.evidence',
    'aliexpress.dispute.observed_fast_track',
    'aliexpress.metric.service_score',
    'aliexpress.state.history',
    'aliexpress.state.issue_status',
    'aliexpress.state.legacy',
    'aliexpress.state.solution_status',
  ];

  test.each(named)('$name has every row', ({ pack }) => {
    const known = new Set([...rowsOf(pack), ...pack.gaps].map(({ id }) => id));
    const missing = [...rows.keys()].filter(
      (id) => id.startsWith(`${pack.marketplace}.`) && !known.has(id),
    );
    expect(missing.toSorted()).toEqual(pack.marketplace === 'aliexpress' ? WITHOUT_SOURCE : []);
  });

  const compiled = named.filter(({ pack }) =>
    ['aliexpress', 'amazon', 'ebay'].includes(pack.marketplace),
  );

  test.each(compiled)('$name has the figures of every deadline', ({ pack }) => {
    const UNITS: Readonly<Record<string, string>> = {
      h: 'hour',
      cd: 'day',
      bd: 'business-day',
      days: 'day',
      min: 'minute',
    };
    let compared = 0;
    for (const { id, window, confidence } of pack.clocks) {
      if (!window) continue;
      if (id === 'amazon.cancel.auto') continue;
      const limit = rowOf(id)?.[3] ?? '';
      // What follows a semicolon is another site's value.
      const figures = [...(limit.split(';')[0] ?? '').matchAll(/(\d+) (h|cd|bd|days|min)\b/g)];
      const [, n, unit] = (FIRST.includes(id) ? figures[0] : figures.at(-1)) ?? [];
      expect([window.n, window.unit], id).toEqual([Number(n), UNITS[unit ?? '']]);
      expect(confidence, id).not.toBe('low');
      compared += 1;
    }
    const computed = pack.clocks.filter(({ id, window }) => window && id !== 'amazon.cancel.auto');
    expect(compared).toBe(computed.length);
  });

  test.each(named)('$name names no figure that its row does not have', ({ pack }) => {
    for (const { id, numbers = {} } of rowsOf(pack)) {
      const row =
        rowOf(id)
          ?.join(' ')
          .replaceAll(/(\d),(\d{3})/g, '$1$2') ?? '';
      if (row === '') continue;
      for (const [name, value] of Object.entries(numbers)) {
        expect(row, `${id} ${name}`).toMatch(new RegExp(`(?<![\\d.])${value}(?![\\d.]*\\d)`));
      }
    }
  });

  /** Rows that keep only the part of the facts that is sure; the rest is a row or a conflict of its own. */
  const SURE_PART: Readonly<Record<string, string>> = {
    'aliexpress.ev.nr': 'high',
    'aliexpress.order.address': 'high',
    'amazon.act.safet': 'high',
    'amazon.atoz.info_request': 'med',
    'amazon.cancel.auto': 'med',
  };

  it('names every conflict and every gap of Amazon in each of its packs', () => {
    const wanted = others.filter((id) => /^(conf|gap)\.(amazon|all)\./.test(id));
    expect(wanted.length).toBeGreaterThan(10);
    for (const pack of book.filter(({ marketplace }) => marketplace === 'amazon')) {
      const conflicts = rowsOf(pack).flatMap(({ conflict }) => (conflict ? [conflict.id] : []));
      const known = new Set([...conflicts, ...pack.gaps.map(({ id }) => id)]);
      expect(wanted.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it('warns of the automatic cancellation when the table of conflicts says so', () => {
    const decision = /`conf\.amz\.autocancel`.*warn at ship-by \+ (\d+)/.exec(text)?.[1];
    for (const pack of book.filter(({ marketplace }) => marketplace === 'amazon')) {
      const row = pack.clocks.find(({ id }) => id === 'amazon.cancel.auto');
      expect(row?.window).toEqual({ from: 'shipBy', n: Number(decision), unit: 'day' });
    }
  });

  it('is no surer than the facts are', () => {
    const rank = ['low', 'med', 'high'];
    for (const pack of book) {
      for (const { id, confidence } of rowsOf(pack)) {
        const stated = rowOf(id)?.at(-2) ?? '';
        if (stated === '') continue;
        const marks = rank.filter((mark) => new RegExp(`\\b${mark}\\b`).test(stated));
        const sure = SURE_PART[id] ?? marks[0] ?? '';
        expect(rank.indexOf(confidence), `${id}: ${stated}`).toBeLessThanOrEqual(
          rank.indexOf(sure),
        );
      }
    }
  });
});
