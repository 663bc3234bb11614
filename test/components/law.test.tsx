// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Law } from '../../components/panel/Law.tsx';
import type { Plan } from '../../lib/model/advice.ts';
import { expectAccessible, panelOf, show } from './render.tsx';
import { caseView, cite, NOW, plan } from './samples.ts';

afterEach(cleanup);

type Rules = NonNullable<Plan['law']>;

const text = { en: 'A buyer may withdraw within 14 days.', zh: '买家可在 14 天内撤回。' };
const right: Rules['rights'][number] = {
  id: 'law.eu.withdraw',
  text,
  article: 'Directive 2011/83/EU art. 9',
  confidence: 'A',
  exemptions: { en: 'made to order', zh: '定制' },
  window: { until: '2026-01-30T23:59:59+14:00', atLeast: true, inside: true },
  cite: {
    ...cite,
    id: 'law.eu.withdraw',
    says: text,
    scope: 'EEA law',
    section: 'Directive 2011/83/EU art. 9',
    url: 'https://law.example/art-9',
    confidence: 'A',
  },
};
const law: Rules = {
  country: 'FR',
  rights: [
    right,
    {
      id: 'law.eu.delivery',
      text: { en: 'Goods are due in 30 days.', zh: '商品应在 30 天内交付。' },
      article: 'Directive 2011/83/EU art. 18',
      confidence: 'K',
    },
  ],
  unknown: [{ en: 'The rest is not known.', zh: '其余未知。' }],
};
const draw = (change: Partial<Rules> = {}, language: 'en' | 'zh-CN' = 'en') =>
  show(<Law law={{ ...law, ...change }} siteZone="Europe/Paris" now={NOW} />, language);

test.each([
  ['en', 'The buyer’s law (not legal advice)', 'France', text.en, 'The rest is not known.'],
  ['zh-CN', '买家所在地法律（非法律意见）', '法国', text.zh, '其余未知。'],
] as const)('is headed and written in %s', async (language, title, country, says, unknown) => {
  const { container } = draw({}, language);
  const region = screen.getByRole('region', { name: title });
  for (const part of [country, says, unknown]) expect(region.textContent).toContain(part);
  await expectAccessible(container);
});

test('gives a right with its article, its source in a new tab and the day that is counted', () => {
  draw();
  const region = screen.getByRole('region');
  expect(within(region).getByText('Directive 2011/83/EU art. 9')).toBeTruthy();
  const link = region.querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://law.example/art-9');
  expect(link?.getAttribute('target')).toBe('_blank');
  expect(region.textContent).toContain('until Fri 30 Jan (public holidays may move it)');
  expect(region.textContent).toContain('Not for: made to order');
  expect(screen.queryByRole('timer')).toBeNull();
});

test('says when the time is over', () => {
  draw({ rights: [{ ...right, window: { until: '2026-01-15', inside: false } }] });
  expect(screen.getByText('Counted from the known dates: over since Thu 15 Jan')).toBeTruthy();
});

test('keeps hints apart and marks them, without a link where no text was read', () => {
  draw();
  const hints = screen.getByText('1 hint, not confirmed').closest('details');
  expect(hints?.open).toBe(false);
  expect(hints?.textContent).toContain('Goods are due in 30 days.');
  expect(hints?.textContent).toContain('Directive 2011/83/EU art. 18');
  expect(hints?.textContent).toContain('hint, general knowledge');
  expect(hints?.querySelector('a')).toBeNull();
  expect(hints?.textContent).not.toContain(text.en);
});

test('stands in the panel under the next step, only where there is one', () => {
  const name = /The buyer’s law/;
  const { again } = show(panelOf({ view: { ...caseView, advice: { ...plan, law } } }));
  const step = screen.getByRole('region', { name: 'Next step' });
  const shown = screen.getByRole('region', { name });
  expect(step.compareDocumentPosition(shown)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  again(panelOf({ view: caseView }));
  expect(screen.queryByRole('region', { name })).toBeNull();
});
