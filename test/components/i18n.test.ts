import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chooseLanguage, createI18n } from '../../components/i18n/create-i18n.ts';
import { en as seen } from '../../components/i18n/en.ts';
import { workbenchEn } from '../../components/i18n/workbench-en.ts';
import { workbenchZhCN } from '../../components/i18n/workbench-zh-CN.ts';
import { zhCN as seenZhCN } from '../../components/i18n/zh-CN.ts';
import { Confidence } from '../../lib/model/advice.ts';
import { fields } from '../../lib/model/fields.ts';
import { ClockRow, RuleRow } from '../../lib/policy/schema.ts';
import { Actor, Marketplace, PageKind, Stance } from '../../lib/model/words.ts';

const en = { ...seen, ...workbenchEn };
const zhCN = { ...seenZhCN, ...workbenchZhCN };
const ONLY_ENGLISH = /_(one|two|few)$/;
const PLURAL = /(_ordinal)?_(one|two|few|other)$/;
const english: Readonly<Record<string, string>> = en;
const variables = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name = '']) => name)
    .toSorted((a, b) => a.localeCompare(b));

test('both languages have the same keys, plural forms aside', () => {
  const keys = Object.keys(en).filter((key) => !ONLY_ENGLISH.test(key));
  expect(new Set(Object.keys(zhCN))).toEqual(new Set(keys));
});

test.each(Object.entries(zhCN))('%s has the same variables in both languages', (key, text) => {
  expect(variables(text)).toEqual(variables(english[key] ?? ''));
  expect(text.trim()).not.toBe('');
});

test('every key is used', () => {
  const sources = globSync('{components,entrypoints}/**/*.{ts,tsx}')
    .filter((file) => !/i18n\/(workbench-)?(en|zh-CN)\.ts$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // Keys that are put together from a word of the model; that each word has its text is tested below.
  const stems = [...sources.matchAll(/`([a-z-]+\.)\$\{[^}]*\}`/g)].flatMap(
    ([, stem]) => stem ?? [],
  );
  const kinds = ['field.', 'choice.', 'case-type.', 'variable.', 'member.'];
  const suffixed = [...sources.matchAll(/`([a-z-]+\.)\$\{[^}]*\}(-[a-z]+)`/g)];
  const unused = Object.keys(en).filter((key) => {
    const base = key.replace(PLURAL, '');
    return !(
      sources.includes(`'${base}'`) ||
      [...stems, ...kinds].some((stem) => key.startsWith(stem)) ||
      suffixed.some(([, stem = '', end = '']) => key.startsWith(stem) && key.endsWith(end))
    );
  });
  expect(unused).toEqual([]);
});

test('the workbench repeats no key of the panel', () => {
  expect(Object.keys(workbenchEn).filter((key) => key in seen)).toEqual([]);
});

test('every member of a row or a pack has its text', () => {
  const members = Object.keys({ ...ClockRow.shape, ...RuleRow.shape });
  expect(members.filter((name) => name !== 'id' && !(`member.${name}` in en))).toEqual([]);
});

describe('every word of the model has its text', () => {
  const expected = [
    ...fields.map(({ path }) => `field.${path}`),
    ...fields.flatMap(({ path, choices }) =>
      (choices ?? []).map((choice) => `choice.${path}.${choice}`),
    ),
    ...Stance.options.map((stance) => `stance.${stance}`),
    ...PageKind.options.map((page) => `page.${page}`),
    ...Marketplace.options.map((marketplace) => `marketplace.${marketplace}`),
    ...Actor.options.map((actor) => `actor.${actor}`),
    ...Confidence.options.map((confidence) => `confidence.${confidence}`),
  ];
  test.each(expected)('%s', (key) => {
    expect(Object.hasOwn(en, key) && Object.hasOwn(zhCN, key)).toBe(true);
  });
});

test.each([
  ['auto', ['de-DE', 'zh-TW', 'en'], 'zh-CN'],
  ['auto', ['en-US', 'zh-CN'], 'en'],
  ['auto', ['fr'], 'en'],
  ['auto', [], 'en'],
  ['zh-CN', ['en-US'], 'zh-CN'],
  ['en', ['zh-CN'], 'en'],
] as const)('a choice of %s in a browser of %j is %s', (chosen, preferred, language) => {
  expect(chooseLanguage(chosen, preferred)).toBe(language);
});

test('plurals and ordinals follow the number', () => {
  const { t } = createI18n('en');
  expect([1, 2].map((count) => t('screen.list', { count }))).toEqual([
    '1 dispute read into the log',
    '2 disputes read into the log',
  ]);
  expect([2, 3, 4, 21].map((count) => t('header.nth', { count, ordinal: true }))).toEqual([
    '2nd case of this buyer',
    '3rd case of this buyer',
    '4th case of this buyer',
    '21st case of this buyer',
  ]);
});
