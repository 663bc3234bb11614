import { isCancellation } from '../addresses.ts';
import { textPage } from '../text-page.ts';

/** A buyer's request to cancel an order. */
export const cancellation = textPage({
  kind: 'cancellation',
  caseType: 'ebay.cancel',
  owns: isCancellation,
  examples: [
    'https://www.ebay.com/res/cancel/ViewRequest?cancelId=5371234567',
    'https://www.ebay.co.uk/res/cancellation/View?id=5371234567',
  ],
  says: ['cancellation'],
  places: {
    issue: [{ name: 'page kind', read: () => 'cancel-request' }],
    ask: [{ name: 'page kind', read: () => 'cancel' }],
  },
});
