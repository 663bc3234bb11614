import type { boxFocused } from '../../lib/messaging/contracts.ts';
import { answer, tell } from '../../lib/messaging/wire.ts';
import { isBox } from '../../lib/page/box.ts';
import { insertText } from '../../lib/page/insert.ts';

/**
 * Keeps hold of this frame's reply box and writes into it when the seller asks in the panel. Writes
 * only; the page's send button is never touched.
 */
export function serveBox(
  boxIn: (root: ParentNode) => HTMLElement | null,
  signal: AbortSignal,
): void {
  let focused: HTMLElement | undefined;
  let undo: (() => boolean) | undefined;

  document.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      if (!(target instanceof HTMLElement) || !isBox(target)) return;
      focused = target;
      // Without an answer the draft goes to the box that the top frame shows.
      tell<typeof boxFocused>('box/focused', {}).catch(() => undefined);
    },
    { signal, capture: true },
  );

  const find = () => (focused?.isConnected ? focused : boxIn(document));

  const stops = [
    answer('box/put', 'extension', async (data) => {
      const text = textOf(data);
      const box = find();
      if (!box) return { result: 'no-box' };
      const inserted = await insertText(box, text);
      if (inserted.result === 'inserted') ({ undo } = inserted);
      return { result: inserted.result };
    }),
    answer('box/take', 'extension', async () => {
      const undone = undo?.() ?? false;
      undo = undefined;
      return { undone };
    }),
  ];
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
}

function textOf(data: unknown): string {
  if (typeof data === 'object' && data !== null && 'text' in data) {
    const { text } = data;
    if (typeof text === 'string') return text;
  }
  throw new TypeError('no text to insert');
}
