import { isElement, isText } from './node.ts';
import { clean, fold, isSilent } from './text.ts';

/** Attributes that the makers of a page put there to find an element; their values name parts, not people. */
const MARKS = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'data-component'];
/** A part's name as programmers write it: letters, hyphens and underscores, in pieces of a word. */
const NAME = /^[A-Za-z]{1,24}(?:[-_]{1,2}[A-Za-z0-9]{1,24}){0,8}$/;
const MAX_LINES = 4_000;
const MAX_DEPTH = 80;
const MAX_LABEL = 60;

interface Keep {
  /** Folded texts that are labels in some language: only these are printed. */
  readonly labels: ReadonlySet<string>;
  /** Folded values of the case that must not appear, not even as the name of a class. */
  readonly secrets: readonly string[];
}

/**
 * The structure of a page without what it says, to be sent to those who write its reader: tag names,
 * test attributes, class prefixes, and texts that are known labels. Every other text is `…`, every
 * digit is `0`, every other attribute is left out. Open shadow roots are entered.
 */
export function redactedStructure(root: ParentNode, { labels, secrets }: Keep): string {
  const lines: string[] = [];
  const isSecret = (name: string) => {
    const said = fold(name);
    return secrets.some((secret) => secret.length >= 3 && said.includes(secret));
  };
  const named = (value: string) => {
    const name = value.replace(/\d/g, '0');
    return NAME.test(name) && !isSecret(value) ? name : '…';
  };
  const opening = (element: Element): string => {
    const marks = MARKS.flatMap((mark) => {
      const value = element.getAttribute(mark);
      return value ? [`[${mark}=${named(value)}]`] : [];
    });
    const classes = [...element.classList]
      .map((name) => named(withoutHash(name)))
      .filter((name) => name !== '…')
      .map((name) => `.${name}`);
    return [element.localName, ...classes, ...marks].join('');
  };
  const said = (text: string): string | undefined => {
    const whole = clean(text);
    if (whole === '') return undefined;
    const label = whole.replace(/\s*[:：#]$/, '');
    return label.length <= MAX_LABEL && labels.has(fold(label)) && !isSecret(label)
      ? `"${whole.replace(/\d/g, '0')}"`
      : '…';
  };
  const visit = (node: Node, depth: number): void => {
    if (lines.length >= MAX_LINES || depth > MAX_DEPTH) return;
    const indent = ' '.repeat(depth);
    if (isText(node)) {
      const text = said(node.nodeValue ?? '');
      if (text !== undefined) lines.push(`${indent}${text}`);
      return;
    }
    if (isElement(node)) {
      lines.push(`${indent}${opening(node)}`);
      if (isSilent(node)) return;
      if (node.shadowRoot) {
        lines.push(`${indent} #shadow-root`);
        for (const child of node.shadowRoot.childNodes) visit(child, depth + 2);
      }
    }
    for (const child of node.childNodes) visit(child, isElement(node) ? depth + 1 : depth);
  };
  for (const child of root.childNodes) visit(child, 0);
  if (lines.length >= MAX_LINES) lines.push('… (cut)');
  return lines.join('\n');
}

/** `amount--total--x7Fa2` → `amount--total--`: what stays the same in the next release. */
const withoutHash = (name: string): string =>
  name.replace(/(--|__|_|-)(?=[A-Za-z]*\d)[A-Za-z0-9]{4,}$/, '');
