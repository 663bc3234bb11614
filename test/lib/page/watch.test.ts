// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../../lib/page/watch.ts';

let stop = new AbortController();
let address = 'https://example.net/a';
let looks = 0;
let cost = 0;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main></main>';
  [stop, address, looks, cost] = [new AbortController(), 'https://example.net/a', 0, 0];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function watch(active?: (url: string) => boolean): void {
  watchPage({
    root: document,
    url: () => address,
    ...(active && { active }),
    signal: stop.signal,
    clock: () => Date.now(),
    onChange: () => {
      looks++;
      vi.setSystemTime(Date.now() + cost);
    },
  });
}
/** Observers report in a microtask. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const change = () => document.querySelector('main')?.append('x');

test('looks once after the start, and once after the page has come to rest', async () => {
  watch();
  await pass(300);
  expect(looks).toBe(1);
  for (let n = 0; n < 5; n++) {
    change();
    await pass(100);
  }
  expect(looks).toBe(1);
  await pass(300);
  expect(looks).toBe(2);
  await pass(10_000);
  expect(looks).toBe(2);
});

test('a page that never rests is looked at all the same, at one per cent of the time', async () => {
  watch();
  await pass(1_000);
  [looks, cost] = [0, 20];
  for (let n = 0; n < 1_000; n++) {
    change();
    await pass(10);
  }
  // At most five seconds apart.
  expect(looks).toBeGreaterThanOrEqual(2);
  expect(looks * cost).toBeLessThanOrEqual(10_000 / 100 + cost);
});

test('a new address is noticed without a change of the page', async () => {
  watch();
  await pass(1_000);
  looks = 0;
  address = 'https://example.net/b';
  await pass(3_500);
  expect(looks).toBe(1);
});

test('elsewhere only the address is looked at', async () => {
  watch((url) => url.endsWith('/b'));
  await pass(1_000);
  looks = 0;
  change();
  await pass(1_000);
  expect(looks).toBe(0);
  address = 'https://example.net/b';
  await pass(3_500);
  expect(looks).toBe(1);
  change();
  await pass(1_000);
  expect(looks).toBe(2);
});

test('our own interface is no change of the page', async () => {
  watch();
  await pass(1_000);
  looks = 0;
  const host = document.createElement('div');
  host.setAttribute('data-parley', '');
  document.documentElement.append(host);
  host.append('text');
  await pass(1_000);
  host.remove();
  await pass(1_000);
  expect(looks).toBe(0);
});

test('the signal ends it', async () => {
  watch();
  stop.abort();
  change();
  address = 'https://example.net/b';
  await pass(10_000);
  expect(looks).toBe(0);
});
