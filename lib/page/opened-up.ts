import { isDocument, isElement, isText } from './node.ts';
import { once } from './once.ts';
import type { Source } from './source.ts';

/** Elements copied at most; a page with more is copied in part. */
const MAX_ELEMENTS = 60_000;
const MAX_DEPTH = 200;
/** What the tools that find labels and ids look at. */
const KEPT = 'id for aria-labelledby href class data-test-id scope name'.split(' ');
/** Where components keep the text that they show. */
const SAID = ['label', 'text', 'value', 'header'];
const PLAIN_NAME = /^[a-z][a-z\d]*$/;

/**
 * The source with its components opened: `root` is a copy in a document of its own, in which what
 * stands in an open shadow root and the text that a component keeps in an attribute (`label`) stand as
 * its children, because a walk over text enters no shadow root. A page without components is handed
 * back as it is. Made once in a read (by its source); the page itself is not touched.
 */
export const openedUp = once((source: Source): Source => {
  const { root } = source;
  const owner = isDocument(root) ? root : root.ownerDocument;
  const components = [...root.querySelectorAll('*')].some(isComponent);
  // In a document without a window no component comes to life and nothing is loaded.
  const blank = components ? owner?.implementation.createHTMLDocument('') : undefined;
  if (!blank) return source;
  let left = MAX_ELEMENTS;

  const copy = (from: Node, to: Node, depth: number) => {
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (isText(child)) to.appendChild(blank.createTextNode(child.data));
      if (!isElement(child) || depth > MAX_DEPTH || --left < 0) continue;
      const { localName, shadowRoot } = child;
      const twin = blank.createElement(PLAIN_NAME.test(localName) ? localName : 'div');
      for (const name of KEPT) {
        const value = child.getAttribute(name);
        if (value !== null) twin.setAttribute(name, value);
      }
      to.appendChild(twin);
      if (isComponent(child)) {
        const told = SAID.map((name) => child.getAttribute(name)?.trim()).find(Boolean);
        const drawn = shadowRoot?.textContent ?? '';
        if (told && !drawn.includes(told)) twin.appendChild(blank.createTextNode(told));
        if (shadowRoot) copy(shadowRoot, twin, depth + 1);
      }
      copy(child, twin, depth + 1);
    }
  };
  copy(root, blank.body, 0);
  return { ...source, root: blank };
});

const isComponent = ({ localName }: Element) => localName.includes('-');
