import type { Item } from '../../../model/facts.ts';
import type { Money } from '../../../model/money.ts';
import type { Source } from '../../../page/source.ts';
import { textOf } from '../../../page/text.ts';
import { pieces, word } from '../../site-values.ts';
import { money } from '../values.ts';
import { parts } from './parts.ts';

/** The items of an order; undefined when there are none or one of them cannot be read whole. */
export function readItems(source: Source): Item[] | undefined {
  const cards = parts.within(source, 'items', '.lineItemCard');
  const items = cards.flatMap((card) => readItem(card, source) ?? []);
  return items.length > 0 && items.length === cards.length ? items : undefined;
}

function readItem(card: Element, source: Source): Item | undefined {
  const said = (selector: string) => {
    const element = card.querySelector(selector);
    return element ? word(textOf(element) ?? '') : undefined;
  };
  const link = card.querySelector('.details a[href*="/itm/"]');
  const title = link ? word(textOf(link) ?? '') : undefined;
  const quantity = pieces(said('.quantity__value .sh-bold') ?? '');
  if (title === undefined || quantity === undefined) return undefined;
  const sku = said('.lineItemCardInfo__sku span:last-child');
  const listingId =
    /\d{9,15}/.exec(said('.lineItemCardInfo__itemId span:last-child') ?? '')?.[0] ??
    listingOf(link?.getAttribute('href') ?? '');
  const price = (selector: string) => {
    const text = said(selector);
    return text === undefined ? undefined : money(text, source);
  };
  const unitPrice = unitOf(quantity, price('.soldPrice__value'), price('.total__value'));
  return {
    title,
    ...(sku !== undefined && { sku }),
    ...(listingId !== undefined && { listingId }),
    quantity,
    ...(unitPrice && { unitPrice }),
  };
}

/** The listing id in an item's address. */
export const listingOf = (href: string): string | undefined =>
  /\/itm\/(?:[^/?#]+\/)?(\d{9,15})/.exec(href)?.[1];

/** With several pieces the printed price is one piece's only when the line's total says so. */
function unitOf(
  quantity: number,
  sold: Money | undefined,
  total: Money | undefined,
): Money | undefined {
  if (!sold || quantity === 1) return sold;
  if (!total || total.currency !== sold.currency) return undefined;
  return thousandths(sold) * quantity === thousandths(total) ? sold : undefined;
}

const thousandths = ({ amount }: Money) => Math.round(Number(amount) * 1000);
