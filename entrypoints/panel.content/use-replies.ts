import { useCallback, useRef } from 'react';
import type { InsertResult, PanelView, Reply } from '../../components/panel/view.ts';
import { send } from '../../lib/messaging/bus.ts';
import { type Entry, insertDraft, undoInsert } from '../../lib/messaging/contracts.ts';

interface Replies {
  readonly insert: (reply: Reply) => Promise<InsertResult>;
  readonly undo: () => Promise<boolean>;
  readonly noteCopy: (reply: Reply) => Promise<void>;
}

/** Replies on their way to the page, each noted in the log once it is there. */
export function useReplies(
  view: PanelView,
  write: (entry: Entry) => Promise<string | undefined>,
): Replies {
  const last = useRef<Reply>(undefined);
  const log = view.kind === 'case' ? view.log : undefined;

  const insert = useCallback(
    async (reply: Reply): Promise<InsertResult> => {
      try {
        const { result } = await send(insertDraft, { text: reply.text });
        if (result === 'inserted') {
          last.current = reply;
          await write({ kind: 'message', how: 'inserted', ...reply });
        }
        return result;
      } catch {
        return 'failed';
      }
    },
    [write],
  );
  const undo = useCallback(async () => {
    try {
      const { undone } = await send(undoInsert, {});
      const reply = last.current;
      if (!undone || !reply) return undone;
      const event = log?.find(
        ({ kind, data }) =>
          kind === 'message' && data.how === 'inserted' && data.text === reply.text,
      );
      await write({ kind: 'message', how: 'withdrawn', ...reply, ...(event && { of: event.id }) });
      return true;
    } catch {
      return false;
    }
  }, [log, write]);
  const noteCopy = useCallback(
    async (reply: Reply) => {
      await write({ kind: 'message', how: 'copied', ...reply });
    },
    [write],
  );
  return { insert, undo, noteCopy };
}
