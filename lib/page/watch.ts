import { isElement } from './node.ts';

export interface Watch {
  readonly root: Document | Element;
  /** The address now; asked on every change and every three seconds, as pages change it without a word. */
  readonly url: () => string;
  /** Whether changes under this address matter. Elsewhere only the address is looked at. Default: always. */
  readonly active?: (url: string) => boolean;
  /** Called soon after the start, after the page came to rest, and when the address became another. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
  /** Milliseconds without a change before `onChange`. */
  readonly quiet?: number;
  /** Milliseconds after which a page that never rests is looked at all the same. */
  readonly patience?: number;
  /** A steady clock in milliseconds. */
  readonly clock?: () => number;
}

/** The attribute of the hosts of our own interface. */
const OWN = 'data-parley';
const POLL = 3_000;
/** The looks may cost one part in this many of the main thread's time: noticing the changes costs the rest of the one per cent. */
const SHARE = 400;
const LONGEST_GAP = 5_000;

/**
 * Watches a page until the signal is aborted. Changes are gathered: one look per rest, and on a page
 * that never rests so rarely that watching costs one per cent of the time, at most five seconds apart.
 */
export function watchPage({
  root,
  url,
  active = () => true,
  onChange,
  signal,
  quiet = 250,
  patience = 1_000,
  clock = () => performance.now(),
}: Watch): void {
  if (signal.aborted) return;
  let address = url();
  let observing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastChange = 0;
  let notBefore = 0;

  const look = () => {
    timer = undefined;
    const started = clock();
    try {
      onChange();
    } finally {
      const ended = clock();
      notBefore = ended + Math.min((ended - started) * SHARE, LONGEST_GAP);
    }
  };
  // One timer, moved on when it fires: setting it anew at each change costs more than the change.
  const fire = () => {
    const now = clock();
    const rested = Math.min(lastChange + quiet, firstChange + patience);
    const at = Math.max(rested, notBefore);
    if (now + 1 < at) timer = setTimeout(fire, at - now);
    else look();
  };
  const changed = () => {
    lastChange = clock();
    if (timer !== undefined) return;
    firstChange = lastChange;
    timer = setTimeout(fire, quiet);
  };

  const observer = new MutationObserver((records) => {
    if (address !== url()) moved();
    else if (timer === undefined ? records.some(isOfPage) : isOfPage(records[0])) changed();
  });
  const observe = () => {
    const wanted = active(address);
    if (wanted === observing) return;
    observing = wanted;
    if (wanted) observer.observe(root, { childList: true, subtree: true, characterData: true });
    else observer.disconnect();
  };
  const moved = () => {
    address = url();
    observe();
    // A new address is news by itself; how dear the last page was does not count.
    notBefore = 0;
    changed();
  };

  const poll = setInterval(() => {
    if (address !== url()) moved();
  }, POLL);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearInterval(poll);
      clearTimeout(timer);
    },
    { once: true },
  );
  observe();
  changed();
}

/** False for records that only say that our own interface came or went. */
function isOfPage(record: MutationRecord | undefined): boolean {
  if (record === undefined) return false;
  const { target, type, addedNodes, removedNodes } = record;
  if (isOwn(target)) return false;
  if (type !== 'childList') return true;
  return ![...addedNodes, ...removedNodes].every(isOwn);
}

const isOwn = (node: Node): boolean => isElement(node) && node.closest(`[${OWN}]`) !== null;
