import { describe, expect, test } from 'vitest';
import { PROTECTED } from '../backoffice/sites/amazon-orders.ts';
import { STRIPE_DISPUTE } from '../backoffice/sites/stripe.ts';
import type { Tab } from './browser.ts';
import { click, press, textOf, untilText, valueOf } from './look.ts';
import { amazonContact, amazonOrder } from './addresses.ts';
import { practice } from './practice.ts';
import { readLog } from './read-log.ts';
import { situation } from './situations.ts';
import { until } from './until.ts';

const run = practice();

/** What every advice has: a clock, a stance, a reason with its source and day, a checklist, the log. */
const expectAdvice = (shown: string, stance: string, source: string) => {
  expect(shown).toMatch(/\d+ [dh] (\d+ h )?left/);
  expect(shown).toContain(`NEXT STEP ${stance}`);
  expect(shown).toContain(`Source: ${source}`);
  expect(shown).toMatch(/checked \d+ \w+ 2\d{3}/);
  expect(shown).toMatch(/EVIDENCE \d+ %/);
  expect(shown).toContain(`Advice: ${stance}`);
};
const unfold = (tab: Tab, summary: string) =>
  tab.evaluate((wanted) => {
    const all = document
      .querySelector('[data-parley]')
      ?.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details');
    for (const each of all ?? []) {
      if (each.querySelector('summary')?.textContent.includes(wanted)) each.open = true;
    }
  }, summary);

describe('five situations', () => {
  test('Amazon: the label is protected, so Amazon pays', async () => {
    const tab = await situation('amazon').open(run.browser);
    const shown = await textOf(tab, 'panel');
    expectAdvice(shown, 'Let the platform pay', 'Amazon US');
    expect(shown).toContain('Do not refund');
    expect(shown).toMatch(/first scan \(\d+ \w+\) is not after the ship-by date/);
    // The claim's page and the order's page are one case.
    for (const fact of [
      PROTECTED,
      '$43.18',
      'USPS',
      '9400111899560000007715',
      'Item not received',
    ]) {
      expect(shown).toContain(fact);
    }
    expect(shown).toContain('Label protected Yes · corrected by you');
    await unfold(tab, 'Not open to you');
    await untilText(tab, 'panel', /Refund in full: .*not/);
    expect(await valueOf(tab, 'panel', '.reply textarea')).toBe('');
  });

  test('eBay: a wish to cancel before dispatch is accepted', async () => {
    const tab = await situation('ebay-cancel').open(run.browser);
    const shown = await textOf(tab, 'panel');
    expectAdvice(shown, 'Accept the cancellation', 'eBay US');
    for (const fact of ['5371000933', '17-40220-10944', '$33.10', 'Cancel request']) {
      expect(shown).toContain(fact);
    }
    await click(tab, { place: 'page', css: '#reply' });
    await press(tab, 'Insert at cursor');
    await untilText(tab, 'panel', 'The text is in the reply box');
    expect(await valueOf(tab, 'page', '#reply')).toContain('17-40220-10944');
    await tab.close();
  });

  test('Shopee: a defect with photos goes back and is refunded', async () => {
    const tab = await situation('shopee').open(run.browser);
    const shown = await textOf(tab, 'panel');
    expectAdvice(shown, 'Return, then refund', 'Shopee');
    for (const fact of [
      '261118K7Q2MZ9T',
      'IDR 246,000',
      'ratna.dapur',
      'ID2600012398765',
      'Buyer’s proof Photo',
      'GMT+7',
    ]) {
      expect(shown).toContain(fact);
    }
    await tab.close();
  });

  test('Stripe: a fraud dispute is contested and never refunded while it is open', async () => {
    const tab = await situation('stripe').open(run.browser);
    const shown = await textOf(tab, 'panel');
    expectAdvice(shown, 'Contest with evidence', 'Stripe');
    for (const fact of [STRIPE_DISPUTE, '$186.00', 'Linnea Forsberg', 'cannot be undone']) {
      expect(shown).toContain(fact);
    }
    expect(shown).toMatch(/Result of 3-D Secure/);
    await unfold(tab, 'Not open to you');
    await untilText(tab, 'panel', /Refund in full: [^.]*(never|not|twice)/i);
    await tab.close();
  });

  test('AliExpress: not as described goes back, and the draft is in the buyer’s language', async () => {
    const tab = await situation('aliexpress').open(run.browser);
    const shown = await untilText(tab, 'panel', /3 d (19|20) h/);
    expectAdvice(shown, 'Return, then refund', 'AliExpress');
    for (const fact of ['3067710440032951', 'CN¥188.10', 'Gwendolyn Farrow', 'United Kingdom']) {
      expect(shown).toContain(fact);
    }
    expect(shown).toContain('Consumer Rights Act 2015');
    await tab.close();
  });
});

describe('an order page that moves to another order without loading', () => {
  const WAITING = '112-9031246-7715508';

  test('shows the second order, and never a mixture', async () => {
    const tab = await run.open(amazonOrder(PROTECTED));
    await untilText(tab, 'panel', '9400111899560000007715');
    await click(tab, { place: 'page', css: 'a', name: 'Next order' });
    const shown = await untilText(tab, 'panel', WAITING);
    expect(shown).not.toContain('9400111899560000007715');
    await untilText(tab, 'page', 'Cork Notice Board');
    await untilText(tab, 'panel', 'Callum');
    await click(tab, { place: 'page', css: 'a', name: 'Next order' });
    await untilText(tab, 'panel', '9400111899560000007715');
    await untilText(tab, 'page', 'Walnut Book Stand');

    const seen = (await readLog(run.browser)).filter(({ kind }) => kind === 'observed');
    const said = (id: string) =>
      seen
        .filter((entry) => entry.case.startsWith('amazon:') && entry.case.endsWith(id))
        .map(({ data }) => JSON.stringify(data));
    expect(said(WAITING).length).toBeGreaterThan(0);
    for (const entry of said(WAITING)) expect(entry).not.toMatch(/Harriet|Walnut|77715|USPS/);
    for (const entry of said(PROTECTED)) expect(entry).not.toMatch(/Callum|Cork/);
    await tab.close();
  });
});

describe('a reply box inside a component', () => {
  test('takes the draft and gives it back', async () => {
    const tab = await run.open(amazonContact(PROTECTED));
    await untilText(tab, 'panel', /what is it about|next step/i);
    const shown = await textOf(tab, 'panel');
    if (/what is it about/i.test(shown)) await press(tab, 'Not received');
    await untilText(tab, 'panel', 'Insert at cursor');
    const inside = () =>
      tab.evaluate(() => {
        const area = document.querySelector('kat-textarea');
        const taken: unknown = area && 'value' in area ? area.value : undefined;
        return { shown: area?.shadowRoot?.querySelector('textarea')?.value, taken };
      }, undefined);
    const { x, y } = await tab.evaluate(() => {
      const { left, top } = document.querySelector('kat-textarea')?.getBoundingClientRect() ?? {
        left: 0,
        top: 0,
      };
      return { x: left + 30, y: top + 30 };
    }, undefined);
    await tab.clickAt(x, y);
    await tab.type('Hello Harriet. ');
    await press(tab, 'Insert at cursor');
    await untilText(tab, 'panel', 'The text is in the reply box');
    const inserted = await inside();
    expect(inserted.shown).toMatch(/^Hello Harriet\. [\s\S]{60,}/);
    expect(inserted.shown).toContain(PROTECTED);
    // The component itself has taken it over: that is what it would send.
    expect(inserted.taken).toBe(inserted.shown);
    expect(run.office.state.sent).toEqual([]);

    await press(tab, 'Undo');
    await untilText(tab, 'panel', 'The text was taken out again');
    expect(await inside()).toEqual({ shown: 'Hello Harriet. ', taken: 'Hello Harriet. ' });

    await press(tab, 'Insert at cursor');
    await untilText(tab, 'panel', 'The text is in the reply box');
    await click(tab, { place: 'page', css: 'kat-button' });
    const sent = await until('the message', async () => run.office.state.sent[0]);
    expect(sent).toMatchObject({ site: 'amazon', about: PROTECTED });
    expect(sent.text.replaceAll('\r\n', '\n')).toBe((await inside()).shown);
  });
});
