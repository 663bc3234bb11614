import type * as z from 'zod/mini';
import { send } from '../../lib/messaging/bus.ts';
import { insertDraft, putIntoBox, takeFromBox, undoInsert } from '../../lib/messaging/contracts.ts';
import { readBoxFrame, readTab } from '../../lib/platform/tab-state.ts';
import { readLog } from '../../lib/store/log.ts';
import { writeEvent } from './observations.ts';
import { openStore } from './store.ts';

type Insertion = z.infer<typeof insertDraft.request>;
type Inserted = z.infer<typeof insertDraft.answer>;

/**
 * Puts a draft into the box that the seller used last, in whichever frame of the tab it is, and notes
 * it in the log here: a seller who sends at once takes the panel away with the page.
 */
export async function insertIntoTab(
  tabId: number,
  { case: key, ...reply }: Insertion,
): Promise<Inserted> {
  const tab = await readTab(tabId);
  // The reply is to the case that it was written for, and to no other page that came meanwhile.
  if (tab?.kind !== 'case' || tab.case !== key) return { result: 'page-changed' };
  for (const frameId of await framesOf(tabId)) {
    try {
      const { result } = await send(putIntoBox, { text: reply.text }, { tabId, frameId });
      if (result === 'no-box') continue;
      if (result === 'inserted') {
        await writeEvent(tabId, {
          kind: 'message',
          case: key,
          data: { ...reply, how: 'inserted' },
        });
      }
      return { result };
    } catch {
      // The frame of the last box is gone: the top frame may still show one.
    }
  }
  return { result: 'no-box' };
}

/** Takes the text back where it was put. */
export async function undoInTab(
  tabId: number,
  { case: key }: z.infer<typeof undoInsert.request>,
): Promise<z.infer<typeof undoInsert.answer>> {
  for (const frameId of await framesOf(tabId)) {
    try {
      const { undone } = await send(takeFromBox, {}, { tabId, frameId });
      if (!undone) continue;
      await noteWithdrawn(tabId, key);
      return { undone };
    } catch {
      // As above: a frame that is gone holds no text of ours.
    }
  }
  return { undone: false };
}

async function noteWithdrawn(tabId: number, key: string): Promise<void> {
  const store = await openStore();
  if (!store.ok) return;
  const { events } = await readLog(store.db, key, { limit: 50 });
  const last = events.find(({ kind, data }) => kind === 'message' && data.how === 'inserted');
  if (last?.kind !== 'message') return;
  const data = { ...last.data, how: 'withdrawn' as const, of: last.id };
  await writeEvent(tabId, { kind: 'message', case: key, data });
}

/** The frame of the last box first, then the top one. */
async function framesOf(tabId: number): Promise<readonly number[]> {
  const last = await readBoxFrame(tabId);
  return last === undefined || last === 0 ? [0] : [last, 0];
}
