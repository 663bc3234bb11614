import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { readers } from '../../lib/marketplaces/readers.ts';
import { START } from '../backoffice/backoffice.ts';
import { buildFolder } from './launch.ts';
import { countPanels, untilText } from './look.ts';
import { browserName, practice, request } from './practice.ts';
import { readLog } from './read-log.ts';
import { until } from './until.ts';

const folder = buildFolder(browserName, 'production');

describe('the build that sellers get', () => {
  const run = practice('production');

  test('has its panel in a root that the page cannot open', async () => {
    const tab = await run.open(request('5371000655'));
    await until('the panel', async () => (await countPanels(tab)) === 1);
    const seen = await tab.evaluate(() => {
      const host = document.querySelector('[data-parley]');
      return { root: host?.shadowRoot === null, text: host?.textContent, html: host?.innerHTML };
    }, undefined);
    expect(seen).toEqual({ root: true, text: '', html: '' });
    expect((await readLog(run.browser)).map((entry) => entry.case)).toContain('ebay:5371000655');
  });

  test('puts nothing of the database or of the policies into pages', () => {
    const scripts = readdirSync(join(folder, 'content-scripts'));
    for (const { id } of readers) expect(scripts).toContain(`${id}.js`);
    expect(scripts).toContain('panel.js');
    for (const script of scripts) {
      const text = readFileSync(join(folder, 'content-scripts', script), 'utf8');
      expect(text, script).not.toContain('indexedDB');
      expect(text, script).not.toContain('effectiveFrom');
    }
  });

  test('asks for the back offices of its marketplaces and nothing else', () => {
    const manifest: Record<string, unknown> = JSON.parse(
      readFileSync(join(folder, 'manifest.json'), 'utf8'),
    );
    expect(manifest['permissions']).toEqual([
      'alarms',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    for (const host of manifest['host_permissions'] as string[]) {
      expect(host).toMatch(/^https:\/\/[a-z-]+\.(ebay|aliexpress)\.[a-z.]+\/\*$/);
    }
  });
});

describe('a page that pretends', () => {
  const run = practice();

  test('to be a content script is not heard', async () => {
    const tab = await run.open(request('5371000655'));
    await untilText(tab, 'panel', '5371000655');
    const before = await readLog(run.browser);
    const reached = await tab.evaluate(() => {
      const entry = { kind: 'note', text: 'forged' };
      const message = { id: 1, type: 'case/write', data: { case: 'ebay:5371000655', entry } };
      postMessage(message, '*');
      for (const name of ['case/write', 'message', 'parley:payload', 'parley']) {
        document.dispatchEvent(new CustomEvent(name, { detail: message }));
        window.dispatchEvent(new CustomEvent(name, { detail: message }));
      }
      const globals = window as { chrome?: { runtime?: object }; browser?: { runtime?: object } };
      return { chrome: globals.chrome?.runtime, browser: globals.browser?.runtime };
    }, undefined);
    expect(reached).toEqual({});
    await wait(1000);
    expect(await readLog(run.browser)).toEqual(before);
  });

  test('that an answer came from a marketplace changes nothing', async () => {
    const tab = await run.open(START);
    const before = await readLog(run.browser);
    await tab.evaluate(() => {
      for (const url of [
        'https://elsewhere.example/h5/mtop.aliexpress.seller.reverse.querysellerreverseorderlist/1.0/',
        'not an address',
      ]) {
        const detail = JSON.stringify({ url, body: '{"data":{"dataSource":[]}}' });
        document.dispatchEvent(new CustomEvent('parley:payload', { detail }));
      }
      document.dispatchEvent(new CustomEvent('parley:payload', { detail: '{' }));
      document.dispatchEvent(new CustomEvent('parley:payload', { detail: { url: 1 } }));
    }, undefined);
    await wait(1000);
    expect(await countPanels(tab)).toBe(0);
    expect(await readLog(run.browser)).toEqual(before);
  });
});
