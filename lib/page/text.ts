import { isElement } from './node.ts';

const BLOCKS = new Set(
  'address article aside blockquote br dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'svg']);

/** True for elements whose text nobody sees. */
export const isSilent = (element: Element): boolean => SILENT.has(element.localName);

const PLAIN = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/;

/** Spaces joined, no-break and full-width forms made plain; upper and lower case kept. */
export const clean = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** `clean` without regard to case, for comparing labels. */
export const fold = (text: string): string => clean(text).toLowerCase();

/**
 * The text under a node as a person reads it, with a space between blocks; undefined when it is
 * longer than `max` characters, because then it is no value. Hidden elements count: streamed pages
 * keep their modules hidden until a script moves them. Comments do not.
 */
export function textOf(node: Node, max = 500): string | undefined {
  let text = '';
  // Characters between two steps of the recursion bound the work, also on deep or empty trees.
  let steps = 0;
  const visit = (child: Node, depth: number): boolean => {
    if (++steps > 400 || depth > 60 || text.length > 4 * max) return false;
    if (child.nodeType === 3) {
      text += child.nodeValue ?? '';
      return true;
    }
    if (!isElement(child) || isSilent(child)) return true;
    const gap = BLOCKS.has(child.localName) ? ' ' : '';
    text += gap;
    for (let inner = child.firstChild; inner; inner = inner.nextSibling) {
      if (!visit(inner, depth + 1)) return false;
    }
    text += gap;
    return true;
  };
  if (!visit(node, 0)) return undefined;
  const read = clean(text);
  return read.length > max ? undefined : read;
}
