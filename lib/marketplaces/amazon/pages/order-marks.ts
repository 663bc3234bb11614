import { lexicon } from '../../../page/lexicon.ts';
import type { Source } from '../../../page/source.ts';
import { fold, textOf } from '../../../page/text.ts';
import { onlyOf } from '../../only-of.ts';
import { orderId, orderOf } from '../addresses.ts';
import { ORDER } from '../labels.ts';

export const ORDER_MARKS = 'links and cells that name an order';

const { label } = lexicon({ labels: { order: ORDER.split('|') } });
const LABELS = new Set(['', ...ORDER.split('|').map(fold)]);

/** The first order id that the page labels: only where there is one, a cell with an id is trusted. */
export const labelled = (source: Source): string | undefined => {
  const read = label('order', orderId).read(source);
  return typeof read === 'string' ? read : undefined;
};

/**
 * The order that an element names: a link by its address, never by a part of it that could be a
 * session, and a cell that holds an order id and at most its label. Undefined where a link's text
 * names another order.
 */
export function orderIn(element: Element, { url }: Source): string | undefined {
  const told = textOf(element, 80) ?? '';
  const said = orderId(told);
  if (element.localName !== 'a') {
    const rest = said === undefined ? undefined : told.replace(said, '').replace(/[\s:：#]+$/, '');
    return rest !== undefined && LABELS.has(fold(rest)) ? said : undefined;
  }
  const href = element.getAttribute('href') ?? '';
  if (!/order/i.test(href) || !URL.canParse(href, url.href)) return undefined;
  const order = orderOf(new URL(href, url.href));
  return said === undefined || said === order ? order : undefined;
}

/** The links to orders, and on a page that labels order ids also the cells that hold one. */
export function orderMarks(source: Source): readonly Element[] {
  const selector = labelled(source) === undefined ? 'a[href]' : '*';
  return [...source.root.querySelectorAll(selector)].filter(
    (element) =>
      (element.localName === 'a' || element.childElementCount === 0) &&
      orderIn(element, source) !== undefined,
  );
}

/** The only order that the marks name; undefined where they name several. */
export function onlyOrder(source: Source): string | undefined {
  return onlyOf(orderMarks(source).map((mark) => orderIn(mark, source)));
}
