import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { BAZARIO } from '../backoffice/pages/bazario.ts';
import type { Tab } from './browser.ts';
import { click, countPanels, press, textOf, untilText } from './look.ts';
import { practice } from './practice.ts';
import { readLog } from './read-log.ts';
import { until } from './until.ts';

// The browser's own question for a site cannot be answered without a window, so this build has the
// permission for this one invented host from the start, as it has its panel in an open root. All
// else is what sellers get: the popup's buttons, the injection, the registration of the reader.
const run = practice();
const ticket = (id: string) => `${BAZARIO}/desk/${id}`;

/** Presses a button of the popup about the page of a tab. */
async function pressInPopup(about: string, name: string): Promise<void> {
  const popup = await run.browser.openPopup();
  await popup
    .evaluate((url) => {
      location.search = `?about=${encodeURIComponent(url)}`;
    }, about)
    // The document that was asked is gone by the time of the answer.
    .catch(() => undefined);
  await untilText(popup, 'page', name);
  await click(popup, { place: 'page', css: 'button', name });
  // It closes itself when the page is open; a driver may be left with the tab.
  await until(
    'the popup to be done',
    async () => {
      const text = await textOf(popup, 'page').catch(() => '');
      return !text.includes(name) || text.includes('does not let');
    },
    5_000,
  ).catch(() => undefined);
  await popup.close().catch(() => undefined);
}

/** Chooses in one of the panel's lists. */
const choose = (tab: Tab, name: string, value: string) =>
  tab.evaluate(
    (given) => {
      const root = document.querySelector('[data-parley]')?.shadowRoot;
      const list = root?.querySelector<HTMLSelectElement>(`select[aria-label="${given.name}"]`);
      if (!list) throw new Error('no such list');
      list.value = given.value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, value },
  );

async function teachField(tab: Tab, css: string, field: string, label: string, reads: string) {
  await press(tab, 'Point at a value');
  await untilText(tab, 'panel', 'Click the value on the page');
  await click(tab, { place: 'page', css });
  await untilText(tab, 'panel', 'Point again');
  // The mark lies on the value, and in our root only.
  const marked = await tab.evaluate((given) => {
    const rect = (element: Element | null | undefined) => {
      const { left, top, width } = element?.getBoundingClientRect() ?? {};
      return [left, top, width].map((side) => Math.round(side ?? 0));
    };
    const mark = document.querySelector('[data-parley]')?.shadowRoot?.querySelector('.pick-mark');
    return { mark: rect(mark), value: rect(document.querySelector(given)) };
  }, css);
  expect(marked.mark).toEqual(marked.value);
  await choose(tab, 'What it is', field);
  await untilText(tab, 'panel', reads);
  await press(tab, `Save “${label}”`);
  await untilText(tab, 'panel', `“${label}” is saved.`);
}

describe('a page of a site that Parley does not know', () => {
  test('is taught once and read on the next order', async () => {
    const first = ticket('KX-440912');
    const tab = await run.open(first);
    await untilText(tab, 'page', 'Ticket');
    expect(await countPanels(tab)).toBe(0);

    await pressInPopup(first, 'Read this page');
    await untilText(tab, 'panel', 'No order was found on this page');
    await pressInPopup(first, 'Teach Parley this page');
    await untilText(tab, 'panel', 'Point at a value');

    await teachField(tab, '.line:nth-child(1) b', 'orderId', 'Order', 'KX-440912');
    await teachField(tab, '.line:nth-child(2) b', 'respondBy.at', 'Answer by', 'Dec 2031');
    // The page has noticed nothing of the pointing, and holds nothing of ours but the host.
    expect(
      await tab.evaluate(() => document.querySelector('#clicked')?.textContent, undefined),
    ).toBe('0');
    await press(tab, 'Done');
    await untilText(tab, 'panel', 'KX-440912');

    const other = await run.open(ticket('KX-551203'));
    const read = await untilText(other, 'panel', 'KX-551203');
    expect(read).toMatch(/9 Dec 2031/);
    expect(read).not.toContain('KX-440912');
    // A release with other class names, opened in the same tab.
    await other.goto(ticket('KX-660077'));
    expect(await untilText(other, 'panel', 'KX-660077')).toMatch(/14 Jan 2032/);

    const facts = (await readLog(run.browser))
      .filter((entry) => entry.kind === 'observed')
      .map((entry) => entry.data['facts']);
    expect(facts).toContainEqual(
      expect.objectContaining({
        marketplace: 'other',
        site: 'desk.bazario.example',
        orderId: 'KX-551203',
        respondBy: expect.objectContaining({ basis: 'page' }),
      }),
    );
  });

  test('shows what a field would read on the pages that were seen, by keyboard too', async () => {
    const seen = await run.open(ticket('KX-551203'));
    await untilText(seen, 'panel', 'KX-551203');
    // A page is kept once it has come to rest.
    await wait(2_500);
    const tab = await run.open(ticket('KX-440912'));
    await untilText(tab, 'panel', 'KX-440912');
    await press(tab, 'Teach Parley this page');
    await untilText(tab, 'panel', 'Point at a value');
    await press(tab, 'Point at a value');
    await untilText(tab, 'panel', 'Click the value on the page');
    await tab.press('Tab');
    await untilText(tab, 'panel', /Esc ends.*\bTicket\b/);
    await tab.press('Escape');
    await untilText(tab, 'panel', 'stop here');
    await press(tab, 'Point at a value');
    await click(tab, { place: 'page', css: '[data-testid="sum"]' });
    await choose(tab, 'What it is', 'total');
    const shown = await untilText(tab, 'panel', /other pages? that (?:was|were) seen/);
    expect(shown).toContain('€48.90');
    expect(shown).toContain('€1,204.00');
    await choose(tab, 'What it is', 'shippedAt');
    await untilText(tab, 'panel', 'No date or time can be read there');
    await press(tab, 'Cancel');
  });
});
