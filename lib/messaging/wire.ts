import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser, type Browser } from 'wxt/browser';

/** What a contract is to the compiler; its schemas stay out of the content scripts. */
interface Shape {
  readonly name: string;
  readonly from: 'content' | 'extension';
  readonly request: { readonly _zod: { readonly output: unknown } };
  readonly answer: { readonly _zod: { readonly output: unknown } };
}
type Request<C extends Shape> = C['request']['_zod']['output'];
type Answer<C extends Shape> = C['answer']['_zod']['output'];

/** One frame of a tab; without `frameId` the top one. */
export interface Target {
  readonly tabId: number;
  readonly frameId?: number;
}

/** Where a message came from, as the browser says it. */
export interface Sender {
  readonly tabId?: number;
  readonly frameId?: number;
  readonly url?: string;
}

const bus = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();

/**
 * Sends from a content script to the background: `tell<typeof pageObserved>('page/observed', …)`.
 * The background parses what arrives; its answer comes from our own build and is taken as typed, so
 * that no schema weighs on the pages. Throws where nobody answers.
 */
export async function tell<C extends Shape>(
  name: C['name'],
  data: Request<C>,
  to?: Target,
): Promise<Answer<C>> {
  return bus.sendMessage(name, data, to && { frameId: 0, ...to });
}

/**
 * Answers one kind of message from `from`; others get an error that names the message and no data.
 * The handler gets the data as they came.
 */
export function answer(
  name: string,
  from: Shape['from'],
  handler: (data: unknown, sender: Sender) => Promise<unknown>,
): () => void {
  return bus.onMessage(name, async ({ data, sender }) => {
    if (!isFrom(from, sender)) throw new Error(`${name}: not from a ${from}`);
    const { tab, frameId, url } = sender;
    return handler(data, {
      ...(tab?.id !== undefined && { tabId: tab.id }),
      ...(frameId !== undefined && { frameId }),
      ...(url !== undefined && { url }),
    });
  });
}

/** Our own pages have our origin also when they are open in a tab; a content script has its page's. */
function isFrom(from: Shape['from'], { id, tab, url }: Browser.runtime.MessageSender): boolean {
  if (id !== browser.runtime.id) return false;
  const own = url === undefined || url.startsWith(browser.runtime.getURL('/'));
  return from === 'content' ? tab !== undefined && !own : own;
}
