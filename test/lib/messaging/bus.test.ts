import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { handle } from '../../../lib/messaging/bus.ts';
import * as contracts from '../../../lib/messaging/contracts.ts';

type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => boolean;

const ID = 'parley-test';
const PAGE = `chrome-extension://${ID}/popup.html`;
const tab = { id: ID, tab: { id: 7 }, frameId: 0, url: 'https://www.ebay.com/mesh/ord/details' };
let listener: Listener | undefined;
let stops: (() => void)[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://${ID}${path}`,
  );
  fakeBrowser.runtime.id = ID;
  vi.stubGlobal('chrome', {
    runtime: {
      onMessage: {
        addListener: (added: Listener) => (listener = added),
        removeListener: () => (listener = undefined),
      },
    },
  });
});
afterEach(() => {
  stops.forEach((stop) => stop());
  stops = [];
});

/** What the sender gets back. */
const deliver = (message: unknown, sender: unknown) =>
  new Promise<unknown>((resolve) => {
    if (!listener?.(message, sender, resolve)) resolve('nobody answered');
  });
const message = (type: string, data: unknown) => ({ id: 1, type, data, timestamp: 1 });
const failed = {
  err: expect.objectContaining({ message: expect.any(String) as string }) as unknown,
};

describe('a message that only content scripts may send', () => {
  const handler = vi.fn(async () => ({}));
  beforeEach(() => {
    handler.mockClear();
    stops.push(handle(contracts.boxFocused, handler));
  });

  test('reaches the handler from a content script, with the tab and the frame', async () => {
    expect(await deliver(message('box/focused', {}), tab)).toEqual({ res: {} });
    expect(handler).toHaveBeenCalledWith({}, { tabId: 7, frameId: 0, url: tab.url });
  });

  test.each([
    ['another extension', { ...tab, id: 'stranger' }],
    ['our own popup', { id: ID, url: PAGE }],
    ['nobody at all', {}],
  ])('is refused from %s', async (_, sender) => {
    expect(await deliver(message('box/focused', {}), sender)).toEqual(failed);
    expect(handler).not.toHaveBeenCalled();
  });

  test('never reaches the handler malformed, and the refusal quotes nothing of it', async () => {
    const answer = await deliver(message('box/focused', { buyer: 'Maria Musterfrau' }), tab);
    expect(answer).toEqual(failed);
    expect(JSON.stringify(answer)).not.toContain('Musterfrau');
    expect(handler).not.toHaveBeenCalled();
  });
});

test('a message of the extension itself is refused from a content script', async () => {
  const handler = vi.fn(async () => ({ result: 'inserted' as const }));
  stops.push(handle(contracts.putIntoBox, handler));
  expect(await deliver(message('box/put', { text: 'x' }), tab)).toEqual(failed);
  expect(await deliver(message('box/put', { text: 'x' }), { id: ID, url: PAGE })).toEqual({
    res: { result: 'inserted' },
  });
});

test('no message of any shape gets past a contract or throws', async () => {
  const handler = vi.fn(async () => ({ panel: false }));
  stops.push(handle(contracts.pageObserved, handler));
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (data) => {
      expect(await deliver(message('page/observed', data), tab)).toEqual(failed);
    }),
    { numRuns: 300 },
  );
  expect(handler).not.toHaveBeenCalled();
});

test('wire schemas hold no transforms: what goes in is what comes out', () => {
  for (const spec of Object.values(contracts)) {
    if (!('request' in spec)) continue;
    for (const schema of [spec.request, spec.answer]) {
      expect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).toEqual(
        z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }),
      );
    }
  }
});
