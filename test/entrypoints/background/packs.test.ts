import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allPacks } from '../../../lib/advice/book.ts';
import { packId } from '../../../lib/advice/imported.ts';
import type { Facts } from '../../../lib/model/facts.ts';
import type { Pack } from '../../../lib/policy/schema.ts';
import { addPack, removePack } from '../../../lib/store/packs.ts';

const TAB = 7;
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
  openedAt: '2026-09-08T09:00:00-07:00',
  shipment: { state: 'lost' },
};
const shipped = allPacks().find(({ name }) => name === 'eBay US');
if (!shipped) throw new Error('eBay US has no pack');
/** eBay US with an answer window of 5 business days from 1 September 2026 on: invented. */
const longer: Pack = {
  ...shipped,
  name: 'eBay US, newer',
  effectiveFrom: '2026-09-01',
  clocks: shipped.clocks.map((row) =>
    row.id === 'ebay.inr.respond' && row.window ? { ...row, window: { ...row.window, n: 5 } } : row,
  ),
};
const row = { id: packId(longer), importedAt: '2026-09-09T08:00:00Z', pack: longer };

async function wake() {
  vi.resetModules();
  return {
    ...(await import('../../../entrypoints/background/observations.ts')),
    ...(await import('../../../entrypoints/background/panel.ts')),
    ...(await import('../../../entrypoints/background/lifecycle.ts')),
    ...(await import('../../../entrypoints/background/store.ts')),
  };
}

// The sweep that follows a recording is not waited for by the worker, so the tests let it end.
afterEach(() => new Promise((resolve) => setTimeout(resolve, 100)));

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.setSystemTime(Date.parse('2026-09-09T20:00:00Z'));
  Object.assign(browser.action, { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() });
  Object.assign(browser.notifications, { create: vi.fn(async (id: string) => id) });
  Object.assign(browser.i18n, { getUILanguage: () => 'en-GB' });
  Object.assign(browser, { scripting: { executeScript: vi.fn(async () => []) } });
  vi.stubGlobal('chrome', {
    runtime: { lastError: undefined },
    tabs: {
      sendMessage: (_id: number, _m: unknown, _o: unknown, done: (a?: unknown) => void) => done(),
    },
  });
});

async function shown(panelState: (tabId: number) => Promise<unknown>) {
  const state = await panelState(TAB);
  if (typeof state !== 'object' || state === null || !('case' in state)) throw new Error('no case');
  const { case: found, log } = state as {
    case: { clocks: { id: string; due: string }[] };
    log: { id: string; kind: string; data: { packs?: { name: string; from: string }[] } }[];
  };
  return {
    due: found.clocks.find(({ id }) => id === 'ebay.inr.respond')?.due,
    log,
    packs: log
      .filter(({ kind }) => kind === 'advice-shown')
      .map(({ data }) => data.packs?.map(({ name, from }) => `${name} ${from}`)),
  };
}

test('an imported pack rules open cases and new advice, removing it brings the shipped one back, and the log only grows', async () => {
  const { recordPage, panelState, reloadPacks, openStore } = await wake();
  const outcome = { kind: 'read', marketplace: 'ebay', page: 'dispute', facts, trail: {} } as const;
  await recordPage(TAB, { url, outcome });
  const before = await shown(panelState);
  // Three business days after Tuesday 8 September.
  expect(before.due).toBe('2026-09-11T23:59:59-07:00');
  expect(before.packs).toEqual([['eBay US built-in']]);

  const store = await openStore();
  if (!store.ok) throw new Error(store.code);
  await addPack(store.db, row);
  await reloadPacks();
  const after = await shown(panelState);
  expect(after.due).toBe('2026-09-15T23:59:59-07:00');
  expect(after.log).toEqual(before.log);

  await recordPage(TAB, { url, outcome });
  const again = await shown(panelState);
  expect(again.packs).toEqual([['eBay US, newer imported'], ['eBay US built-in']]);
  expect(again.log.slice(1)).toEqual(before.log);

  await removePack(store.db, row.id);
  await reloadPacks();
  expect((await shown(panelState)).due).toBe('2026-09-11T23:59:59-07:00');
});

test('a worker that stopped before it heard of the pack makes the cases anew when it wakes', async () => {
  const { recordPage, openStore } = await wake();
  const outcome = { kind: 'read', marketplace: 'ebay', page: 'dispute', facts, trail: {} } as const;
  await recordPage(TAB, { url, outcome });
  const store = await openStore();
  if (!store.ok) throw new Error(store.code);
  await addPack(store.db, row);
  const { panelState } = await wake();
  expect((await shown(panelState)).due).toBe('2026-09-15T23:59:59-07:00');
});
