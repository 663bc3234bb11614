import { useCallback } from 'react';
import type { InsertResult, PanelView, Reply } from '../../components/panel/view.ts';
import { send } from '../../lib/messaging/bus.ts';
import { type Entry, insertDraft, undoInsert } from '../../lib/messaging/contracts.ts';

interface Replies {
  readonly insert: (reply: Reply) => Promise<InsertResult>;
  readonly undo: () => Promise<boolean>;
  readonly noteCopy: (reply: Reply) => Promise<void>;
}

/** Replies on their way to the page. What was inserted or taken back is noted by the background. */
export function useReplies(
  view: PanelView,
  write: (entry: Entry) => Promise<string | undefined>,
): Replies {
  const key = view.kind === 'case' ? view.case.key : undefined;

  const insert = useCallback(
    async (reply: Reply): Promise<InsertResult> => {
      if (key === undefined) return 'failed';
      try {
        const { result } = await send(insertDraft, { case: key, ...reply });
        return result;
      } catch {
        return 'failed';
      }
    },
    [key],
  );
  const undo = useCallback(async () => {
    if (key === undefined) return false;
    try {
      const { undone } = await send(undoInsert, { case: key });
      return undone;
    } catch {
      return false;
    }
  }, [key]);
  const noteCopy = useCallback(
    async (reply: Reply) => {
      await write({ kind: 'message', how: 'copied', ...reply });
    },
    [write],
  );
  return { insert, undo, noteCopy };
}
