import type { Page } from '../../marketplace.ts';
import { isReturn } from '../addresses.ts';
import { readReturn, words } from './request.ts';

/** An eBay return request, as the seller sees it. */
export const returnRequest: Page = {
  kind: 'return',
  owns: isReturn,
  examples: [
    'https://www.ebay.com/rt/ReturnDetails?returnId=5061234567',
    'https://www.ebay.co.uk/rtn/Return/ReturnsDetail?returnId=5061234567',
    'https://www.ebay.de/mesh/returns/5061234567',
    'https://www.ebay.com.au/ReturnCase/5061234567',
  ],
  proof: (source) =>
    words.shows(source) && words.says(source, 'return')
      ? 'id of the address with "Return" (by text)'
      : undefined,
  read: readReturn,
};
