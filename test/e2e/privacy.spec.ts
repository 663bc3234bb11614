import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { rawPacks } from '../../lib/marketplaces/packs.ts';
import { readers } from '../../lib/marketplaces/readers.ts';
import { START } from '../backoffice/backoffice.ts';
import { buildFolder } from './launch.ts';
import { countPanels, untilText } from './look.ts';
import { request } from './addresses.ts';
import { browserName, practice } from './practice.ts';
import { readLog } from './read-log.ts';
import { until } from './until.ts';

/** Hosts under the names of the fifteen, without a wildcard in the host. */
const BACK_OFFICES =
  /^https:\/\/(?:[a-z-]+\.)*(?:ebay|aliexpress|amazon|etsy|walmart|shopee|lazada|daraz|miravia|tiktok|tokopedia|temu|kuajingmaihuo|mercadolibre|mercadolivre|ozon|allegro|paypal|shopify|stripe)\.[a-z.]+\/\*$/;

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
    for (const { id } of readers) {
      expect(
        scripts.filter((name) => name === `${id}.js` || name.startsWith(`${id}-`)),
        id,
      ).not.toEqual([]);
    }
    expect(scripts).toContain('panel.js');
    const sources = [...JSON.stringify(rawPacks).matchAll(/"url":"(https:[^"]+)"/g)].flatMap(
      ([, address]) => address ?? [],
    );
    expect(sources.length).toBeGreaterThan(100);
    for (const script of scripts) {
      const text = readFileSync(join(folder, 'content-scripts', script), 'utf8');
      // Whether, and not what: a script is long.
      expect(text.includes('indexedDB'), script).toBe(false);
      expect(
        sources.filter((address) => text.includes(address)),
        script,
      ).toEqual([]);
    }
  });

  test('asks for the back offices of its marketplaces and nothing else', () => {
    const manifest: Record<string, unknown> = JSON.parse(
      readFileSync(join(folder, 'manifest.json'), 'utf8'),
    );
    expect(manifest['permissions']).toEqual([
      'activeTab',
      'alarms',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    // Asked for one host at a time, by the seller's click; nothing is allowed before.
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
    expect(JSON.stringify(manifest)).not.toContain('.example/*');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    for (const host of manifest['host_permissions'] as string[]) {
      expect(host).toMatch(BACK_OFFICES);
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
    await untilText(tab, 'page', 'Practice back office');
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
