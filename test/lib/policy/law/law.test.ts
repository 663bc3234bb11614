import { describe, expect, it, test } from 'vitest';
import { lawFor, rightsFor } from '../../../../lib/policy/law/law.ts';
import { isHint } from '../../../../lib/policy/law/schema.ts';
import { Ask, Issue } from '../../../../lib/model/words.ts';

const TODAY = '2026-11-22';
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
const on = { on: TODAY };
const ids = (country: string, issue: Issue, day = TODAY) =>
  rightsFor(country, { issue }, day).rights.map(({ id, confidence }) => `${id} ${confidence}`);
const said = (country: string, issue: Issue) =>
  rightsFor(country, { issue }, TODAY).gaps.map(({ says }) => says.en);

/** Written from the facts by hand: country, issue, the firm rights first, then the hints. */
test.each<[string, Issue, string[]]>([
  [
    'FR',
    'changed-mind',
    [
      'law.eu.withdraw A',
      'law.eu.button B',
      'law.eu.withdraw.exempt K',
      'law.eu.withdraw.uninformed K',
      'law.eu.withdraw.back K',
      'law.eu.withdraw.freight K',
      'law.eu.withdraw.refund K',
    ],
  ],
  ['IT', 'defective', ['law.eu.conformity B', 'law.eu.repair B']],
  ['PL', 'item-not-received', ['law.eu.delivery K']],
  [
    'GB',
    'changed-mind',
    ['law.uk.withdraw A', 'law.uk.withdraw.back A', 'law.uk.withdraw.refund A'],
  ],
  [
    'GB',
    'not-as-described',
    [
      'law.uk.faulty B',
      'law.uk.faulty.claims B',
      'law.uk.faulty.reject B',
      'law.uk.faulty.refund K',
    ],
  ],
  ['GB', 'transit-delay', ['law.uk.delivery K']],
  ['US', 'item-not-received', ['law.us.mitor A', 'law.us.mitor.refund A', 'law.us.fcba K']],
  ['US', 'changed-mind', ['law.us.withdraw K']],
  ['US', 'unauthorised-payment', ['law.us.fcba K']],
  ['CN', 'changed-mind', ['law.cn.withdraw B', 'law.cn.withdraw.refund B']],
  ['CN', 'counterfeit', ['law.cn.fraud B']],
  ['AU', 'size-fit', ['law.au.withdraw A']],
  ['AU', 'damaged-in-transit', ['law.au.faulty A', 'law.au.faulty.freight K']],
  ['JP', 'changed-mind', ['law.jp.withdraw A']],
  [
    'KR',
    'changed-mind',
    ['law.kr.withdraw A', 'law.kr.withdraw.later K', 'law.kr.withdraw.refund K'],
  ],
  ['BR', 'changed-mind', ['law.br.withdraw B', 'law.br.withdraw.refund B']],
  ['BR', 'missing-parts', ['law.br.faulty B', 'law.br.faulty.cure K']],
  ['MX', 'changed-mind', ['law.mx.withdraw B', 'law.mx.withdraw.refund B']],
  ['MX', 'wrong-item', ['law.mx.comp C']],
  ['CH', 'changed-mind', ['law.ch.withdraw B']],
  ['CH', 'defective', ['law.ch.faulty B']],
  ['RU', 'refund-status', ['law.ru.withdraw.refund B']],
  ['AR', 'changed-mind', ['law.ar.withdraw C']],
  ['CA', 'item-not-received', ['law.ca.qc A', 'law.ca.qc.refund A', 'law.ca.qc.chargeback A']],
  ['UA', 'changed-mind', ['law.ua.withdraw C']],
  ['TR', 'changed-mind', ['law.others.tr K']],
  [
    'NO',
    'changed-mind',
    [
      'law.eu.withdraw A',
      'law.eu.withdraw.exempt K',
      'law.eu.withdraw.uninformed K',
      'law.eu.withdraw.back K',
      'law.eu.withdraw.freight K',
      'law.eu.withdraw.refund K',
    ],
  ],
])('%s, %s', (country, issue, expected) => expect(ids(country, issue)).toEqual(expected));

test.each([...EU.split(' '), 'IS', 'LI', 'NO'])('%s has the right of withdrawal', (country) => {
  const { rights } = lawFor(country, on);
  expect(rights.find(({ id }) => id === 'law.eu.withdraw')).toMatchObject({
    topic: 'withdrawal',
    period: { n: 14, unit: 'day', from: 'deliveredAt', rolls: true },
    cite: {
      scope: 'EEA law',
      section: 'Directive 2011/83/EU art. 9',
      url: 'https://www.legislation.gov.uk/eudr/2011/83/article/9',
      checkedOn: '2026-11-22',
      confidence: 'A',
    },
  });
  const liability = rights.some(({ id }) => id === 'law.eu.conformity');
  expect(liability).toBe(EU.includes(country));
});

describe('what is not known', () => {
  it('is said of a country without facts', () => {
    expect(lawFor('PE', on)).toEqual({
      rights: [],
      gaps: [
        {
          says: {
            en: 'The consumer law of Peru is not known to Parley.',
            zh: 'Parley 不了解秘鲁的消费者法。',
          },
        },
      ],
    });
  });

  it.each(['AE', 'IN', 'MY', 'PH', 'SA', 'SG', 'TH', 'VN'])(
    'is said of %s, which was not researched',
    (country) => {
      const { rights, gaps } = rightsFor(country, { issue: 'defective' }, TODAY);
      expect(rights).toEqual([]);
      expect(gaps).toMatchObject([{ says: { en: expect.stringContaining('not researched') } }]);
    },
  );

  it('is said topic by topic where other parts of the law are known', () => {
    expect(said('JP', 'defective')).toEqual([
      'What the law of Japan says about the time for a refund is not known to Parley.',
      'What the law of Japan says about faulty goods is not known to Parley.',
    ]);
    expect(said('NO', 'defective')).toEqual([
      'What the law of Norway says about faulty goods is not known to Parley.',
    ]);
    expect(said('CN', 'changed-mind')).toEqual([]);
  });

  it('is said of national rules: a longer liability in Spain, Portugal and Sweden', () => {
    for (const country of ['ES', 'PT', 'SE']) {
      expect(said(country, 'defective').join(' ')).toContain('longer liability');
    }
    expect(said('FR', 'defective')).toHaveLength(1);
    expect(said('CA', 'cancel-request').join(' ')).toContain('province');
  });
});

describe('national notes', () => {
  it('stand in for the row of the union', () => {
    expect(ids('DE', 'changed-mind')).toContain('law.eu.button.de B');
    expect(ids('DE', 'changed-mind')).not.toContain('law.eu.button B');
    expect(ids('FR', 'changed-mind')).not.toContain('law.eu.button.de B');
  });
});

describe('the day', () => {
  it('decides which rules hold', () => {
    expect(ids('FR', 'changed-mind', '2026-06-18').join()).not.toContain('button');
    expect(ids('FR', 'changed-mind', '2026-06-19').join()).toContain('button');
    expect(ids('FR', 'defective', '2026-07-30').join()).not.toContain('repair');
    expect(ids('FR', 'defective', '2026-07-31').join()).toContain('repair');
  });
});

it('marks the law of a province with its name', () => {
  const { rights } = rightsFor('CA', { issue: 'item-not-received' }, TODAY);
  expect(rights[0]?.cite?.scope).toBe('Law of Canadian provinces, Québec');
});

it('keeps to rights of buyers', () => {
  expect(lawFor('DE', on).rights.map(({ id }) => id)).not.toContain('law.platform.eu');
});

it('gives nothing without a country, and nothing for what no law of ours is about', () => {
  expect(lawFor(undefined, on)).toEqual({ rights: [], gaps: [] });
  expect(rightsFor(undefined, { issue: 'defective' }, TODAY)).toEqual({ rights: [], gaps: [] });
  expect(rightsFor('DE', { issue: 'feedback-threat' }, TODAY)).toEqual({ rights: [], gaps: [] });
  expect(rightsFor('DE', {}, TODAY)).toEqual({ rights: [], gaps: [] });
});

it('goes by the wish where the issue points to no law', () => {
  const wish = (ask: Ask) =>
    rightsFor('GB', { issue: 'other', ask }, TODAY).rights.map(({ topic }) => topic);
  expect(wish('return')[0]).toBe('withdrawal');
  expect(wish('replacement')[0]).toBe('conformity');
  expect(wish('information')).toEqual([]);
  expect(rightsFor('GB', { issue: 'defective', ask: 'cancel' }, TODAY)).toEqual(
    rightsFor('GB', { issue: 'defective' }, TODAY),
  );
});

it('answers every issue and wish in every country, hints last and only they without a citation', () => {
  for (const country of [...EU.split(' '), 'GB', 'US', 'CN', 'CA', 'TW', 'AR', 'ZZ']) {
    for (const issue of Issue.options) {
      for (const ask of Ask.options) {
        const { rights } = rightsFor(country, { issue, ask }, TODAY);
        const hints = rights.map(isHint);
        expect(hints).toEqual(hints.toSorted((a, b) => Number(a) - Number(b)));
        for (const right of rights) expect(right.cite !== undefined || isHint(right)).toBe(true);
      }
    }
  }
});
