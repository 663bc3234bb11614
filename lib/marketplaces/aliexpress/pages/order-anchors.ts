import type { Item } from '../../../model/facts.ts';
import type { Places } from '../../../page/fields.ts';
import { firstOf } from '../../../page/first-of.ts';
import { text } from '../../../page/read.ts';
import type { Source } from '../../../page/source.ts';
import { textOf } from '../../../page/text.ts';
import { allItems } from '../../all-items.ts';
import { pieces } from '../../site-values.ts';
import { orderIdIn } from '../addresses.ts';
import { meaningOf, orderStates, orderTimeLabel } from '../labels.ts';
import { printedMoney } from '../payloads/money.ts';
import { textTime } from '../payloads/times.ts';

/** Class names are `block--name--hash` and the hash changes with every release. */
const anchor = (name: string, tag = '') => `${tag}[class*="${name}--"]`;

const STATE = '.chc-state-label__stateText';
/** The number of an order, on its own page and in each entry of the list. */
export const HEADER_ID = anchor('header--valueHighLight', 'span');

/** The fields of an order by the anchors that its page and its entry in the list share. */
export const orderAnchors: Places = {
  orderId: [text(HEADER_ID, orderIdIn)],
  orderState: [text(STATE, (said) => meaningOf(said, orderStates))],
  'buyer.name': [text(anchor('buyerInfo--inline', 'a'), (said) => said.slice(0, 200) || undefined)],
  total: [text(anchor('amount--amount', 'div'), (said) => printedMoney(said))],
  orderedAt: [{ name: 'label order time', read: orderTime }],
  items: [{ name: anchor('productInfo--itemTitle', 'span'), read: items }],
};

/** The time behind its label; an entry of the list prints one time, which is the order's. */
function orderTime({ root }: Source) {
  const times = [...root.querySelectorAll(anchor('header--value', 'span'))].flatMap((value) => {
    const at = textTime(textOf(value));
    const label = value.previousElementSibling ?? value.parentElement;
    return at === undefined ? [] : [{ at, said: (label && textOf(label, 80)) ?? '' }];
  });
  const labelled = firstOf(times, ({ at, said }) => (orderTimeLabel.test(said) ? at : undefined));
  const [only, another] = times;
  return labelled ?? (another === undefined ? only?.at : undefined);
}

function items({ root }: Source): readonly Item[] | undefined {
  const titles = [...root.querySelectorAll(anchor('productInfo--itemTitle', 'span'))];
  return allItems(titles, (element) => {
    const row = element.closest('tr');
    const said = (selector: string) => {
      const found = row?.querySelector(selector);
      return found ? textOf(found) : undefined;
    };
    return {
      title: textOf(element),
      sku: said(anchor('productInfo--skuCodeValue')),
      quantity: pieces((said('td[data-next-table-col="3"]') ?? '').replace(/^[x×]\s*/i, '')),
      unitPrice: printedMoney(said(anchor('productInfo--unitFee')) ?? ''),
    };
  });
}
