import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { START } from '../backoffice/backoffice.ts';
import { click, countPanels, press, textOf, untilText, valueOf } from './look.ts';
import { DISPUTES, order, practice, request } from './practice.ts';
import { readLog } from './read-log.ts';
import { until } from './until.ts';

const run = practice();

/** Longer than the reader waits for a page that loads its parts late. */
const PATIENCE = 5_500;

describe('pages that are not a plain case', () => {
  test('a page that forbids everything inline has its panel with its styles', async () => {
    const tab = await run.open(order('17-40166-71290'));
    await untilText(tab, 'panel', '17-40166-71290');
    const position = await tab.evaluate(() => {
      const panel = document.querySelector('[data-parley]')?.shadowRoot?.querySelector('.panel');
      return panel ? getComputedStyle(panel).position : undefined;
    }, undefined);
    expect(position).toBe('fixed');
  });

  test('a page without a case is left as it is', async () => {
    const tab = await run.open(START);
    await untilText(tab, 'page', 'Practice back office');
    await wait(1500);
    expect(await countPanels(tab)).toBe(0);
    const added = await tab.evaluate(
      () => [...document.documentElement.children].map(({ tagName }) => tagName),
      undefined,
    );
    expect(added).toEqual(['HEAD', 'BODY']);
  });

  test.each([
    ['without an order', '17-00000-00000'],
    ['with a captcha', '17-00000-11111'],
  ])('an order page %s gives no facts and no panel', async (_, id) => {
    const before = await readLog(run.browser);
    const tab = await run.open(order(id));
    await wait(PATIENCE);
    expect(await countPanels(tab)).toBe(0);
    expect(await readLog(run.browser)).toEqual(before);
  });

  test('a page that loses its proof under the panel says so', async () => {
    const tab = await run.open(order('17-40211-30577'));
    await untilText(tab, 'panel', '17-40211-30577');
    await tab.evaluate((next) => {
      history.pushState({}, '', next);
      document.body.innerHTML = '<main><h1>Something went wrong on our end</h1></main>';
    }, order('17-00000-00000'));
    const shown = await untilText(tab, 'panel', 'I do not recognise this page');
    expect(shown).not.toContain('17-40211-30577');
    expect(await countPanels(tab)).toBe(1);
  });

  test('a page that draws itself anew all the time is read once', async () => {
    const tab = await run.open(request('5371000777'));
    await untilText(tab, 'panel', '5371000777');
    await wait(3000);
    expect(
      Number(await tab.evaluate(() => document.querySelector('#drawn')?.textContent, undefined)),
    ).toBeGreaterThan(5);
    expect(await countPanels(tab)).toBe(1);
    const seen = (await readLog(run.browser)).filter(
      (entry) => entry.case === 'ebay:5371000777' && entry.kind === 'observed',
    );
    expect(seen).toHaveLength(1);
  });

  test('a page that throws the panel out gets it back once', async () => {
    const tab = await run.open(request('5371000098'));
    await untilText(tab, 'panel', '5371000098');
    await tab.evaluate(() => document.querySelector('[data-parley]')?.remove(), undefined);
    await until('the panel to come back', async () => (await countPanels(tab)) === 1);
    await untilText(tab, 'panel', '5371000098');
  });

  test('moving between cases without loading a page keeps one panel with the case of the page', async () => {
    const tab = await run.open(DISPUTES);
    for (const [id, orderId] of [
      ['6381200450013306', '8207700120043306'],
      ['14288800310072951', '3067710440032951'],
      ['6381200450013306', '8207700120043306'],
    ] as const) {
      await click(tab, { place: 'page', css: 'a', name: id });
      await untilText(tab, 'panel', orderId);
      expect(await countPanels(tab)).toBe(1);
      await tab.evaluate(() => history.back(), undefined);
      await untilText(tab, 'page', '纠纷列表');
    }
  });

  test('the reply box in a frame of the page takes the draft', async () => {
    const tab = await run.open(order('17-40198-55120'));
    await untilText(tab, 'panel', '17-40198-55120');
    await press(tab, 'Not received');
    await untilText(tab, 'panel', /where is the parcel/i);
    await press(tab, 'On its way');
    await untilText(tab, 'panel', /next step/i);
    await click(tab, { place: 'page', css: '.message-buyer' });
    await untilText(tab, 'frame', 'Your message');
    await click(tab, { place: 'frame', css: '#msg' });
    await press(tab, 'Insert at cursor');
    await untilText(tab, 'panel', 'The text is in the reply box');
    expect(await valueOf(tab, 'frame', '#msg')).toContain('17-40198-55120');
  });

  test('what is typed in the panel does not reach the shortcuts of the page', async () => {
    const tab = await run.open(request('5371000888'));
    await untilText(tab, 'panel', '5371000888');
    const pressed = () =>
      tab.evaluate(() => document.querySelector('#keys')?.textContent, undefined);
    await click(tab, { place: 'panel', css: 'textarea, input[type="text"], input:not([type])' });
    await tab.type('jjj');
    const typed = await tab.evaluate(() => {
      const root = document.querySelector('[data-parley]')?.shadowRoot;
      const field = root?.activeElement;
      return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
        ? field.value
        : undefined;
    }, undefined);
    expect(typed).toContain('jjj');
    expect(await pressed()).toBe('0');
    // The page itself still has its shortcut.
    await click(tab, { place: 'page', css: 'h1' });
    await tab.type('j');
    expect(await pressed()).toBe('1');
    expect(await textOf(tab, 'panel')).toContain('5371000888');
  });
});
