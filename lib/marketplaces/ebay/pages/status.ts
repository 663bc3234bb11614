import { isElement, isText } from '../../../page/node.ts';
import { textOf } from '../../../page/text.ts';

/** Elements inside a sentence; `font` is what translation extensions put around each piece. */
const IN_SENTENCE = new Set(['a', 'b', 'em', 'font', 'i', 'strong']);

/**
 * The statements of the status summary, one per element that says something of its own: a summary
 * holds several, and joined they would read as one sentence.
 */
export function statusPieces(summaries: readonly Element[]): string[] {
  const pieces: string[] = [];
  const visit = (element: Element, depth: number) => {
    const speaks = [...element.childNodes].some(
      (node) =>
        (isText(node) && node.data.trim() !== '') ||
        (isElement(node) && IN_SENTENCE.has(node.localName)),
    );
    if (speaks || depth > 12) {
      const text = textOf(element);
      if (text) pieces.push(text);
      return;
    }
    for (const child of element.children) visit(child, depth + 1);
  };
  for (const summary of summaries) visit(summary, 0);
  return pieces;
}
