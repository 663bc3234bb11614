import type { Item } from '../../../model/facts.ts';
import type { Money } from '../../../model/money.ts';
import type { Source } from '../../../page/source.ts';
import { textOf } from '../../../page/text.ts';
import { allItems } from '../../all-items.ts';
import { pieces, word } from '../../site-values.ts';
import { money } from '../values.ts';
import { parts } from './parts.ts';

export function readItems(source: Source): readonly Item[] | undefined {
  const cards = parts.within(source, 'items', '.lineItemCard');
  return allItems(cards, (card) => readItem(card, source));
}

function readItem(card: Element, source: Source) {
  const said = (selector: string) => {
    const element = card.querySelector(selector);
    return element ? word(textOf(element) ?? '') : undefined;
  };
  const link = card.querySelector('.details a[href*="/itm/"]');
  const title = link ? word(textOf(link) ?? '') : undefined;
  const quantity = pieces(said('.quantity__value .sh-bold') ?? '');
  const sku = said('.lineItemCardInfo__sku span:last-child');
  const listingId =
    /\d{9,15}/.exec(said('.lineItemCardInfo__itemId span:last-child') ?? '')?.[0] ??
    listingOf(link?.getAttribute('href') ?? '');
  const price = (selector: string) => {
    const text = said(selector);
    return text === undefined ? undefined : money(text, source);
  };
  const unitPrice = unitOf(quantity, price('.soldPrice__value'), price('.total__value'));
  return { title, sku, listingId, quantity, unitPrice };
}

/** The listing id in an item's address. */
export const listingOf = (href: string): string | undefined =>
  /\/itm\/(?:[^/?#]+\/)?(\d{9,15})/.exec(href)?.[1];

/** With several pieces the printed price is one piece's only when the line's total says so. */
function unitOf(
  quantity: number | undefined,
  sold: Money | undefined,
  total: Money | undefined,
): Money | undefined {
  if (!sold || quantity === 1) return sold;
  if (quantity === undefined || !total || total.currency !== sold.currency) return undefined;
  return thousandths(sold) * quantity === thousandths(total) ? sold : undefined;
}

const thousandths = ({ amount }: Money) => Math.round(Number(amount) * 1000);
