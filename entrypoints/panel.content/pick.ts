/** What happens while the seller points at the page. */
interface Picking {
  /** The element under the pointer, or the one that the keyboard has reached. */
  readonly onHover: (element: Element) => void;
  readonly onChoose: (element: Element) => void;
  readonly onCancel: () => void;
}

/** The page must not act on what is meant for us. */
const SWALLOWED =
  'pointerdown pointerup mousedown mouseup dblclick auxclick contextmenu touchstart touchend'.split(
    ' ',
  );
const OWN = '[data-parley]';
const SHOW_TEXT = 4;
/** Text nodes that Tab looks at for the next value. */
const FARTHEST = 20_000;

/**
 * Lets the seller point at a value: by the mouse, or by Tab from value to value, arrow up to what
 * holds it and arrow down back, Enter to take it, Escape to end. The page gets none of these events
 * and nothing is written into it. Answers the way to end.
 */
export function startPicking(page: Document, { onHover, onChoose, onCancel }: Picking): () => void {
  const view = page.defaultView;
  const ending = new AbortController();
  const options = { capture: true, signal: ending.signal, passive: false };
  let at: Element | undefined;
  // The way back down after a step up.
  let below: Element[] = [];

  const move = (element: Element | undefined, from: Element[] = []) => {
    if (!element) return;
    at = element;
    below = from;
    onHover(element);
  };
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const choose = (element: Element | undefined) => {
    if (!element) return;
    ending.abort();
    onChoose(element);
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    if (key === 'Tab') move(nextValue(page, at, shiftKey));
    else if (key === 'ArrowUp') {
      const parent = at?.parentElement;
      if (at && parent && parent !== page.body) move(parent, [at, ...below]);
    } else if (key === 'ArrowDown') {
      const [inner, ...rest] = below;
      move(inner, rest);
    } else if (key === 'Enter') choose(at);
    else if (key === 'Escape') {
      ending.abort();
      onCancel();
    } else return;
    swallow(event);
  };

  const onPointer = (event: Event) => {
    const element = elementOf(event);
    if (element && element !== at) move(element);
  };
  view?.addEventListener('mousemove', onPointer, options);
  view?.addEventListener('keydown', onKey, options);
  for (const type of SWALLOWED) {
    view?.addEventListener(
      type,
      (event) => {
        if (elementOf(event)) swallow(event);
      },
      options,
    );
  }
  view?.addEventListener(
    'click',
    (event) => {
      const element = elementOf(event);
      if (!element) return;
      swallow(event);
      choose(element);
    },
    options,
  );
  return () => ending.abort();
}

/** The element of the page that an event is about; undefined for our own interface. */
function elementOf(event: Event): Element | undefined {
  const path = event.composedPath();
  const own = path.some((part) => part instanceof Element && part.matches(OWN));
  const [first] = path;
  return !own && first instanceof Element ? first : undefined;
}

/** The next element, in the order of the document, that says something by itself and can be seen. */
function nextValue(page: Document, from: Element | undefined, back: boolean): Element | undefined {
  const walker = page.createTreeWalker(page.body, SHOW_TEXT);
  if (from) walker.currentNode = from;
  else if (back) while (walker.lastChild());
  for (let step = 0; step < FARTHEST; step++) {
    const node = back ? walker.previousNode() : walker.nextNode();
    const element = node?.parentElement;
    if (!node || !element) return undefined;
    if (element === from || from?.contains(element) || !node.nodeValue?.trim()) continue;
    if (element.closest(`${OWN}, script, style, noscript, textarea`)) continue;
    if (element.getClientRects().length > 0) {
      element.scrollIntoView({ block: 'nearest' });
      return element;
    }
  }
  return undefined;
}
