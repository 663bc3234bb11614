import { beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './browser.ts';
import { choose, click, textOf, untilText } from './look.ts';
import { cancellation, DISPUTES, dispute, request } from './addresses.ts';
import { practice } from './practice.ts';
import { readLog } from './read-log.ts';
import { until } from './until.ts';

const run = practice();

/** What the rows of the popup are about, in their order. */
const rowsOf = (popup: Tab) =>
  popup.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-key]')].map((row) => row.dataset['key']),
    undefined,
  );
const untilRows = (popup: Tab, keys: readonly string[]) =>
  until(`the rows ${keys.join(', ')}`, async () => {
    const shown = await rowsOf(popup);
    return shown.length === keys.length && keys.every((key) => shown.includes(key));
  });
const focused = (popup: Tab) =>
  popup.evaluate(
    () => document.activeElement?.closest('[data-key]')?.getAttribute('data-key') ?? '',
    undefined,
  );

const CANCEL = 'ebay:5371000933';
const LATE = 'ebay:5371000098';
const SOON = 'ebay:5371000412';
const LAMP = 'aliexpress:14288800310072951';
const KETTLE = 'aliexpress:6381200450013306';
const ALL = [CANCEL, LATE, SOON, LAMP, KETTLE];

describe('the popup', () => {
  let popup: Tab;
  beforeAll(async () => {
    for (const [address, id] of [
      [cancellation('5371000933'), '5371000933'],
      [request('5371000098'), '5371000098'],
      [request('5371000412'), '5371000412'],
      [dispute('14288800310072951'), '3067710440032951'],
      [dispute('6381200450013306'), '8207700120043306'],
    ] as const) {
      const tab = await run.open(address);
      await untilText(tab, 'panel', id);
      await tab.close();
    }
    // The page that the log is read in comes first: opened later, it would take the keys.
    await readLog(run.browser);
    popup = await run.browser.openPopup();
    await untilRows(popup, ALL);
  });

  test('has what is overdue first and says how many there are', async () => {
    const shown = await untilText(popup, 'page', '5 open');
    expect(shown).toMatch(/1 overdue/);
    const [first, second] = await rowsOf(popup);
    expect([first, second]).toEqual([LATE, SOON]);
  });

  test('is narrowed by marketplace, by time and by words', async () => {
    await choose(popup, 'page', '.filters select', 'aliexpress');
    await untilRows(popup, [LAMP, KETTLE]);
    await choose(popup, 'page', '.filters select', '');
    await untilRows(popup, ALL);
    await choose(popup, 'page', '.filters select:last-of-type', 'overdue');
    await untilRows(popup, [LATE]);
    await choose(popup, 'page', '.filters select:last-of-type', '');
    await untilRows(popup, ALL);
    await choose(popup, 'page', 'input[type="search"]', 'farrow');
    await untilRows(popup, [LAMP]);
    await choose(popup, 'page', 'input[type="search"]', 'nobody of this name');
    await untilText(popup, 'page', 'Nothing matches');
    await click(popup, { place: 'page', css: 'button', name: 'Show all again' });
    await untilRows(popup, ALL);
  });

  test('is used with the keyboard alone', async () => {
    await popup.type('/');
    await popup.type('teodor');
    expect(await textOf(popup, 'page')).not.toContain('/teodor');
    await popup.press('Escape');
    await untilRows(popup, ALL);
    await popup.press('ArrowDown');
    expect(await focused(popup)).toBe(LATE);
    await popup.press('ArrowDown');
    expect(await focused(popup)).toBe(SOON);
    await popup.press('ArrowUp');
    expect(await focused(popup)).toBe(LATE);
  });

  test('a case is marked as answered and taken back', async () => {
    const kinds = async () =>
      (await readLog(run.browser))
        .filter((entry) => entry.case === LATE && entry.kind === 'decision')
        .map(({ data }) => data['what']);
    expect(await kinds()).toEqual([]);
    await popup.type('a');
    await untilText(popup, 'page', 'Marked as answered.');
    await until('the decision', async () => (await kinds()).length === 1);
    expect(await textOf(popup, 'page')).not.toMatch(/1 overdue/);
    await popup.type('z');
    await untilText(popup, 'page', 'Not answered after all.');
    await untilText(popup, 'page', /1 overdue/);
    expect(await kinds()).toEqual(['answered', 'not-answered']);
  });

  test('a case is put off and woken again', async () => {
    const more = `[data-key="${SOON}"] .case-more`;
    await click(popup, { place: 'page', css: more });
    await click(popup, { place: 'page', css: '.snooze', name: '1 hour' });
    await untilText(popup, 'page', /No reminder before/);
    await click(popup, { place: 'page', css: more });
    await click(popup, { place: 'page', css: '.snooze', name: 'Remind me as usual' });
    await untilText(popup, 'page', 'Reminders are on again.');
    expect(await textOf(popup, 'page')).not.toMatch(/No reminder before/);
  });

  test('the deadlines are saved as a calendar', async () => {
    await popup.evaluate(() => {
      const saved: Promise<string>[] = [];
      Object.assign(window, { saved });
      const original = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        saved.push(blob.text());
        return original(blob);
      };
    }, undefined);
    await click(popup, { place: 'page', css: 'button', name: 'Calendar file' });
    const text = await until('the calendar', () =>
      popup.evaluate(async () => {
        const [first] = (window as { saved?: Promise<string>[] }).saved ?? [];
        return first;
      }, undefined),
    );
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBeGreaterThanOrEqual(4);
    expect(lines.filter((line) => line === 'BEGIN:VALARM').length).toBeGreaterThan(0);
    const due = run.office.state.requests.find(({ id }) => id === '5371000412')?.respondBy ?? 0;
    const utc = new Date(due).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
    expect(text).toContain(utc);
    await untilText(popup, 'page', /saved/i);
  });
});

describe('the workbench', () => {
  test('shows the rules with their sources and narrows them', async () => {
    const page = await run.browser.openWorkbench();
    const all = await untilText(page, 'page', /\d[\d,]* rules/i);
    const count = (text: string) => Number(/([\d,]+) rules?/i.exec(text)?.[1]?.replace(/,/g, ''));
    expect(count(all)).toBeGreaterThan(300);
    await choose(page, 'page', '.wb-tools select', 'stripe');
    await until('fewer rules', async () => count(await textOf(page, 'page')) < count(all));
    const own = await textOf(page, 'page');
    expect(own).toContain('Stripe');
    expect(own).not.toContain('Walmart US');
    await choose(page, 'page', '.wb-tools input', 'evidence');
    const found = await until('what was searched for', async () => {
      const text = await textOf(page, 'page');
      return count(text) < count(own) && text;
    });
    expect(count(found)).toBeGreaterThan(0);
    expect(found).toMatch(/checked \d+ \w+ 2\d{3}/);
    const links = await page.evaluate(
      () => document.querySelectorAll('.rule a[href^="https://"]').length,
      undefined,
    );
    expect(links).toBeGreaterThan(0);
    await page.close();
  });

  test('has its other sections', async () => {
    const page = await run.browser.openWorkbench();
    await untilText(page, 'page', /rules/i);
    await click(page, { place: 'page', css: '.wb-nav a', name: 'Rule packs' });
    await untilText(page, 'page', /file/i);
    expect(page.complaints()).toEqual([]);
    await page.close();
  });
});

describe('a list', () => {
  test('brings all of its disputes into the popup', async () => {
    const tab = await run.open(DISPUTES);
    const popup = await run.browser.openPopup();
    await until('the third dispute', async () =>
      (await rowsOf(popup)).includes('aliexpress:6380900110087420'),
    );
    await popup.close();
    await tab.close();
  });
});
