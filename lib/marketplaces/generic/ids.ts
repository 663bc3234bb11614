import type { Place } from '../../page/fields.ts';
import { firstOf } from '../../page/first-of.ts';
import type { Source } from '../../page/source.ts';
import { clean } from '../../page/text.ts';

/** Starts like an id and has at least four digits: letters, digits, hyphens, nothing else. */
const ID = /^#?\s*([\p{L}\p{N}][\p{L}\p{N}-]{3,39})(?=$|[\s,;|(])/u;

/** An id beside a label: a token with at least four digits, not a date and not a price. */
export const idIn = (text: string): string | undefined => {
  const id = ID.exec(clean(text))?.[1];
  if (id === undefined || id.replace(/\D/g, '').length < 4) return undefined;
  return /^(?:19|20)\d\d-\d\d?-\d\d?$/.test(id) ? undefined : id;
};

const ORDER = /^(?:order|trade_?order|parent_?order|purchase|po)_?-?(?:id|no|nr|num|number|sn)?$/i;
const IN_PATH = /\/(?:orders?|pedidos?|ventas|vendas|bestellung|commande|zamowienia)\/([^/?#]+)/i;

const orderIn = (url: URL): string | undefined => {
  for (const [name, value] of url.searchParams) {
    const id = ORDER.test(name) ? idIn(value) : undefined;
    if (id !== undefined) return id;
  }
  return idIn(IN_PATH.exec(url.pathname)?.[1] ?? '');
};

/** The order id that the page's own address names. */
export const orderInAddress: Place<string> = {
  name: 'address',
  read: ({ url }) => orderIn(url),
};

/**
 * The order id in the links of a page, when all links that name one name the same: a page about one
 * order links to it again and again, and a page about several says nothing certain.
 */
export const orderInLinks: Place<string> = {
  name: 'links',
  read: (source) => {
    const ids = new Set(linksOf(source).map(orderIn));
    ids.delete(undefined);
    return ids.size === 1 ? firstOf(ids, (id) => id) : undefined;
  },
};

function linksOf({ url, root }: Source): URL[] {
  return [...root.querySelectorAll('a[href]')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    return /order|trade|purchase|pedido|venta|venda/i.test(href) && URL.canParse(href, url.href)
      ? [new URL(href, url.href)]
      : [];
  });
}
