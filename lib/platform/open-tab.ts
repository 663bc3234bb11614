import { browser } from 'wxt/browser';

/** Goes to a page: the tab that shows it already, else a new one. */
export async function openTab(url: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url === url);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
  } else {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
  }
}
