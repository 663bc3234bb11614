import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Here } from '../../components/popup/ReadHere.tsx';
import { send } from '../../lib/messaging/bus.ts';
import { readHere, teachTab } from '../../lib/messaging/contracts.ts';
import { report } from '../../lib/platform/logger.ts';
import { readTab } from '../../lib/platform/tab-state.ts';
import { siteOrigin } from '../../lib/platform/site-origin.ts';

interface Tab {
  readonly id: number;
  readonly host: string;
  /** A page of a marketplace that was not recognised. */
  readonly unreadable: boolean;
  /** Read because the seller asked or taught it, and only when he opens it. */
  readonly own: boolean;
}

/** The page of the current tab: whether it was recognised, and what can be done where no reader of ours serves it. */
export function useHere(): { here: Here | undefined; unreadable: boolean } {
  const [tab, setTab] = useState<Tab>();
  useEffect(() => {
    unreadTab().then(setTab, (error: unknown) => report('tab state', error));
  }, []);
  const here = useMemo((): Here | undefined => tab && hereOf(tab), [tab]);
  return { here, unreadable: tab?.unreadable ?? false };
}

function hereOf({ id, host, own }: Tab): Here {
  const closing = async (asked: Promise<{ done: boolean }>) => {
    const { done } = await asked;
    if (done) close();
    return done;
  };
  return {
    host,
    own,
    onRead: () => closing(send(readHere, { tabId: id })),
    onTeach: async () => {
      // Teaching begins whatever the answer is, and before it: Firefox closes the popup to ask. The
      // background hears of a permission that is given.
      const begun = send(teachTab, { tabId: id });
      const origins = [siteOrigin(host)];
      // Must be called before anything is waited for, or the browser sees no click behind it.
      const asked = browser.permissions.request({ origins });
      await asked.catch((error: unknown) => report('permission', error));
      return closing(begun);
    },
  };
}

/** The current tab where it shows a page that none of our readers has read. */
async function unreadTab(): Promise<Tab | undefined> {
  const tab = await currentTab();
  if (tab?.id === undefined || tab.url === undefined) return undefined;
  const { protocol, host } = new URL(tab.url);
  if (protocol !== 'https:') return undefined;
  const state = await readTab(tab.id);
  const seen = state?.url === tab.url ? state.kind : 'none';
  if (state?.kind === 'case' && seen === 'case' && state.own) {
    // What may be read without the button needs nothing from here: the panel offers to teach.
    const granted = await browser.permissions.contains({ origins: [siteOrigin(host)] });
    return granted ? undefined : { id: tab.id, host, unreadable: false, own: true };
  }
  if (seen === 'case' || seen === 'list' || seen === 'failed') return undefined;
  const ours = state?.kind === 'unreadable' && state.marketplace !== 'other';
  return { id: tab.id, host, unreadable: seen === 'unreadable' && ours, own: false };
}

async function currentTab() {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (import.meta.env.MODE !== 'e2e') return active;
  // A test has the popup in a tab of its own and names the page that it is about.
  const about = new URLSearchParams(location.search).get('about');
  if (about === null) return active;
  const tabs = await browser.tabs.query({});
  return tabs.find(({ url }) => url === about);
}
