import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Facts } from '../../../lib/model/facts.ts';
import type { Outcome } from '../../../lib/model/outcome.ts';

const TAB = 7;
const HOUR = 3_600_000;
const NOW = Date.parse('2026-03-04T20:00:00Z');
const url = 'https://www.ebay.com/res/ItemNotReceived/ViewRequest?id=5371000999';
const facts: Facts = {
  marketplace: 'ebay',
  site: 'www.ebay.com',
  page: 'dispute',
  caseType: 'ebay.not-received',
  caseId: '5371000999',
  orderId: '11-22222-33333',
  stage: 'request',
  issue: 'item-not-received',
  total: { amount: '20.00', currency: 'USD' },
  openedAt: '2026-03-03T09:00:00-08:00',
  respondBy: { at: '2026-03-05T11:00:00-08:00', basis: 'page' },
};
const read = (changed: Partial<Facts> = {}): Outcome => ({
  kind: 'read',
  marketplace: 'ebay',
  page: 'dispute',
  facts: { ...facts, ...changed },
  trail: { caseId: 'address' },
});
const KEY = 'ebay:5371000999';

const badge = vi.fn(async (_: { text: string }) => undefined);
const notify = vi.fn(
  async (id: string, _: { title: string; message: string; buttons?: unknown }) => id,
);
const inject = vi.fn(async () => []);

/** A new worker: nothing in memory, the same storage. */
async function wake() {
  vi.resetModules();
  return {
    ...(await import('../../../entrypoints/background/observations.ts')),
    ...(await import('../../../entrypoints/background/panel.ts')),
    ...(await import('../../../entrypoints/background/deadlines.ts')),
    ...(await import('../../../entrypoints/background/drafts.ts')),
    ...(await import('../../../entrypoints/background/notifications.ts')),
  };
}
const settled = () => vi.waitFor(() => expect(badge).toHaveBeenCalled());

// The sweep that follows a recording is not waited for by the worker, so the tests let it end.
afterEach(() => new Promise((resolve) => setTimeout(resolve, 100)));

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.setSystemTime(NOW);
  for (const mock of [badge, notify, inject]) mock.mockClear();
  Object.assign(browser.action, { setBadgeText: badge, setBadgeBackgroundColor: vi.fn() });
  Object.assign(browser.notifications, { create: notify, clear: vi.fn() });
  Object.assign(browser.i18n, { getUILanguage: () => 'en-GB' });
  Object.assign(browser, { scripting: { executeScript: inject } });
  // No panel answers: one has to be injected.
  vi.stubGlobal('chrome', {
    runtime: { lastError: undefined },
    tabs: {
      sendMessage: (_id: number, _m: unknown, _o: unknown, done: (a?: unknown) => void) => done(),
    },
  });
});

describe('a dispute that was read', () => {
  test('is in the log, gets cited advice, a panel and a badge, and is there after the worker slept', async () => {
    const { recordPage } = await wake();
    expect(await recordPage(TAB, { url, outcome: read() })).toEqual({ panel: true });
    await settled();
    await vi.waitFor(() => expect(inject).toHaveBeenCalledOnce());
    expect(badge).toHaveBeenLastCalledWith({ text: '1' });

    const { panelState } = await wake();
    const state = await panelState(TAB);
    if (state.kind !== 'case') throw new Error(state.kind);
    expect(state.case.key).toBe(KEY);
    expect(state.advice).toMatchObject({ kind: 'ask-for', missing: [{ field: 'shipment.state' }] });
    expect(state.log.map(({ kind }) => kind)).toEqual(['observed']);
  });

  test('stays when another script cannot read the page that the seller taught, and goes when its own cannot', async () => {
    const { recordPage, panelState } = await wake();
    const unread: Outcome = { kind: 'unreadable', marketplace: 'ebay', page: 'dispute', trail: {} };
    await recordPage(TAB, { url, outcome: read(), by: 'recipe' });
    await recordPage(TAB, { url, outcome: unread });
    expect((await panelState(TAB)).kind).toBe('case');
    await recordPage(TAB, { url, outcome: unread, by: 'recipe' });
    expect((await panelState(TAB)).kind).toBe('unreadable');
  });

  test('read again without a change adds nothing to the log', async () => {
    const { recordPage, panelState } = await wake();
    await recordPage(TAB, { url, outcome: read() });
    await recordPage(TAB, { url, outcome: read() });
    expect(await panelState(TAB)).toMatchObject({ log: [{ kind: 'observed' }] });
  });

  test("the seller's answer becomes a correction, then a plan that is kept in the log", async () => {
    const { recordPage, writeToCase } = await wake();
    await recordPage(TAB, { url, outcome: read() });
    const entry = { kind: 'correction', field: 'shipment.state', value: 'lost' } as const;
    const written = await writeToCase(TAB, { case: KEY, entry });
    expect(written).toMatchObject({
      kind: 'written',
      state: { kind: 'case', advice: { kind: 'plan' }, certain: { shipment: { state: 'lost' } } },
    });
    if (written.kind !== 'written' || written.state.kind !== 'case') throw new Error(written.kind);
    expect(written.state.log.map(({ kind }) => kind)).toEqual([
      'advice-shown',
      'correction',
      'observed',
    ]);
  });

  test.each([
    ['a field that does not exist', { kind: 'correction', field: 'seller', value: 'x' }],
    ['a value that the field cannot have', { kind: 'correction', field: 'total', value: 'much' }],
    ['an unknown word', { kind: 'correction', field: 'shipment.state', value: 'eaten' }],
  ] as const)('refuses %s and keeps what was known', async (_, entry) => {
    const { recordPage, writeToCase, panelState } = await wake();
    await recordPage(TAB, { url, outcome: read() });
    expect(await writeToCase(TAB, { case: KEY, entry })).toMatchObject({ kind: 'refused' });
    expect(await panelState(TAB)).toMatchObject({ log: [{ kind: 'observed' }] });
  });

  test('an entry for a case that the tab no longer shows is refused', async () => {
    const { recordPage, writeToCase } = await wake();
    await recordPage(TAB, { url, outcome: read() });
    await recordPage(TAB, { url: 'https://www.ebay.com/', outcome: { kind: 'not-ours' } });
    const entry = { kind: 'note', text: 'for the other case' } as const;
    expect(await writeToCase(TAB, { case: KEY, entry })).toEqual({
      kind: 'refused',
      why: 'page-changed',
    });
  });
});

describe('other pages', () => {
  test('a page of ours without its proof gives no facts and no panel', async () => {
    const { recordPage, panelState } = await wake();
    const outcome = { kind: 'unreadable', marketplace: 'ebay', page: 'order', trail: {} } as const;
    expect(await recordPage(TAB, { url, outcome })).toEqual({ panel: false });
    expect(inject).not.toHaveBeenCalled();
    expect(await panelState(TAB)).toEqual({
      kind: 'unreadable',
      marketplace: 'ebay',
      page: 'order',
    });
  });

  test('every row of a list becomes a case', async () => {
    const { recordPage, panelState } = await wake();
    const rows = ['1', '2', '3'].map((id) => ({ ...facts, caseId: `537100099${id}` }));
    const outcome: Outcome = {
      kind: 'list',
      marketplace: 'ebay',
      page: 'dispute-list',
      rows,
      trail: {},
    };
    await recordPage(TAB, { url, outcome });
    expect(await panelState(TAB)).toMatchObject({ kind: 'list', read: 3 });
    await vi.waitFor(() => expect(badge).toHaveBeenLastCalledWith({ text: '3' }));
  });

  test('a log of a newer Parley is refused and said, and nothing of it is touched', async () => {
    const { recordPage, panelState } = await wake();
    await new Promise((done) => {
      const open = indexedDB.open('parley', 990);
      open.addEventListener('success', () => {
        open.result.close();
        done(undefined);
      });
    });
    await recordPage(TAB, { url, outcome: read() });
    expect(await panelState(TAB)).toEqual({ kind: 'error', code: 'newer-database' });
    expect(await indexedDB.databases()).toEqual([{ name: 'parley', version: 990 }]);
  });
});

describe('what can go wrong', () => {
  test('a full disk is said in the panel, and what was in the log stays', async () => {
    const { recordPage, panelState } = await wake();
    await recordPage(TAB, { url, outcome: read() });
    await settled();
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await recordPage(TAB, { url, outcome: read({ stage: 'closed' }) })).toEqual({
      panel: true,
    });
    expect(await panelState(TAB)).toEqual({ kind: 'error', code: 'quota' });

    full.mockRestore();
    await recordPage(TAB, { url, outcome: read() });
    expect(await panelState(TAB)).toMatchObject({ kind: 'case', log: [{ kind: 'observed' }] });
  });

  test('a reply for a case that the tab no longer shows is not inserted', async () => {
    const { recordPage, insertIntoTab } = await wake();
    await recordPage(TAB, { url, outcome: read() });
    await recordPage(TAB, { url, outcome: { kind: 'not-ours' } });
    expect(await insertIntoTab(TAB, { case: KEY, text: 'Hello' })).toEqual({
      result: 'page-changed',
    });
  });
});

describe('notifications', () => {
  const due = Date.parse('2026-03-05T19:00:00Z');
  const quiet = { quietHours: { on: false, from: '22:00', to: '08:00' } };

  async function at(hoursBefore: number) {
    vi.setSystemTime(due - hoursBefore * HOUR);
    const { sweep } = await wake();
    await sweep();
    return notify.mock.calls.length;
  }

  test('come once for each lead time, the tightest one after a sleep, and once when it has passed', async () => {
    const { recordPage } = await wake();
    const { writeSettings } = await import('../../../lib/platform/settings.ts');
    await writeSettings(quiet);
    vi.setSystemTime(due - 60 * HOUR);
    await recordPage(TAB, { url, outcome: read() });
    await settled();
    const counts = [];
    for (const hours of [60, 47, 46, 20, 5, 4, 0.9, 0.5, -1, -2, -30]) counts.push(await at(hours));
    expect(counts).toEqual([0, 1, 1, 2, 3, 3, 4, 4, 5, 5, 5]);
  });

  test('name the site and the order, and nothing of the buyer', async () => {
    const { recordPage } = await wake();
    const { writeSettings } = await import('../../../lib/platform/settings.ts');
    await writeSettings(quiet);
    await recordPage(TAB, {
      url,
      outcome: read({ buyer: { name: 'Vera Sample', id: 'vsample' } }),
    });
    await vi.waitFor(() => expect(notify).toHaveBeenCalled());
    const [, shown] = notify.mock.calls[0] ?? [];
    expect(shown).toMatchObject({
      title: '23 hours left: Answer the not-received request',
      message: 'eBay US · 11-22222-33333',
    });
    expect(JSON.stringify(shown)).not.toMatch(/Vera|vsample/);
  });

  test('wait for the end of the quiet hours; the badge does not', async () => {
    const { recordPage } = await wake();
    const { writeSettings } = await import('../../../lib/platform/settings.ts');
    const local = new Date(NOW).toTimeString().slice(0, 5);
    const later = new Date(NOW + HOUR).toTimeString().slice(0, 5);
    await writeSettings({ quietHours: { on: true, from: local, to: later } });
    await recordPage(TAB, { url, outcome: read() });
    await settled();
    expect(badge).toHaveBeenLastCalledWith({ text: '1' });
    expect(notify).not.toHaveBeenCalled();
    vi.setSystemTime(NOW + 1.1 * HOUR);
    const { sweep } = await wake();
    await sweep();
    expect(notify).toHaveBeenCalledOnce();
  });

  test('offer to mark as answered, to take that back, and to be reminded again', async () => {
    const { recordPage, pressOnNotification, sweep, panelState } = await wake();
    const { writeSettings } = await import('../../../lib/platform/settings.ts');
    await writeSettings(quiet);
    await recordPage(TAB, { url, outcome: read() });
    await vi.waitFor(() => expect(notify).toHaveBeenCalledOnce());
    expect(notify.mock.calls[0]).toMatchObject([
      KEY,
      { buttons: [{ title: 'I have answered' }, { title: 'In 1 hour again' }] },
    ]);
    const decisions = async () => {
      const state = await panelState(TAB);
      if (state.kind !== 'case') throw new Error(state.kind);
      return state.log.flatMap((event) => (event.kind === 'decision' ? event.data.what : []));
    };

    await pressOnNotification(KEY, 1, 'en');
    vi.setSystemTime(NOW + 0.9 * HOUR);
    await sweep();
    expect(notify).toHaveBeenCalledOnce();
    vi.setSystemTime(NOW + 1.1 * HOUR);
    await sweep();
    await sweep();
    expect(notify).toHaveBeenCalledTimes(2);
    expect(await decisions()).toEqual([]);

    await pressOnNotification(KEY, 0, 'en');
    expect(await decisions()).toEqual(['answered']);
    const [undoId = '', marked] = notify.mock.lastCall ?? [];
    expect(marked).toMatchObject({
      title: 'Marked as answered',
      buttons: [{ title: 'Take back' }],
    });
    await pressOnNotification(undoId, 0, 'en');
    expect(await decisions()).toEqual(['not-answered', 'answered']);
  });

  test('of many cases at once are one, and a refused one comes again at the next look', async () => {
    const { recordPage, sweep } = await wake();
    const { writeSettings } = await import('../../../lib/platform/settings.ts');
    await writeSettings({ quietHours: { on: true, from: '00:00', to: '23:59' } });
    const rows = ['1', '2', '3', '4', '5', '6'].map((id) => ({
      ...facts,
      caseId: `537100099${id}`,
    }));
    await recordPage(TAB, {
      url,
      outcome: { kind: 'list', marketplace: 'ebay', page: 'dispute-list', rows, trail: {} },
    });
    await settled();
    expect(notify).not.toHaveBeenCalled();
    await writeSettings(quiet);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    notify.mockRejectedValueOnce(new Error('not now'));
    await sweep();
    await sweep();
    await sweep();
    expect(notify).toHaveBeenCalledTimes(2);
    expect(notify.mock.lastCall?.[1]).toMatchObject({ title: '6 cases need you' });
  });

  test('the daily summary comes once, after the machine slept through its time', async () => {
    const { recordPage, sweep } = await wake();
    const { writeSettings } = await import('../../../lib/platform/settings.ts');
    const time = new Date(NOW - HOUR).toTimeString().slice(0, 5);
    await writeSettings({ ...quiet, leadTimes: [], digest: { on: true, at: time } });
    await recordPage(TAB, { url, outcome: read() });
    await vi.waitFor(() => expect(notify).toHaveBeenCalledOnce());
    await sweep();
    expect(notify.mock.calls).toMatchObject([['digest', { title: 'Deadlines today' }]]);
    expect(notify.mock.lastCall?.[1].message).toMatch(/^0 overdue · \d due today · \d in/);
  });

  test('the alarm is set for the next reminder, and anew where a clock that went back left it far ahead', async () => {
    const { recordPage, sweep } = await wake();
    const { writeSettings } = await import('../../../lib/platform/settings.ts');
    await writeSettings(quiet);
    await recordPage(TAB, { url, outcome: read() });
    await settled();
    await vi.waitFor(async () =>
      expect((await browser.alarms.get('sweep-next'))?.scheduledTime).toBe(due - 6 * HOUR),
    );
    await browser.alarms.create('sweep', { periodInMinutes: 15, when: NOW + 72 * HOUR });
    await sweep();
    const running = await browser.alarms.get('sweep');
    expect(Number(running?.scheduledTime) - NOW).toBeLessThanOrEqual(16 * 60_000);
  });
});
