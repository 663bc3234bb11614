import { send } from '../../lib/messaging/bus.ts';
import { putIntoBox, takeFromBox } from '../../lib/messaging/contracts.ts';
import { readBoxFrame } from '../../lib/platform/tab-state.ts';

type Inserted = { result: 'inserted' | 'no-box' | 'not-taken' | 'page-changed' };

/** Puts a draft into the box that the seller used last, in whichever frame of the tab it is. */
export async function insertIntoTab(tabId: number, { text }: { text: string }): Promise<Inserted> {
  const last = await readBoxFrame(tabId);
  for (const frameId of last === undefined || last === 0 ? [0] : [last, 0]) {
    try {
      const answer = await send(putIntoBox, { text }, { tabId, frameId });
      if (answer.result !== 'no-box') return answer;
    } catch {
      // The frame of the last box is gone: the top frame may still show one.
    }
  }
  return { result: 'no-box' };
}

/** Takes the text back where it was put. */
export async function undoInTab(tabId: number): Promise<{ undone: boolean }> {
  const last = await readBoxFrame(tabId);
  for (const frameId of last === undefined || last === 0 ? [0] : [last, 0]) {
    try {
      const answer = await send(takeFromBox, {}, { tabId, frameId });
      if (answer.undone) return answer;
    } catch {
      // As above: a frame that is gone holds no text of ours.
    }
  }
  return { undone: false };
}
