import type { Item } from '../../model/facts.ts';
import type { Money } from '../../model/money.ts';
import type { Place } from '../../page/fields.ts';
import { firstOf } from '../../page/first-of.ts';
import { rowsOf } from '../../page/rows.ts';
import type { Source } from '../../page/source.ts';
import { clean, textOf } from '../../page/text.ts';
import { pieces } from '../site-values.ts';

/** Addresses of products on the marketplaces and in usual shops, with the id of the listing. */
const PRODUCT =
  /\/(?:dp|gp\/product|itm|item|listing|product|products|p|i|offer|oferta)\/(?:[^/?#]+\/)*?([A-Z0-9][\w-]{3,60}?)(?:\.html)?(?:[/?#]|$)/i;
/** Parts of a page that show other products than those of the order. */
const ASIDE =
  'nav, header, footer, aside, [role="navigation"], [role="banner"], [role="contentinfo"], [class*="carousel" i], [class*="recommend" i], [class*="sponsor" i], [id*="recommend" i], [id*="footer" i], [class*="footer" i], [id^="nav" i]';

const listingOf = (link: Element) => PRODUCT.exec(link.getAttribute('href') ?? '')?.[1];

/** What the rest of the page says about its items. */
interface Around {
  readonly price: (text: string, source: Source) => Money | undefined;
  /** The labelled number of pieces. */
  readonly quantity: (source: Source) => number | undefined;
  /** The printed sum of the items. */
  readonly sum: (source: Source) => Money | undefined;
}

/**
 * The products of the page: links to listings outside navigation and recommendations, each with the
 * price in its own part of the page. With one product the sum of the items tells the number of pieces.
 */
export function itemsOf({ price, quantity, sum }: Around): Place<Item[]> {
  return {
    name: 'links to listings',
    read: (source) => {
      const links = [...source.root.querySelectorAll('a[href]')].filter(
        (link) => listingOf(link) !== undefined && link.closest(ASIDE) === null,
      );
      const rows = rowsOf(links, listingOf);
      const items = rows.flatMap(({ id, element }): Item[] => {
        const named = titleOf(links, id);
        if (!named) return [];
        const { title, link } = named;
        const unitPrice = priceIn(element, link, source, price);
        if (rows.length > 1 && !unitPrice) return [];
        const printed = rows.length > 1 ? undefined : quantity(source);
        const total = rows.length > 1 ? undefined : sum(source);
        const times = total && unitPrice ? timesOf(total, unitPrice) : undefined;
        // A small number that contradicts the sum is something else.
        const count = printed ?? times ?? smallNumber(element, link) ?? 1;
        return [{ title, listingId: id, quantity: count, ...(unitPrice && { unitPrice }) }];
      });
      return items.length > 0 && items.length === rows.length ? items : undefined;
    },
  };
}

function titleOf(
  links: readonly Element[],
  id: string,
): { readonly title: string; readonly link: Element } | undefined {
  return firstOf(
    links.filter((link) => listingOf(link) === id),
    (link) => {
      const text = clean(textOf(link, 480) ?? '');
      return text.length >= 6 && /\p{L}{3}/u.test(text) ? { title: text, link } : undefined;
    },
  );
}

/** The price nearest to the title; a reduction (`-$0.90`) is none. */
const priceIn = (row: Element, title: Element, source: Source, price: Around['price']) =>
  nearest(row, title, (text) => (/^[-−]/.test(text) ? undefined : price(text, source)));

/** A number of pieces that stands alone in its element. */
const smallNumber = (row: Element, title: Element) =>
  nearest(row, title, (text) => pieces(text.replace(/^[x×]\s*/i, '')));

/** What the smallest part around the title says that `take` takes. */
function nearest<T>(
  row: Element,
  title: Element,
  take: (text: string) => T | undefined,
): T | undefined {
  for (let part: Element | null = title; part; part = part === row ? null : part.parentElement) {
    const found = firstOf(shortTexts(part), take);
    if (found !== undefined) return found;
  }
  return undefined;
}

const MAX_TEXTS = 400;

function* shortTexts(element: Element): Generator<string> {
  let left = MAX_TEXTS;
  for (const inner of element.querySelectorAll('*')) {
    if (--left < 0) return;
    if (inner.childElementCount > 0) continue;
    const text = textOf(inner, 40);
    if (text) yield text;
  }
}

/** How many times a price goes into a sum, when it does without a rest. */
function timesOf(sum: Money, price: Money): number | undefined {
  if (sum.currency !== price.currency) return undefined;
  const [whole, one] = [sum, price].map(({ amount }) => Math.round(Number(amount) * 1000));
  const times = (whole ?? 0) / (one || 1);
  return Number.isInteger(times) && times >= 1 && times <= 9999 ? times : undefined;
}
