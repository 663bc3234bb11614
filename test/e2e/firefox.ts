import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type Browser as Driver,
  type HTTPRequest,
  launch as start,
  type Page,
  type Target,
} from 'puppeteer-core';
import { findBrowser } from '../find-browser.ts';
import type { Browser, Options, Tab } from './browser.ts';
import { complaints, type Complaints } from './complaints.ts';
import { newProfile } from './profile.ts';
import { until } from './until.ts';

/** Starts Firefox with the extension and a new profile. */
export async function firefox(options: Options): Promise<Browser> {
  const profile = newProfile();
  const uuid = randomUUID();
  const answered = new WeakMap<Page, Promise<void>>();
  const answer = (page: Page) => {
    const begun = answered.get(page) ?? answerRequests(page, options.respond);
    answered.set(page, begun);
    return begun;
  };
  const begin = async () => {
    const started = await launch(options, profile, uuid);
    started.on('targetcreated', (target: Target) => {
      // A tab that closes at once needs no answers.
      adopt(target).catch(() => undefined);
    });
    return started;
  };
  const adopt = async (target: Target) => {
    const page = await target.page();
    if (!page) return;
    await answer(page);
    // A tab that the extension opens asks for its page before it can be answered here: once more.
    for (let turn = 0; turn < 20; turn += 1) {
      await wait(100);
      if (!(await documentOf(page)).startsWith('about:neterror')) continue;
      await page.goto(await addressOf(page));
      return;
    }
  };
  let driver = await begin();

  const newPage = async () => {
    const page = await driver.newPage();
    listen(page);
    await answer(page);
    return page;
  };
  const openOwn = async (name: string) => {
    const page = await newPage();
    const address = `moz-extension://${uuid}/${name}.html`;
    // Never resolves for an extension's page, and is broken off when the browser closes.
    page.goto(address).catch(() => undefined);
    await until(`the ${name}`, async () => (await addressOf(page)) === address);
    return tabOf(page);
  };
  return {
    name: 'firefox',
    open: async (url) => {
      const page = await newPage();
      await page.goto(url);
      return tabOf(page);
    },
    openPopup: () => openOwn('popup'),
    openWorkbench: () => openOwn('workbench'),
    opened: async (run) => {
      const before = new Set(await driver.pages());
      await run();
      const page = await until('a new tab', async () =>
        (await driver.pages()).find((each) => !before.has(each)),
      );
      await until('the page of the new tab', async () =>
        (await documentOf(page)).startsWith('http'),
      );
      return tabOf(page);
    },
    restart: async () => {
      await driver.close();
      driver = await begin();
    },
    close: async () => {
      await driver.close();
      await rm(profile, { recursive: true, force: true });
    },
    closed: () =>
      new Promise((resolve) => {
        driver.once('disconnected', () => resolve());
      }),
  };
}

async function launch(
  { extension, headed, language = 'en-US', dark }: Options,
  profile: string,
  uuid: string,
): Promise<Driver> {
  const driver = await start({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? 'firefox',
    headless: !headed,
    userDataDir: profile,
    defaultViewport: headed ? null : { width: 1366, height: 768 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [idOf(extension)]: uuid }),
      // An add-on that is installed like this counts as uninstalled at exit; its log must survive a restart.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': language,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      // What is not answered below must not reach the network: a proxy where nothing listens.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  });
  await driver.installExtension(extension);
  return driver;
}

function idOf(extension: string): string {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  );
  return manifest.browser_specific_settings.gecko.id;
}

async function answerRequests(page: Page, respond: Options['respond']): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const url = request.url();
    const answered = async () => {
      if (!/^https?:/.test(url)) return request.continue();
      const method = request.method();
      const body = method === 'POST' ? await request.fetchPostData() : undefined;
      const answer = respond({ url, method, body });
      return answer
        ? request.respond({ ...answer, headers: { ...answer.headers } })
        : request.abort();
    };
    // A request of a page that was left meanwhile needs no answer.
    answered().catch(() => undefined);
  });
}

const heard = new WeakMap<Page, Complaints>();

function listen(page: Page): Complaints {
  const known = heard.get(page);
  if (known) return known;
  const listening = complaints();
  heard.set(page, listening);
  page.on('console', (message) => listening.said(message.type(), message.text()));
  page.on('pageerror', listening.threw);
  return listening;
}

/** The address as the page says it: the driver does not hear of an extension's pages. */
const addressOf = (page: Page) => ask(page, () => location.href);
/** The same, but of the error page where the address could not be reached. */
const documentOf = (page: Page) => ask(page, () => document.documentURI);

async function ask(page: Page, question: () => string): Promise<string> {
  try {
    return await page.evaluate(question);
  } catch {
    // Between two documents there is nobody to ask.
    return '';
  }
}

function tabOf(page: Page): Tab {
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (run, given) => page.evaluate(run as never, given as never),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    resize: (size) => page.setViewport(size),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    complaints: listen(page).heard,
    close: () => page.close(),
  };
}
