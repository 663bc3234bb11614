import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { book, readPack } from '../../../lib/advice/book.ts';
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
const productId = (id: string) => id.replace(/^ae\./, 'aliexpress.');
const rowsOf = ({ clocks, rules }: Pack) => [...clocks, ...rules];

it('lists every pack file, under a name that says what is inside', () => {
  const named = files.map(({ marketplace, file }) => `${marketplace}/${file}`).toSorted();
  expect(
    book
      .map((pack) => `${pack.marketplace}/${pack.region.toLowerCase()}.${pack.effectiveFrom}.json`)
      .toSorted(),
  ).toEqual(named);
  expect(rawPacks).toHaveLength(named.length);
});

it('has no two packs of one site that start on one day', () => {
  const starts = book.flatMap(({ sites, effectiveFrom }) =>
    sites.map((site) => `${site} ${effectiveFrom}`),
  );
  expect(new Set(starts).size).toBe(starts.length);
});

describe.each(book.map((pack) => ({ name: pack.name, pack })))('$name', ({ pack }) => {
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
    if (pack.calendar !== undefined) expect(calendarNames).toContain(pack.calendar);
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

it('marks what was written for other sites as such on eBay DE', () => {
  const de = book.find(({ name }) => name === 'eBay DE');
  const citation = de && cite(de, 'ebay.inr.respond');
  expect(citation?.confidence).toBe('med');
  expect(citation?.scope).toMatch(/^eBay DE, from/);
});

describe.skipIf(!existsSync(FACTS))('against the compiled facts', () => {
  const text = existsSync(FACTS) ? readFileSync(FACTS, 'utf8') : '';
  const tables = text.slice(text.indexOf('## 1.'), text.indexOf('## 4.'));
  /** Every row of the eBay and AliExpress tables: id → its cells. */
  const rows = new Map(
    tables
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter(([, id = '']) => /^`(ae|ebay)\./.test(id))
      .map((cells) => [productId((cells[1] ?? '').replaceAll('`', '')), cells] as const),
  );
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

  test.each(book.map((pack) => ({ name: pack.name, pack })))('$name has every row', ({ pack }) => {
    const known = new Set([...rowsOf(pack), ...pack.gaps].map(({ id }) => id));
    const missing = [...rows.keys()].filter(
      (id) => id.startsWith(`${pack.marketplace}.`) && !known.has(id),
    );
    expect(missing.toSorted()).toEqual(pack.marketplace === 'aliexpress' ? WITHOUT_SOURCE : []);
  });

  test.each(book.map((pack) => ({ name: pack.name, pack })))(
    '$name has the figures of every deadline',
    ({ pack }) => {
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
        const limit = rows.get(id)?.[3] ?? '';
        // What follows a semicolon is another site's value.
        const figures = [...(limit.split(';')[0] ?? '').matchAll(/(\d+) (h|cd|bd|days|min)\b/g)];
        const [, n, unit] =
          (id === 'aliexpress.dispute.buyer_open' ? figures[0] : figures.at(-1)) ?? [];
        expect([window.n, window.unit], id).toEqual([Number(n), UNITS[unit ?? '']]);
        expect(confidence, id).not.toBe('low');
        compared += 1;
      }
      expect(compared).toBe(pack.clocks.filter(({ window }) => window).length);
    },
  );

  test.each(book.map((pack) => ({ name: pack.name, pack })))(
    '$name names no figure that its row does not have',
    ({ pack }) => {
      for (const { id, numbers = {} } of rowsOf(pack)) {
        const row =
          rows
            .get(id)
            ?.join(' ')
            .replaceAll(/(\d),(\d{3})/g, '$1$2') ?? '';
        if (row === '') continue;
        for (const [name, value] of Object.entries(numbers)) {
          expect(row, `${id} ${name}`).toMatch(new RegExp(`(?<![\\d.])${value}(?![\\d.]*\\d)`));
        }
      }
    },
  );

  it('is no surer than the facts are', () => {
    const rank = ['low', 'med', 'high'];
    for (const pack of book) {
      for (const { id, confidence } of rowsOf(pack)) {
        const stated = rows.get(id)?.at(-2) ?? '';
        if (stated === '') continue;
        // Two rows keep only the part of the facts that is sure; the rest is a row of its own.
        const split = ['aliexpress.ev.nr', 'aliexpress.order.address'].includes(id);
        const marks = rank.filter((mark) => new RegExp(`\\b${mark}\\b`).test(stated));
        const sure = split ? 'high' : (marks[0] ?? '');
        expect(rank.indexOf(confidence), `${id}: ${stated}`).toBeLessThanOrEqual(
          rank.indexOf(sure),
        );
      }
    }
  });
});
