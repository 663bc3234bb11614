import { browser } from 'wxt/browser';
import { siteName } from '../../lib/marketplaces/sites.ts';
import type { Case } from '../../lib/model/case.ts';
import { openTab } from '../../lib/platform/open-tab.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { caseByKey } from '../../lib/store/cases.ts';
import { decide, snoozeFor } from './decisions.ts';
import { openStore } from './store.ts';
import type { Announcement } from './watched.ts';
import { words, type DayCounts } from './words.ts';

type Language = Settings['language'];

/** Notifications of more than one case open the popup. */
const MANY = 'many';
const DIGEST = 'digest';
/** Before the key of the case that was marked as answered. */
const UNDO = 'undo|';

interface Shown {
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly string[];
}

/** Under an id that is shown already it takes that one's place. */
async function show(id: string, { title, message, buttons = [] }: Shown): Promise<void> {
  // Firefox has no buttons on notifications and refuses options that name them.
  const withButtons = import.meta.env.BROWSER !== 'firefox' && buttons.length > 0;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
    ...(withButtons && { buttons: buttons.map((each) => ({ title: each })) }),
  });
}

const nameOf = ({ facts }: Case) =>
  [siteName(facts.site, facts.marketplace), facts.orderId ?? facts.caseId ?? ''].join(' · ');

export async function showDeadline(
  { case: open, clock, due }: Announcement,
  now: number,
  language: Language,
): Promise<void> {
  const text = words(language);
  await show(open.key, {
    title: text.due(due - now, text.say(clock.label)),
    message: nameOf(open),
    buttons: [text.answered, text.snooze],
  });
}

/** One notification for many cases: a dozen at once would all be waved away. */
export async function showMany(
  announced: readonly Announcement[],
  now: number,
  language: Language,
): Promise<void> {
  const text = words(language);
  const [first] = announced.toSorted((a, b) => a.due - b.due);
  if (!first) return;
  await show(MANY, {
    title: text.many(announced.length),
    message: text.soonest(text.due(first.due - now, nameOf(first.case))),
  });
}

export async function showDigest(counts: DayCounts, language: Language): Promise<void> {
  const text = words(language);
  await show(DIGEST, { title: text.digest, message: text.counts(counts) });
}

/** A click on a notification opens the page of the case, or the list of all. */
export async function openFromNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
  if (id === MANY || id === DIGEST) {
    await openList();
    return;
  }
  const store = await openStore();
  if (!store.ok) return;
  const found = await caseByKey(store.db, id.replace(UNDO, ''));
  if (found) await openTab(found.url);
}

async function openList(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Not every browser opens the popup without a click on its button: a tab shows the same.
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}

/** The buttons: `answered` and `snooze` on a deadline, `undo` on what says that it was marked. */
export async function pressOnNotification(
  id: string,
  button: number,
  language: Language,
): Promise<void> {
  await browser.notifications.clear(id);
  if (id.startsWith(UNDO)) {
    await decide(id.slice(UNDO.length), 'not-answered');
  } else if (button === 1) {
    await snoozeFor(id, '1h');
  } else {
    const found = await decide(id, 'answered');
    const text = words(language);
    if (!found) await show(id, { title: text.failed, message: '' });
    else {
      const message = nameOf(found);
      await show(UNDO + id, { title: text.marked, message, buttons: [text.undo] });
    }
  }
}
