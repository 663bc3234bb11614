import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allPacks } from '../../../lib/advice/book.ts';
import { allLaw } from '../../../lib/policy/law/law.ts';
import { packSchema } from '../../../lib/policy/pack-schema.ts';
import { rulesPage } from '../../../lib/policy/rules-page.ts';
import type { Pack } from '../../../lib/policy/schema.ts';
import { book } from './all-packs.ts';
import { sample } from './sample-pack.ts';

it('the committed JSON Schema is the one of today (npm run policy:schema)', () => {
  expect(readFileSync('lib/policy/pack.schema.json', 'utf8') === packSchema()).toBe(true);
});

it('the JSON Schema names what a pack must have and allows nothing else', () => {
  const schema = JSON.parse(packSchema());
  expect(schema.required.toSorted()).toEqual(
    [
      'marketplace',
      'region',
      'name',
      'sites',
      'effectiveFrom',
      'checkedOn',
      'clocks',
      'rules',
      'gaps',
      'sources',
    ].toSorted(),
  );
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.clocks.items.properties.window.properties.unit.enum).toEqual([
    'minute',
    'hour',
    'day',
    'business-day',
  ]);
});

it('the committed page of all rules is the one of today (npm run policy:page)', () => {
  expect(readFileSync('docs/rules.md', 'utf8') === rulesPage(allPacks(), allLaw())).toBe(true);
});

it('the page has every row and every gap of every pack', () => {
  const page = rulesPage(book);
  const ids = book.flatMap(({ clocks, rules, gaps }) => [...clocks, ...rules, ...gaps]);
  expect(ids.filter(({ id }) => !page.includes(`\`${id}\``))).toEqual([]);
});

it('the page has every right of every law, with its article', () => {
  const law = allLaw();
  const page = rulesPage(book, law);
  const rights = law.flatMap((pack) => pack.rights);
  expect(rights.filter(({ id }) => !page.includes(`\`${id}\``))).toEqual([]);
  expect(page).toMatch(/`law\.eu\.withdraw`.*2011\/83\/EU/);
});

it('says a rule that two sites share once, marks hints, numbers, windows and gaps', () => {
  const other: Pack = {
    ...sample,
    region: 'YY',
    name: 'Shop YY',
    sites: ['shop.example.org'],
    rules: sample.rules.map((row) => ({ ...row, sources: ['A'] })),
    gaps: [],
  };
  const lines = rulesPage([sample, other]).split('\n');
  expect(lines.filter((line) => line.startsWith('- ') || line.startsWith('#'))).toEqual([
    '# The rules that Parley knows',
    '- [Shop](#shop)',
    '## Shop',
    '### Clocks',
    '- `ebay.inr.respond` Answer within 3 business days. **3 business days after the case was opened**, seller. — Missing parcels, official [source](https://shop.example/help)',
    '### How a case goes',
    '- `ebay.case.effect` The shop decides after that. — Missing parcels, older or partial [source](https://shop.example/terms) [2](https://shop.example/help)',
    '### Evidence',
    '- `ebay.evidence.files` _At most 5 files are taken._ (files 5) — Evidence, HINT, not confirmed [source](https://shop.example/help)',
    '### Not known',
    '- `gap.ebay.zone` Which zone days end in. · only XX',
  ]);
});
