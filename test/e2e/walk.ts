import { join } from 'node:path';
import type { Browser, Tab } from './browser.ts';
import { click, countPanels, press, textOf, untilText, valueOf } from './look.ts';
import { request } from './addresses.ts';
import { type Entry, readLog } from './read-log.ts';
import { situations } from './situations.ts';
import { until } from './until.ts';

/** Goes through disputes of five marketplaces as a seller would, and tells what happened. */
export async function walkDisputes(browser: Browser, pictures: string): Promise<void> {
  const shown = new Map<string, Tab>();
  const ebay = await browser.open(request('5371000655'));
  shown.set('ebay', ebay);
  await untilText(ebay, 'panel', /one question first/i);
  await press(ebay, 'Understood');
  await press(ebay, 'On its way');
  await untilText(ebay, 'panel', /next step/i);
  await insert(ebay, '#reply');
  await tell('eBay: an item that was not received', browser, ebay, 'ebay:5371000655');
  console.log(quoted('In the page’s box', await valueOf(ebay, 'page', '#reply')));

  for (const { name, title, case: key, open } of situations) {
    const tab = await open(browser);
    shown.set(name, tab);
    if (name === 'aliexpress') {
      await click(tab, { place: 'page', css: 'button', name: '拒绝并提出方案' });
      await insert(tab, 'textarea');
    } else if (name === 'ebay-cancel') await insert(tab, '#reply');
    await tell(title, browser, tab, key);
    const css = name === 'ebay-cancel' ? '#reply' : 'textarea';
    const text = await valueOf(tab, 'page', css);
    if (text !== '') console.log(quoted('In the page’s box', text));
  }

  const popup = await browser.openPopup();
  await untilText(popup, 'page', 'Item not received');
  console.log(quoted('In the popup', await linesOf(popup, '#root')));
  await popup.resize({ width: 360, height: 600 });
  shown.set('popup', popup);
  const workbench = await browser.openWorkbench();
  await untilText(workbench, 'page', /\d rules/i);
  shown.set('workbench', workbench);
  for (const tab of shown.values()) await toTop(tab);

  for (const language of ['en', 'zh-CN']) {
    for (const theme of ['light', 'dark']) {
      await setLook(popup, { language, theme });
      const end = `${language === 'en' ? 'en' : 'zh'}-${theme}.png`;
      for (const [name, tab] of shown) {
        await untilLook(tab, { language, theme });
        await tab.screenshot(join(pictures, `${browser.name}-${name}-${end}`));
      }
    }
  }
}

async function insert(tab: Tab, css: string): Promise<void> {
  await click(tab, { place: 'page', css });
  await press(tab, 'Insert at cursor');
  await untilText(tab, 'panel', 'The text is in the reply box');
}

/** Opens any page and tells what Parley makes of it. */
export async function walkPage(browser: Browser, url: string, pictures: string): Promise<void> {
  const tab = await browser.open(url);
  // Longer than the reader waits for a page that loads its parts late.
  await until('a panel', async () => (await countPanels(tab)) > 0, 8000).catch(() => undefined);
  if ((await countPanels(tab)) === 0) {
    const rows = await readLog(browser);
    console.log(
      rows.length > 0
        ? `${rows.length} rows of a list were read into the log:\n${rows.map(factsOf).join('\n')}`
        : 'No case was recognised on this page, and nothing was read.',
    );
  } else {
    await untilText(tab, 'panel', /log/i);
    const [first] = await readLog(browser);
    if (first) await tell(url, browser, tab, first.case);
  }
  await tab.screenshot(join(pictures, `${browser.name}-page.png`));
}

async function tell(title: string, browser: Browser, tab: Tab, key: string): Promise<void> {
  const events = (await readLog(browser)).filter((entry) => entry.case === key);
  const read = events.findLast(({ kind }) => kind === 'observed');
  console.log(`\n━━ ${title} (${browser.name})\n`);
  if (read) console.log(`Read\n${factsOf(read)}\n`);
  const advice = await linesOf(tab, '.section:not(.clocks)');
  const [advised = ''] = advice.split(/^what parley read$/im);
  console.log(quoted('Advised', advised));
  console.log(`Logged\n${events.map((event) => `  ${event.kind}${detailOf(event)}`).join('\n')}\n`);
  if (!(await textOf(tab, 'panel'))) throw new Error('the panel is empty');
}

const quoted = (title: string, text: string) =>
  `${title}\n${text
    .replace(/^source:\n([\s\S]*?checked [^\n]+)/gim, (_, cited: string) =>
      cited.replaceAll('\n', ' · ').replace(/^/, '↳ '),
    )
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line.trim()}`)
    .join('\n')}\n`;

/** The facts of an observation, one a line, with the place that each was read from. */
function factsOf({ data }: Entry): string {
  const trail = (data['trail'] ?? {}) as Readonly<Record<string, string>>;
  return flat(data['facts'], '')
    .map(([path, value]) => {
      const place = trail[path] ?? trail[path.split('.')[0] ?? ''];
      return `  ${path.padEnd(26)} ${value.padEnd(34)} ${place === undefined ? '' : `← ${place}`}`.trimEnd();
    })
    .join('\n');
}

function flat(value: unknown, path: string): [path: string, value: string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    flat(inner, path === '' ? key : `${path}.${key}`),
  );
}

function detailOf({ kind, data }: Entry): string {
  switch (kind) {
    case 'correction':
      return `: ${String(data['field'])} = ${String(data['value'])}`;
    case 'advice-shown':
      return `: ${String(data['stance'])}, because of ${String(data['because'])}`;
    case 'message':
      return `: ${String(data['how'])}, ${String(data['text']).length} characters`;
    default:
      return '';
  }
}

/** The text of a part of the panel, else of the page, line by line. */
function linesOf(tab: Tab, css: string): Promise<string> {
  return tab.evaluate((wanted) => {
    const root = document.querySelector('[data-parley]')?.shadowRoot ?? document;
    return [...root.querySelectorAll<HTMLElement>(wanted)]
      .map((part) => {
        const controls = [...part.querySelectorAll('option, button')];
        const noise = new Set(controls.map((control) => control.textContent.trim()));
        const lines = part.innerText.split('\n').filter((line) => !noise.has(line.trim()));
        const fields = [...part.querySelectorAll('textarea')].map(({ value }) => value);
        return [...lines, ...fields].join('\n');
      })
      .join('\n');
  }, css);
}

/** Scrolls panel and page back to their beginning. */
function toTop(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    scrollTo(0, 0);
    document.querySelector('[data-parley]')?.shadowRoot?.querySelector('.body')?.scrollTo(0, 0);
  }, undefined);
}

/** Waits until a tab has drawn itself in a language and theme, and has come to rest. */
async function untilLook(
  tab: Tab,
  look: { readonly language: string; readonly theme: string },
): Promise<void> {
  await until(`${look.language}, ${look.theme}`, () =>
    tab.evaluate(async ({ language, theme }) => {
      const root = document.querySelector('[data-parley]')?.shadowRoot ?? document;
      const drawn = root.querySelector(`.parley.theme-${theme}[lang="${language}"]`);
      const running = [...(drawn?.getAnimations({ subtree: true }) ?? [])];
      await Promise.all(running.map(({ finished }) => finished));
      return drawn !== null;
    }, look),
  );
}

/** Changes language and theme where the extension keeps them; the open panels follow. */
async function setLook(
  popup: Tab,
  look: { readonly language: string; readonly theme: string },
): Promise<void> {
  await popup.evaluate(async (change) => {
    type Area = {
      get: (key: string) => Promise<{ settings?: object }>;
      set: (items: object) => Promise<void>;
    };
    const world = globalThis as { browser?: unknown; chrome?: unknown };
    const { local } = ((world.browser ?? world.chrome) as { storage: { local: Area } }).storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { ...settings, ...change } });
  }, look);
}
