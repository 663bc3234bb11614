import { rm } from 'node:fs/promises';
import { chromium as playwright, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from '../find-browser.ts';
import type { Browser, Options, Tab } from './browser.ts';
import { complaints, type Complaints } from './complaints.ts';
import { newProfile } from './profile.ts';
import { until } from './until.ts';

/** Starts Chromium with the extension and a new profile. */
export async function chromium(options: Options): Promise<Browser> {
  const profile = newProfile();
  let context = await launch(options, profile);
  const extension = async () => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return new URL(worker.url()).host;
  };
  const id = await extension().catch(async (error: unknown) => {
    await context.close();
    throw error;
  });
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return tabOf(page);
  };
  return {
    name: 'chromium',
    open,
    openPopup: () => open(`chrome-extension://${id}/popup.html`),
    openWorkbench: () => open(`chrome-extension://${id}/workbench.html`),
    opened: async (run) => {
      const [page] = await Promise.all([context.waitForEvent('page'), run()]);
      await until('the page of the new tab', async () =>
        (await documentOf(page)).startsWith('http'),
      );
      return tabOf(page);
    },
    restart: async () => {
      await context.close();
      context = await launch(options, profile);
      await extension();
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
    closed: () =>
      new Promise((resolve) => {
        context.once('close', () => resolve());
      }),
  };
}

async function launch(
  { extension, respond, headed, language = 'en-US', dark }: Options,
  profile: string,
): Promise<BrowserContext> {
  const context = await playwright.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless: !headed,
    colorScheme: dark ? 'dark' : 'light',
    viewport: headed ? null : { width: 1366, height: 768 },
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // What the router below does not see must not reach the network either.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--lang=${language}`,
      `--accept-lang=${language}`,
    ],
    env: { ...definedEnvironment(), LANGUAGE: language.replace('-', '_') },
  });
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const body = request.postData() ?? undefined;
    const answer = respond({ url: request.url(), method: request.method(), body });
    await (answer ? route.fulfill(answer) : route.abort());
  });
  context.on('page', (page) => {
    listen(page);
    // A tab that closes at once needs no answers.
    adopt(page).catch(() => undefined);
  });
  return context;
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

/** A tab that the extension opens asks for its page before it can be answered here: once more. */
async function adopt(page: Page): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await page.waitForTimeout(100);
    if (!(await documentOf(page)).startsWith('chrome-error:')) continue;
    await page.reload();
    return;
  }
}

async function documentOf(page: Page): Promise<string> {
  try {
    return await page.evaluate(() => location.href);
  } catch {
    // Between two documents there is nobody to ask.
    return '';
  }
}

const definedEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

function tabOf(page: Page): Tab {
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (run, given) =>
      // The driver's own types unwrap handles, of which there are none here.
      page.evaluate(run as never, given as never),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    resize: (size) => page.setViewportSize(size),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    complaints: listen(page).heard,
    close: () => page.close(),
  };
}
