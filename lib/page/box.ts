import { deepQuery } from './deep-query.ts';
import { isHtml } from './node.ts';

const CANDIDATES = 'textarea, [contenteditable], [role="textbox"]';
/** Smaller boxes (CSS pixels) are for a word, a number or a search. */
const MIN_WIDTH = 120;
const MIN_HEIGHT = 24;
const OTHER_USE = /search|such|recherch|buscar|cerca|搜索|coupon|promo|captcha/i;

/** Whether a person could write a reply here: an editable text box that is neither hidden nor for searching. */
export function isBox(element: Element): boolean {
  const inner = editable(element);
  // One line is for a number or a search, not for a reply.
  if (!inner || inner.localName === 'input' || isOff(inner)) return false;
  if (OTHER_USE.test(saying(inner))) return false;
  return isVisible(inner);
}

/** The largest reply box that is visible now, also inside open shadow roots, or null. Never creates one. */
export function findBox(root: ParentNode): HTMLElement | null {
  const light = boxesOf(root.querySelectorAll(CANDIDATES));
  const boxes = light.length > 0 ? light : boxesOf(deepQuery(root, CANDIDATES));
  const [largest] = boxes
    .map((box) => ({ box, size: areaOf(box) }))
    .toSorted((a, b) => b.size - a.size);
  return largest?.box ?? null;
}

const boxesOf = (elements: Iterable<Element>) => [...elements].filter(isHtml).filter(isBox);

/** The element that takes the text: itself, or the text area inside a component (`kat-textarea`). */
export function editable(element: Element): HTMLElement | undefined {
  if (!isHtml(element)) return undefined;
  const { localName } = element;
  if (localName === 'textarea') return element;
  if (localName === 'input') {
    const type = element.getAttribute('type')?.toLowerCase() ?? 'text';
    return type === 'text' ? element : undefined;
  }
  const editing = element.getAttribute('contenteditable')?.toLowerCase();
  if (editing === '' || editing === 'true' || editing === 'plaintext-only') {
    return element;
  }
  if (!localName.includes('-')) return undefined;
  const inner = element.shadowRoot?.querySelector('textarea, [contenteditable="true"]');
  return isHtml(inner) ? inner : undefined;
}

const isOff = (element: HTMLElement): boolean =>
  element.matches('[disabled], [readonly], [aria-disabled="true"], [aria-readonly="true"]');

/** What an element says that it is for. */
const saying = (element: HTMLElement): string =>
  ['name', 'id', 'role', 'aria-label', 'placeholder']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ') + (element.closest('[role="search"]') ? ' search' : '');

function isVisible(element: HTMLElement): boolean {
  if (element.closest('[hidden], [aria-hidden="true"], [inert]')) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style && (style.display === 'none' || style.visibility === 'hidden')) return false;
  if (!hasLayout(element)) return true;
  const { width, height } = element.getBoundingClientRect();
  return width >= MIN_WIDTH && height >= MIN_HEIGHT;
}

/** Where nothing is laid out (a saved page outside a browser) sizes say nothing. */
const hasLayout = (element: HTMLElement): boolean =>
  element.ownerDocument.documentElement.getBoundingClientRect().width > 0;

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}
