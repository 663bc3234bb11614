import { isText } from '../../page/node.ts';
import { clean, fold, textOf } from '../../page/text.ts';
import { valuesOf } from '../../page/value-of.ts';
import { placeIn } from './address.ts';
import type { Locator } from '../../model/recipe.ts';

/** Attributes that the makers of a page put there to find an element again. */
const STABLE = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-field',
  'data-name',
  'data-key',
  'itemprop',
  'name',
  'headers',
  'id',
  'aria-label',
];
/** A value of an order in an attribute would not be there for the next one. */
const CHANGES = /\d{3}|[0-9a-f]{8,}/i;
const MAX_LABEL = 60;
const MAX_STEPS = 40;
const MAX_DEPTH = 24;

/**
 * How the element that the seller pointed at can be found again: by a label, an attribute, its place
 * among the tags, and last by classes without their hashes. Only ways that lead to this element, and
 * to it alone, are kept. Undefined for an element that says nothing.
 */
export function locatorFor(element: Element, url: URL): Locator | undefined {
  const text = textOf(element);
  if (!text) return undefined;
  const root = element.ownerDocument;
  const only = (selector: string | undefined) =>
    selector !== undefined && found(root, selector) === element ? selector : undefined;
  const address = placeIn(url, text);
  const label = labelOf(element, text);
  const attribute = only(attributeSelector(element));
  const classes = only(classSelector(element));
  const structure = structureOf(element);
  return {
    ...(address && { address }),
    ...(label !== undefined && { label }),
    ...(attribute !== undefined && { attribute }),
    ...(structure !== undefined && { structure }),
    ...(classes !== undefined && { classes }),
  };
}

/** The only element of a selector; undefined where there are several, because then none is meant. */
export function found(root: ParentNode, selector: string): Element | undefined {
  try {
    const [first, ...others] = root.querySelectorAll(selector);
    return others.length === 0 ? first : undefined;
  } catch {
    // An imported recipe may hold a selector that is none.
    return undefined;
  }
}

/** The label that the page prints for the element: the nearest text before it whose value is the element's. */
export function labelOf(element: Element, text: string): string | undefined {
  const [, before = '', rest = ''] = /^([^:：#]{2,60})\s*[:：#]\s*(.+)$/.exec(text) ?? [];
  if (rest !== '' && isLabel(before)) return clean(before);
  const walker = element.ownerDocument.createTreeWalker(element.ownerDocument.documentElement, 4);
  walker.currentNode = element;
  for (let step = 0; step < MAX_STEPS; step++) {
    const node = walker.previousNode();
    if (!node) return undefined;
    if (!isText(node)) continue;
    const label = clean(node.nodeValue ?? '').replace(/\s*[:：#]$/, '');
    if (!isLabel(label)) continue;
    const hit = { start: node, words: fold(label), rest: '' };
    for (const value of valuesOf(hit, element.ownerDocument)) {
      if (fold(value) === fold(text)) return label;
    }
  }
  return undefined;
}

const isLabel = (text: string) =>
  text.length >= 2 && text.length <= MAX_LABEL && /\p{L}{2}/u.test(text) && !/\d{3}/.test(text);

function attributeSelector(element: Element): string | undefined {
  const path: string[] = [];
  let here: Element | null = element;
  for (let level = 0; here && level < 4; level++, here = here.parentElement) {
    for (const name of STABLE) {
      const value = here.getAttribute(name);
      if (!value || value.length > 100 || CHANGES.test(value)) continue;
      const own = `[${name}=${quoted(value)}]`;
      return path.length > 0 ? `${own} > ${path.join(' > ')}` : own;
    }
    path.unshift(stepOf(here));
  }
  return undefined;
}

/** `amount--total--x7Fa2` → `[class*="amount--total--"]`; words stay, generated names fall away. */
function classSelector(element: Element): string | undefined {
  const parts = [...element.classList].flatMap((name) => {
    const prefix = /^(.*(?:--|__|_))(?=[A-Za-z0-9]*\d)[A-Za-z0-9-]{4,}$/.exec(name)?.[1];
    if (prefix !== undefined && prefix.length >= 4) return [`[class*=${quoted(prefix)}]`];
    return /\d|^(?:sc|css|jsx|svelte|ng|is|has|active|open|selected|hover|focus)\b/i.test(name)
      ? []
      : [`.${escaped(name)}`];
  });
  return parts.length > 0 ? `${element.localName}${parts.join('')}` : undefined;
}

function structureOf(element: Element): string | undefined {
  const steps: string[] = [];
  let here: Element | null = element;
  while (here && here.localName !== 'body' && steps.length < MAX_DEPTH) {
    steps.unshift(stepOf(here));
    here = here.parentElement;
  }
  return here?.localName === 'body' ? `body > ${steps.join(' > ')}` : undefined;
}

function stepOf(element: Element): string {
  let index = 1;
  for (
    let before = element.previousElementSibling;
    before;
    before = before.previousElementSibling
  ) {
    if (before.localName === element.localName) index++;
  }
  return `${element.localName}:nth-of-type(${index})`;
}

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, ' ')}"`;
const escaped = (name: string) => name.replace(/[^\w-]/g, '\\$&');
