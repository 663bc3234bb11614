import { isReturn } from '../addresses.ts';
import { textPage } from '../text-page.ts';

/** An eBay return request, as the seller sees it. */
export const returnRequest = textPage({
  kind: 'return',
  caseType: 'ebay.return',
  owns: isReturn,
  examples: [
    'https://www.ebay.com/rt/ReturnDetails?returnId=5061234567',
    'https://www.ebay.co.uk/rtn/Return/ReturnsDetail?returnId=5061234567',
    'https://www.ebay.de/mesh/returns/5061234567',
    'https://www.ebay.com.au/ReturnCase/5061234567',
  ],
  says: ['return'],
  places: { ask: [{ name: 'page kind', read: () => 'return' }] },
});
