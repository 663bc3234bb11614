import { handle, send } from '../../lib/messaging/bus.ts';
import { boxFocused, putIntoBox, takeFromBox } from '../../lib/messaging/contracts.ts';
import { readers } from '../../lib/marketplaces/readers.ts';
import { isBox } from '../../lib/page/box.ts';
import { insertText } from '../../lib/page/insert.ts';

/**
 * Keeps hold of this frame's reply box and writes into it when the seller asks in the panel. Writes
 * only; the page's send button is never touched.
 */
export function serveBox(signal: AbortSignal): void {
  let focused: HTMLElement | undefined;
  let undo: (() => boolean) | undefined;

  document.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      if (!(target instanceof HTMLElement) || !isBox(target)) return;
      focused = target;
      // Without an answer the draft goes to the box that the top frame shows.
      send(boxFocused, {}).catch(() => undefined);
    },
    { signal, capture: true },
  );

  const find = () => {
    if (focused?.isConnected) return focused;
    const reader = readers.find(({ sites }) =>
      sites.some(({ host }) => location.host === host || location.host.endsWith(`.${host}`)),
    );
    return reader?.box(document) ?? undefined;
  };

  const stops = [
    handle(putIntoBox, async ({ text }) => {
      const box = find();
      if (!box) return { result: 'no-box' as const };
      const inserted = await insertText(box, text);
      if (inserted.result === 'inserted') ({ undo } = inserted);
      return { result: inserted.result };
    }),
    handle(takeFromBox, async () => {
      const undone = undo?.() ?? false;
      undo = undefined;
      return { undone };
    }),
  ];
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
}
