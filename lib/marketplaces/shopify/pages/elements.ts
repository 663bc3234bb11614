import type { Item } from '../../../model/facts.ts';
import type { Place, Places } from '../../../page/fields.ts';
import { firstOf } from '../../../page/first-of.ts';
import { text } from '../../../page/read.ts';
import type { Source } from '../../../page/source.ts';
import { fold, textOf } from '../../../page/text.ts';
import { allItems } from '../../all-items.ts';
import { countryOf } from '../../country-name.ts';
import { pieces } from '../../site-values.ts';
import { orderStates } from '../../vocabulary/vocabulary.ts';
import { ADDRESS_HEADINGS, words } from '../labels.ts';
import { twinOf } from '../payloads/order.ts';
import { orderName, values } from '../values.ts';

const PRODUCT = 'a[href*="/products/"]';
const ROW = '[class*="_MainRow"]';
const BADGE = '[class*="Polaris-Badge"]';

/** The state that a badge says and nothing else; of several badges the one that says most. */
function badgeState({ root }: Source): string | undefined {
  const said = new Set([...root.querySelectorAll(BADGE)].map((badge) => fold(textOf(badge) ?? '')));
  return orderStates.find((state) => words.phrases[state]?.some((word) => said.has(fold(word))));
}

/** The date beside the name of the order: `March 2, 2026 at 9:15 am from Online Store`. */
function dateBesideName(source: Source): unknown {
  // The answer has the shop's own zone; the text has none.
  if (twinOf(source)) return undefined;
  const title = [...source.root.querySelectorAll('h1')].find((one) => orderName(textOf(one) ?? ''));
  let around = title?.parentElement;
  for (let level = 0; around && around.localName !== 'body' && level < 4; level++) {
    // Beyond the header stand the dates of deliveries, payments and notes.
    if (around.querySelector(`h2, h3, table, ${ROW}`)) return undefined;
    for (const part of around.querySelectorAll('p, span, div')) {
      if (part.contains(title ?? null) || part.closest('h1, button, a')) continue;
      const said = textOf(part, 120);
      // A date that begins the text and has a year is the order's; a badge or a note is not.
      const at = said && /^(?:\p{L}{3,10}\.? )?\d/u.test(said) && /\b20\d\d\b/.test(said);
      const when = at ? values.happened(said, source) : undefined;
      if (when !== undefined) return when;
    }
    around = around.parentElement;
  }
  return undefined;
}

/** The country in the last line of the address below its heading. */
function country({ root }: Source): string | undefined {
  const heading = [...root.querySelectorAll('h2, h3, h4')].find((one) =>
    ADDRESS_HEADINGS.includes(fold(textOf(one, 60) ?? '')),
  );
  let around = heading?.parentElement;
  for (let level = 0; around && level < 3; level++, around = around.parentElement) {
    const lines = linesOf(around);
    const found = firstOf(lines.toReversed(), (line) => countryOf(line, 'en'));
    if (found !== undefined) return found;
    // A region with another heading is no longer the address.
    if (around.querySelectorAll('h2, h3, h4').length > 1) return undefined;
  }
  return undefined;
}

/** The texts of an element one by one. */
function linesOf(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const lines: string[] = [];
  for (let node = walker.nextNode(); node && lines.length < 60; node = walker.nextNode()) {
    const line = node.nodeValue?.trim();
    if (line) lines.push(line);
  }
  return lines;
}

function items(source: Source): readonly Item[] | undefined {
  const rows = new Map<Element, Element>();
  for (const link of source.root.querySelectorAll(PRODUCT)) {
    const row = link.closest(ROW);
    // A picture links to the product as well: the link with a text names it.
    if (row && textOf(link) && !rows.has(row)) rows.set(row, link);
  }
  return allItems([...rows], ([row, link]) => {
    const said = textOf(row) ?? '';
    const quantity = /(?<![\p{L}\d])[×x]\s*([1-9]\d{0,4})(?!\d)/iu.exec(said)?.[1];
    return {
      title: textOf(link),
      sku: /(?<!\p{L})SKU:?\s*([^\s,;]{1,60})/iu.exec(said)?.[1],
      listingId: /\/products\/(\d{5,})/.exec(link.getAttribute('href') ?? '')?.[1],
      quantity: pieces(quantity ?? ''),
      unitPrice: firstOf(row.querySelectorAll('.Polaris-Text--numeric, span'), (part) => {
        const shown = textOf(part) ?? '';
        return /[×x]/.test(shown) ? values.money(shown.split(/[×x]/)[0] ?? '', source) : undefined;
      }),
    };
  });
}

const place = (name: string, read: Place<unknown>['read']): readonly Place<unknown>[] => [
  { name, read },
];

/** What the elements of the order page tell. */
export const placesOnPage: Places = {
  orderId: [text('h1', orderName)],
  orderState: place(BADGE, badgeState),
  orderedAt: place('text beside h1', dateBesideName),
  'buyer.country': place('heading "shipping address"', country),
  items: place(`${PRODUCT} in ${ROW}`, items),
};
