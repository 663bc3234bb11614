import { useEffect, type RefObject } from 'react';

export interface ListKeys {
  /** `/` */
  readonly onSearch: () => void;
  /** `Escape`; answers whether there was something to clear. */
  readonly onClear: () => boolean;
  /** `a` and `s`, with the key of the row that has the focus. */
  readonly onAnswered: (key: string) => void;
  readonly onSnooze: (key: string) => void;
  /** `z` */
  readonly onUndo: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The keys of the list in `board`, wherever in the document the focus is; typing in a field stays typing. */
export function useListKeys(board: RefObject<HTMLElement | null>, keys: ListKeys): void {
  useEffect(() => {
    const root = board.current;
    const listen = (event: KeyboardEvent) => {
      if (root && press(event, root, keys)) event.preventDefault();
    };
    root?.ownerDocument.addEventListener('keydown', listen);
    return () => root?.ownerDocument.removeEventListener('keydown', listen);
  }, [board, keys]);
}

/** Whether the key was one of the list. */
function press(event: KeyboardEvent, board: HTMLElement, keys: ListKeys): boolean {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  const here = target instanceof Element ? target : undefined;
  if (key === 'Escape') return keys.onClear();
  if (here?.matches('select, textarea, input:not([type="search"])')) return false;
  const typing = here?.matches('input') ?? false;
  const step = typing && key !== 'ArrowDown' ? undefined : STEPS[key];
  if (step !== undefined) return moveFocus(board, here, step);
  if (typing) return false;
  if (key === '/') keys.onSearch();
  else if (key === 'z') keys.onUndo();
  else {
    const row = here?.closest('[data-key]')?.getAttribute('data-key');
    if (row === null || row === undefined) return false;
    if (key === 'a') keys.onAnswered(row);
    else if (key === 's') keys.onSnooze(row);
    else return false;
  }
  return true;
}

function moveFocus(board: HTMLElement, here: Element | undefined, step: number): boolean {
  const rows = [...board.querySelectorAll<HTMLElement>('.case-row')];
  const row = here?.closest('.case')?.querySelector('.case-row');
  const index = rows.findIndex((each) => each === row);
  const next = rows[Math.min(rows.length - 1, Math.max(0, index + step))];
  next?.focus();
  return next !== undefined;
}
