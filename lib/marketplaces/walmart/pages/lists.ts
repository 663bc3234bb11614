import { fold, textOf } from '../../../page/text.ts';
import type { Page } from '../../marketplace.ts';
import { headingOf, textLists } from '../../text-list.ts';
import { isCaseList, isOrderList, isReturnList, orderIn } from '../addresses.ts';
import { CASE, PO, words } from '../labels.ts';
import { orderId, values } from '../values.ts';

const list = textLists({
  marketplace: 'walmart',
  words,
  values,
  orderId,
  caseId: (text) => /(?<!\d)\d{6,14}(?!\d)/.exec(text)?.[0],
});

const MARKS = 'a, button, td, span, [role="gridcell"], [role="cell"]';
const NAMED = /^(?:PO|Purchase order)\s*(?:#|no\.?|number)?\s*:?\s*#?\s*(\d{13})$/i;
const isAmong = (names: string) => {
  const folded = new Set(names.split('|').map(fold));
  return (element: Element) => folded.has(headingOf(element) ?? '');
};
const isPo = isAmong(PO);
const isCase = isAmong(CASE);

/** The text of an element that holds nothing else. */
const leaf = (mark: Element): string =>
  mark.childElementCount === 0 && (mark.textContent ?? '').length < 60 ? (textOf(mark) ?? '') : '';

/** The order that an element names: in words, as a link, or below the heading of a column. */
function poOf(mark: Element): string | undefined {
  const said = leaf(mark);
  const named = NAMED.exec(said)?.[1];
  if (named !== undefined) return named;
  const href = mark.getAttribute('href') ?? '';
  const linked =
    href.includes('=') && URL.canParse(href, 'https://seller.walmart.com')
      ? orderIn(new URL(href, 'https://seller.walmart.com'))
      : undefined;
  if (linked !== undefined) return linked;
  return /^\d{13}$/.test(said) && isPo(mark) ? said : undefined;
}

const byOrder = { key: 'orderId', marks: MARKS, idOf: poOf } as const;

export const orderListPage: Page = list({
  ...byOrder,
  kind: 'order-list',
  owns: isOrderList,
  examples: ['https://seller.walmart.com/orders/manage-orders?orderGroups=Unshipped'],
  says: ['chargeback'],
});

export const returnListPage: Page = list({
  ...byOrder,
  kind: 'dispute-list',
  owns: isReturnList,
  examples: ['https://seller.walmart.com/orders/returns?returnGroup=ALL'],
  caseType: 'walmart.return',
  says: ['return'],
});

/** The cases with Seller Support: disputes of returns are among them, and much else. */
export const caseListPage: Page = list({
  kind: 'dispute-list',
  owns: isCaseList,
  examples: ['https://seller.walmart.com/supporthub/your-cases?dateRange=last30days'],
  key: 'caseId',
  marks: MARKS,
  idOf: (mark) => {
    const said = leaf(mark);
    return /^#?\d{6,14}$/.test(said) && isCase(mark) ? said.replace('#', '') : undefined;
  },
  says: ['claim'],
});
