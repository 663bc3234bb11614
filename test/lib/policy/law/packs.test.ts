import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readLaw } from '../../../../lib/policy/law/law.ts';
import { rawLaw } from '../../../../lib/policy/law/packs.ts';
import { isHint } from '../../../../lib/policy/law/schema.ts';

const FACTS = '../shared/facts/policies-others-and-law.md';
const packs = Object.entries(rawLaw).map(([file, raw]) => ({ file, pack: readLaw(file, raw) }));
const rights = packs.flatMap(({ pack }) => pack.rights);
const gaps = packs.flatMap(({ pack }) => pack.gaps);

it('lists every law file', () => {
  const files = globSync('lib/policy/law/*.json').map((path) =>
    path.replace(/.*[/\\]|[.]json$/g, ''),
  );
  expect(packs.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
});

it('has each id once', () => {
  const ids = [...rights, ...gaps].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it('replaces only rows that there are, on the same topic', () => {
  for (const { id, topic, replaces } of rights) {
    if (replaces === undefined) continue;
    expect(rights.find((right) => right.id === replaces)?.topic, id).toBe(topic);
  }
});

describe.each(packs)('$file', ({ pack }) => {
  it('is sorted by id', () => {
    for (const list of [pack.rights, pack.gaps]) {
      expect(list.map(({ id }) => id)).toEqual(list.map(({ id }) => id).toSorted());
    }
  });

  it('uses every source and has one for every rule that is no hint', () => {
    const used = new Set(pack.rights.flatMap(({ sources }) => sources));
    expect(Object.keys(pack.sources).filter((id) => !used.has(id))).toEqual([]);
    for (const right of pack.rights) {
      if (!isHint(right)) expect(right.sources.length, right.id).toBeGreaterThan(0);
    }
  });

  it('says everything in both languages, short enough to be shown', () => {
    for (const { id, says } of [...pack.rights, ...pack.gaps]) {
      expect(says.en.length, id).toBeGreaterThan(15);
      expect(says.en.length, id).toBeLessThanOrEqual(300);
      expect(says.zh, id).toMatch(/\p{Script=Han}/u);
      expect(says.en, id).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('a broken pack', () => {
  const good = rawLaw.uk;
  const refuse = (changed: object) => expect(() => readLaw('uk', { ...good, ...changed }));

  it('is refused with its name and the place of the fault', () => {
    const change = (part: object) => good.rights.map((right) => ({ ...right, ...part }));
    refuse({ rights: change({ sources: ['Z9'] }) }).toThrow(/uk, rights\.0\.sources: no source Z9/);
    refuse({ rights: change({ sources: [] }) }).toThrow(/only a hint may be without a source/);
    refuse({ rights: change({ countries: ['FR'] }) }).toThrow(/rights\.0\.countries: no country/);
    refuse({ rights: change({ topic: 'luck' }) }).toThrow(/rights\.0\.topic/);
    refuse({ countries: [] }).toThrow(/countries/);
  });

  it('is refused when it is no pack at all', () => {
    for (const raw of [null, 3, [], {}]) expect(() => readLaw('x', raw)).toThrow(/Law pack x/);
  });
});

test('no file of the product links to the closed platform of the EU', () => {
  // Put together so that this file is no match itself.
  const closed = new RegExp(['consumers', 'odr'].join('/') + '|' + ['webgate', 'odr'].join('.*'));
  const files = globSync('{lib,components,entrypoints,public}/**/*.{ts,tsx,json,html,css,md}');
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => closed.test(readFileSync(file, 'utf8')))).toEqual([]);
  expect(closed.test('https://ec.europa.eu/consumers/odr/')).toBe(true);
});

describe.skipIf(!existsSync(FACTS))('against the compiled facts', () => {
  const text = existsSync(FACTS) ? readFileSync(FACTS, 'utf8') : '';
  const rows = new Map(
    text
      .slice(text.indexOf('## 15.'), text.indexOf('### 15.4'))
      .split('\n')
      .filter((line) => line.startsWith('| `law.'))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map((cells) => [(cells[1] ?? '').replaceAll('`', ''), cells] as const),
  );
  /** A row of ours is a row of the facts or a part of one: the longest id that it begins with. */
  const rowOf = (id: string) =>
    [...rows.keys()]
      .filter((row) => id === row || id.startsWith(`${row}.`))
      .toSorted((a, b) => b.length - a.length)[0];

  it('leaves no row out and adds none', () => {
    expect(rows.size).toBe(35);
    const known = new Set([...rights, ...gaps].map(({ id }) => rowOf(id)));
    expect([...rows.keys()].filter((id) => !known.has(id))).toEqual([]);
    expect(rights.filter(({ id }) => rowOf(id) === undefined)).toEqual([]);
  });

  const figures = rights.flatMap(({ id, period, numbers = {} }) => [
    ...(period ? [{ id, name: 'period', value: period.n }] : []),
    ...Object.entries(numbers).map(([name, value]) => ({ id, name, value })),
  ]);
  test.each(figures)('$id has $name $value of its row', ({ id, name, value }) => {
    const cells = rows.get(rowOf(id) ?? '')?.join(' ') ?? '';
    // The first year of presumption is written as a word.
    const figure = name === 'presumptionYears' ? 'first year' : `(?<![\\d.§])${value}(?!\\.?\\d)`;
    expect(cells).toMatch(new RegExp(figure));
  });

  test.each(rights.filter(({ period }) => period))('$id counts in the unit of its row', (right) => {
    const { id, period, topic } = right;
    const cells = rows.get(rowOf(id) ?? '')?.join(' ') ?? '';
    const units = {
      day: '(cd|d)\\b',
      'business-day': '(bd|working days)',
      year: 'years',
    };
    expect(cells, topic).toMatch(
      new RegExp(`(?<!\\d)${period?.n} ${period ? units[period.unit] : ''}`),
    );
  });

  it('counts the day of receipt only in Japan, and moves a last day only in the EU', () => {
    expect(rights.filter(({ period }) => period?.firstDay).map(({ id }) => id)).toEqual([
      'law.jp.withdraw',
    ]);
    expect(text).toMatch(/`clock\.jp` \| 8 days \*\*include\*\* the day of receipt/);
    expect(rights.filter(({ period }) => period?.rolls).map(({ id }) => id)).toEqual([
      'law.eu.withdraw',
    ]);
    expect(text).toMatch(/`clock\.eu` .* rolls to next working day/);
  });

  /** Rows that keep the part of the facts that is sure; what is not is a row of its own or is left out. */
  const SURE: Readonly<Record<string, string>> = {
    'law.eu.withdraw': 'A',
    'law.uk.withdraw': 'A',
    'law.uk.withdraw.back': 'A',
    'law.uk.withdraw.refund': 'A',
    'law.kr.withdraw': 'A',
  };

  test.each(rights)('$id is no surer than the facts', ({ id, confidence }) => {
    const rank = ['K', 'C', 'B', 'A'];
    const stated = rows.get(rowOf(id) ?? '')?.at(-3) ?? '';
    const worst = SURE[id] ?? rank.find((mark) => new RegExp(`\\b${mark}\\b`).test(stated));
    expect(rank.indexOf(confidence), stated).toBeLessThanOrEqual(rank.indexOf(worst ?? ''));
  });

  test.each(rights.filter((right) => !isHint(right)))('$id names sources of its row', (right) => {
    const cited = rows.get(rowOf(right.id) ?? '')?.at(-2) ?? '';
    for (const source of right.sources) {
      expect(cited).toMatch(new RegExp(`\\b${source.replace(/b$/, '')}\\b`));
    }
  });

  it('takes days of effect from the facts', () => {
    const dated = rights.flatMap(({ id, effectiveFrom }) =>
      effectiveFrom === undefined ? [] : [[id, effectiveFrom] as const],
    );
    expect(dated.length).toBe(4);
    for (const [id, day] of dated) expect(rows.get(rowOf(id) ?? '')?.join(' ')).toContain(day);
  });

  it('names the conflict of law', () => {
    expect(text).toContain('`cf.odr.date`');
    expect(rights.flatMap(({ conflict }) => conflict?.id ?? [])).toEqual(['cf.odr.date']);
  });
});
