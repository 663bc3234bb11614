import { describe, expect, test } from 'vitest';
import type { Variables } from '../../../lib/drafts/draft.ts';
import { drafts } from '../../../lib/drafts/drafts.ts';
import { renderDraft } from '../../../lib/drafts/render.ts';
import { Language } from '../../../lib/model/words.ts';

const all: Variables = {
  buyerName: 'Maria',
  orderId: '14-10234-55871',
  itemTitle: 'Desk lamp',
  carrier: 'FedEx',
  trackingNumber: '123456789012',
  shippedOn: '2026-01-09',
  deliverBy: '2026-01-20',
  deliveredOn: '2026-01-14T14:02:00-08:00',
  lastScanOn: '2026-01-13',
  checkBy: '2026-01-22',
  total: { amount: '78.34', currency: 'USD' },
  offer: { amount: '20.00', currency: 'USD' },
  refundedOn: '2026-01-18',
  refundAmount: { amount: '78.34', currency: 'USD' },
  askReason: 'yes',
  returnLabel: 'yes',
};

/** What a message on a platform must never hold: an address outside, contact data, ratings, the closing of a dispute. */
const FORBIDDEN =
  /https?:|www\.|@|\bfeedback\b|\breview\b|\bstars?\b|whatsapp|wechat|paypal|close (the|your) (case|dispute)|cancel (the|your) dispute|关闭纠纷|取消纠纷|撤销纠纷|好评|五星|评价|微信/i;

const SCRIPT: Partial<Record<Language, RegExp>> = {
  zh: /\p{Script=Han}{4}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]{3}/u,
  ko: /\p{Script=Hangul}{2}/u,
  ru: /\p{Script=Cyrillic}{3}/u,
};

describe.each(drafts.map((draft) => [draft.id, draft] as const))('%s', (id, { to }) => {
  const full = renderDraft(id, all);

  test.each(Language.options)(
    'in %s is whole, and keeps to the rules of the platforms',
    (language) => {
      const { text, missing } = full[language];
      expect(missing).toEqual([]);
      expect(text).not.toMatch(/[[\]{}]|undefined/);
      expect(text).not.toMatch(FORBIDDEN);
      expect(text.length).toBeGreaterThan(60);
      // The shortest box for a statement takes 1,000 characters (eBay payment dispute).
      if (to === 'platform') expect(text.length).toBeLessThanOrEqual(1000);
      const script = SCRIPT[language];
      if (script) expect(text).toMatch(script);
    },
  );

  test('all languages use the same facts', () => {
    const used = (language: Language) =>
      ['123456789012', '14-10234-55871', 'FedEx'].filter((fact) =>
        full[language].text.includes(fact),
      );
    for (const language of Language.options) expect(used(language)).toEqual(used('en'));
  });

  test('without facts every language misses the same ones and shows them in place', () => {
    const bare = renderDraft(id, {});
    for (const language of Language.options) {
      expect(bare[language].missing.toSorted()).toEqual(bare.en.missing.toSorted());
      for (const name of bare[language].missing) expect(bare[language].text).toContain(`[${name}]`);
    }
  });
});

test('days and amounts are written as the language writes them, the day of the site', () => {
  const { en, de, zh } = renderDraft('inr-delivered', all);
  expect(en.text).toContain('14 January 2026');
  expect(de.text).toContain('14. Januar 2026');
  expect(zh.text).toContain('2026年1月14日');
  const refund = renderDraft('inr-refund', all);
  expect(refund.de.text).toContain('78,34\u00a0$');
  expect(refund.en.text).toContain('US$78.34');
});

test('a free return is promised only where the platform has a label for it', () => {
  const { returnLabel: _, ...elsewhere } = all;
  expect(renderDraft('snad-return', all).en.text).toContain('costs you nothing');
  expect(renderDraft('snad-return', elsewhere).en.text).not.toMatch(/label|costs/);
  expect(renderDraft('snad-return', elsewhere).zh.text).not.toMatch(/面单|运费/);
});

test('the name of a buyer is text, whatever it holds', () => {
  const { en } = renderDraft('inr-refund', { ...all, buyerName: '{{ orderId }}' });
  expect(en.text).toMatch(/^Hello \{\{ orderId \}\},/);
});

test('an id that no draft has is a mistake of ours', () => {
  expect(() => renderDraft('no-such-draft', {})).toThrow('no-such-draft');
});
