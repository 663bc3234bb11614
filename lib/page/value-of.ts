import { isElement, isText } from './node.ts';
import { fold, textOf } from './text.ts';

/** A label or phrase where it stands. */
export interface Hit {
  /** The text node of the words, or the element where they are in pieces. */
  readonly start: Node;
  /** Folded. */
  readonly words: string;
  /** What follows in the same text. */
  readonly rest: string;
}

const MAX_CLIMB = 6;

/**
 * The texts that may be the value of a label, the likeliest first: behind it in the same text or
 * element, what refers to it (`aria-labelledby`, `for`), the cell below a column header, and the next
 * thing that says something, going up only while nothing but the label is said.
 */
export function* valuesOf(hit: Hit, root: ParentNode): Generator<string> {
  const { start, words, rest } = hit;
  if (rest !== '') {
    yield rest;
    const whole = start.parentElement ? textOf(start.parentElement) : undefined;
    const at = whole?.toLowerCase().indexOf(words) ?? -1;
    if (whole !== undefined && at >= 0) yield unmarked(whole.slice(at + words.length));
    return;
  }
  const element = isElement(start) ? start : start.parentElement;
  if (element) yield* referring(element, words, root);
  const below = element ? belowHeader(element) : undefined;
  if (below !== undefined) {
    yield below;
    return;
  }
  yield* neighbour(start, words);
}

const unmarked = (text: string) => text.replace(/^[\s:#]+/, '');

/** True when an element says the words and nothing else. */
const saysOnly = (element: Element, words: string) => {
  const text = textOf(element, 200);
  return text !== undefined && unmarked(fold(text).slice(words.length)) === '';
};

function* referring(from: Element, words: string, root: ParentNode): Generator<string> {
  let element: Element | null = from;
  for (let level = 0; element && level < 3; level++, element = element.parentElement) {
    if (level > 0 && !saysOnly(element, words)) return;
    const { id } = element;
    const target = element.getAttribute('for');
    const found = [
      ...(id ? root.querySelectorAll(`[aria-labelledby~="${quoted(id)}"]`) : []),
      ...(target ? root.querySelectorAll(`[id="${quoted(target)}"]`) : []),
    ];
    for (const owner of found) {
      const typed = 'value' in owner && typeof owner.value === 'string' ? owner.value : undefined;
      const text = typed ?? textOf(owner);
      if (text) yield fold(text).startsWith(words) ? unmarked(text.slice(words.length)) : text;
    }
  }
}

const quoted = (text: string) => text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, ' ');

function belowHeader(element: Element): string | undefined {
  const cell = element.closest('th');
  const row = cell?.parentElement;
  if (!cell || !row || cell.getAttribute('scope') === 'row') return undefined;
  const cells = [...row.children];
  if (cells.some(({ localName }) => localName !== 'th') || cells.length < 2) return undefined;
  const rows = [...(row.closest('table')?.querySelectorAll('tr') ?? [])];
  const next = rows[rows.findIndex((other) => other === row) + 1];
  const value = next?.children[cells.indexOf(cell)];
  return value ? textOf(value) : undefined;
}

function* neighbour(start: Node, words: string): Generator<string> {
  let node: Node = start;
  for (let level = 0; level < MAX_CLIMB; level++) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (!isElement(next) && !isText(next)) continue;
      const text = textOf(next);
      if (text === undefined) return;
      const value = unmarked(text);
      if (value !== '') {
        yield value;
        return;
      }
    }
    const parent = node.parentElement;
    if (!parent || !saysOnly(parent, words)) return;
    node = parent;
  }
}
