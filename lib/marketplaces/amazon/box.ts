import { findBox } from '../../page/box.ts';
import { firstOf } from '../../page/first-of.ts';

const FIRST = '.contact-buyer-text-area, #ayb-contact-buyer';

/** The text of the contact form comes before other boxes, such as the seller's own notes on an order. */
export function box(root: ParentNode): HTMLElement | null {
  const own = firstOf(root.querySelectorAll(FIRST), (part) => findBox(part) ?? undefined);
  return own ?? findBox(root);
}
