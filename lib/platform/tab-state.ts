import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';
import { FailureCode } from '../model/failure-code.ts';
import { Origin, PageKind } from '../model/words.ts';

/** What Parley made of the page in a tab. In session memory: it outlives the worker, not the browser. */
export const TabState = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('case'),
    url: z.string(),
    case: z.string(),
    /** Read by what the seller taught or because he asked, not by a reader of ours. */
    own: z.optional(z.literal(true)),
  }),
  z.strictObject({
    kind: z.literal('list'),
    url: z.string(),
    marketplace: Origin,
    page: PageKind,
    read: z.int(),
  }),
  z.strictObject({
    kind: z.literal('unreadable'),
    url: z.string(),
    marketplace: Origin,
    page: PageKind,
  }),
  /** The page was read, but the log could not take it: the code of the failure. */
  z.strictObject({
    kind: z.literal('failed'),
    url: z.string(),
    code: FailureCode,
  }),
  z.strictObject({ kind: z.literal('none'), url: z.string() }),
  /** The seller has asked for this page and it is being read. */
  z.strictObject({ kind: z.literal('loading'), url: z.string() }),
]);
export type TabState = z.infer<typeof TabState>;

/** The frame whose text box had the focus last. */
const Box = z.strictObject({ frameId: z.int() });

const tabKey = (tabId: number) => `session:tab-${tabId}` as const;
const teachKey = (tabId: number) => `session:teach-${tabId}` as const;
const boxKey = (tabId: number) => `session:box-${tabId}` as const;

export async function readTab(tabId: number): Promise<TabState | undefined> {
  const parsed = TabState.safeParse(await storage.getItem(tabKey(tabId)));
  return parsed.success ? parsed.data : undefined;
}

export async function writeTab(tabId: number, state: TabState): Promise<void> {
  await storage.setItem(tabKey(tabId), state);
}

export async function readBoxFrame(tabId: number): Promise<number | undefined> {
  const parsed = Box.safeParse(await storage.getItem(boxKey(tabId)));
  return parsed.success ? parsed.data.frameId : undefined;
}

export async function writeBoxFrame(tabId: number, frameId: number): Promise<void> {
  await storage.setItem(boxKey(tabId), { frameId });
}

export async function forgetTab(tabId: number): Promise<void> {
  await storage.removeItems([tabKey(tabId), boxKey(tabId), teachKey(tabId)]);
}

/** The seller has asked to teach Parley the page of this tab: its panel is to begin with that. */
export async function askToTeach(tabId: number): Promise<void> {
  await storage.setItem(teachKey(tabId), true);
}

/** Whether the seller has asked to teach; true once. */
export async function takeTeaching(tabId: number): Promise<boolean> {
  const asked = (await storage.getItem<unknown>(teachKey(tabId))) === true;
  if (asked) await storage.removeItem(teachKey(tabId));
  return asked;
}
