import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser, type Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Contract } from './contracts.ts';

type Wire = Record<string, (data: unknown) => unknown>;

const bus = defineExtensionMessaging<Wire>();

/** Where a message came from, as the browser says it. */
export interface Sender {
  readonly tabId?: number;
  readonly frameId?: number;
  readonly url?: string;
}

/** Sends to the background, or with `to` to one frame of a tab. Both ends parse: the other may be an older build. */
export async function send<Q extends z.ZodMiniType, A extends z.ZodMiniType>(
  { name, request, answer }: Contract<Q, A>,
  data: z.input<Q>,
  to?: { readonly tabId: number; readonly frameId?: number },
): Promise<z.output<A>> {
  return z.parse(answer, await bus.sendMessage(name, z.parse(request, data), to));
}

/**
 * Answers one kind of message. A sender that the contract does not name, or data that do not parse,
 * never reach the handler: the sender gets an error that names the message and no data.
 */
export function handle<Q extends z.ZodMiniType, A extends z.ZodMiniType>(
  { name, from, request, answer }: Contract<Q, A>,
  handler: (data: z.output<Q>, sender: Sender) => Promise<z.input<A>>,
): () => void {
  return bus.onMessage(name, async ({ data, sender }) => {
    if (!isFrom(from, sender)) throw new Error(`${name}: not from a ${from}`);
    const asked = request.safeParse(data);
    if (!asked.success) throw new Error(`${name}: malformed request`);
    const { tab, frameId, url } = sender;
    return z.parse(
      answer,
      await handler(asked.data, {
        ...(tab?.id !== undefined && { tabId: tab.id }),
        ...(frameId !== undefined && { frameId }),
        ...(url !== undefined && { url }),
      }),
    );
  });
}

/** Our own pages have our origin also when they are open in a tab; a content script has its page's. */
function isFrom(
  from: Contract<never, never>['from'],
  { id, tab, url }: Browser.runtime.MessageSender,
): boolean {
  if (id !== browser.runtime.id) return false;
  const own = url === undefined || url.startsWith(browser.runtime.getURL('/'));
  return from === 'content' ? tab !== undefined && !own : own;
}
