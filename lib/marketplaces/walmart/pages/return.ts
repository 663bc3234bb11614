import type { Page } from '../../marketplace.ts';
import { textPages } from '../../text-pages.ts';
import { returnIn } from '../addresses.ts';
import { words } from '../labels.ts';
import { orderId, values } from '../values.ts';

const RETURNS = 'https://seller.walmart.com/orders/returns';

/** The return of one order: the list of returns, narrowed down to it. */
export const returnPage: Page = textPages({
  marketplace: 'walmart',
  words,
  values,
  orderId,
  idIn: returnIn,
})({
  kind: 'return',
  owns: (url) => returnIn(url) !== undefined,
  examples: [
    `${RETURNS}?appliedFilters=%257B%2522id%2522%253A%25221087000417336%2522%252C%2522searchIdType%2522%253A%2522PO_NO%2522%257D&returnGroup=ALL`,
  ],
  caseType: 'walmart.return',
  says: ['return'],
});
