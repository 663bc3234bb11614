import { useCallback, useEffect, useRef, useState } from 'react';
import type { PanelView } from '../../components/panel/view.ts';
import { handle, send } from '../../lib/messaging/bus.ts';
import {
  type Entry,
  loadPanel,
  panelChanged,
  readAgain,
  writeEntry,
} from '../../lib/messaging/contracts.ts';

export type Notice = 'offline' | 'updated' | undefined;

interface PanelStateHook {
  readonly view: PanelView;
  readonly notice: Notice;
  /** Asks for the page to be read again; what it says anew arrives as a change. */
  readonly readAgain: () => void;
  /** Resolves to undefined when it is written, else to the code of why not. */
  readonly write: (entry: Entry) => Promise<string | undefined>;
}

/** How often a panel looks whether its build is still the installed one, in milliseconds. */
const LOOK = 30_000;

/**
 * What the background knows of this tab. What was shown stays when the background is silent or the
 * extension was updated: the seller may be in the middle of a reply. `onChanged` hears of each change, too.
 */
export function usePanelState(isAlive: () => boolean, onChanged: () => void): PanelStateHook {
  const [view, setView] = useState<PanelView>({ kind: 'loading' });
  const [notice, setNotice] = useState<Notice>();
  const asked = useRef(0);

  const fail = useCallback(() => setNotice(isAlive() ? 'offline' : 'updated'), [isAlive]);
  const load = useCallback(() => {
    const turn = ++asked.current;
    send(loadPanel, {}).then((state) => {
      // An answer that was overtaken by a newer question or entry is older than what is shown.
      if (turn !== asked.current) return;
      setView(state);
      setNotice(undefined);
    }, fail);
  }, [fail]);

  useEffect(() => {
    load();
    const stop = handle(panelChanged, async () => {
      load();
      onChanged();
      return {};
    });
    const timer = setInterval(() => {
      if (!isAlive()) fail();
    }, LOOK);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [load, fail, isAlive, onChanged]);

  const key = view.kind === 'case' ? view.case.key : undefined;
  const write = useCallback(
    async (entry: Entry) => {
      if (key === undefined) return 'failed';
      try {
        const answer = await send(writeEntry, { case: key, entry });
        if (answer.kind === 'refused') return answer.why;
        asked.current += 1;
        setView(answer.state);
        setNotice(undefined);
        return undefined;
      } catch {
        fail();
        return 'failed';
      }
    },
    [key, fail],
  );
  const again = useCallback(() => {
    send(readAgain, {}).then(load, fail);
  }, [load, fail]);
  return { view, notice, readAgain: again, write };
}
