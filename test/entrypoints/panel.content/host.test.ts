// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { mountHost } from '../../../entrypoints/panel.content/host.ts';

const alive = () => true;
const hosts = () => document.querySelectorAll('[data-parley]');
const settled = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => {
  globalThis.parleyPanel = undefined;
  for (const host of hosts()) host.remove();
});

test('the page cannot look inside', () => {
  expect(mountHost(document, '', 'closed', alive)).toBeDefined();
  expect(hosts()[0]?.shadowRoot).toBeNull();
});

test('a second injection makes no second panel', () => {
  expect(mountHost(document, '', 'closed', alive)).toBeDefined();
  expect(mountHost(document, '', 'closed', alive)).toBeUndefined();
  expect(hosts()).toHaveLength(1);
});

test('a panel of a build that was replaced makes room', () => {
  let first = true;
  mountHost(document, '', 'closed', () => first);
  const old = hosts()[0];
  first = false;
  expect(mountHost(document, '', 'closed', alive)).toBeDefined();
  expect(hosts()).toHaveLength(1);
  expect(hosts()[0]).not.toBe(old);
});

test('comes back when the page removes it, but not for ever', async () => {
  mountHost(document, '', 'closed', alive);
  const [host] = hosts();
  for (let round = 1; round <= 10; round += 1) {
    host?.remove();
    // oxlint-disable-next-line no-await-in-loop -- each removal is answered before the next
    await settled();
    expect(host?.isConnected, `removal ${round}`).toBe(true);
  }
  host?.remove();
  await settled();
  expect(host?.isConnected).toBe(false);
});

test('what is typed in it is none of the shortcuts of the page, and still reaches the field', () => {
  const root = mountHost(document, '', 'open', alive);
  const field = document.createElement('input');
  root?.append(field);
  const shortcut = vi.fn();
  const typed = vi.fn();
  document.addEventListener('keydown', shortcut);
  field.addEventListener('keydown', typed);
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
  expect(typed).toHaveBeenCalledOnce();
  expect(shortcut).not.toHaveBeenCalled();
  document.removeEventListener('keydown', shortcut);
});
