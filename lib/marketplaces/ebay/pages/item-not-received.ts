import { isNotReceived } from '../addresses.ts';
import { textPage } from '../text-page.ts';

/** An eBay request for an item that the buyer has not received, as the seller sees it. */
export const itemNotReceived = textPage({
  kind: 'dispute',
  caseType: 'ebay.not-received',
  owns: isNotReceived,
  examples: [
    'https://www.ebay.com/res/ItemNotReceived/ViewRequest?id=5371234567',
    'https://www.ebay.de/res/ItemNotReceived/ViewRequest?id=5371234567',
    'https://www.ebay.co.uk/ItemNotReceived/5371234567',
  ],
  says: ['notReceived'],
  places: { issue: [{ name: 'page kind', read: () => 'item-not-received' }] },
});
