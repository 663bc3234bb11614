import type { Page } from '../../marketplace.ts';
import { isNotReceived } from '../addresses.ts';
import { readNotReceived, words } from './request.ts';

/** An eBay request for an item that the buyer has not received, as the seller sees it. */
export const itemNotReceived: Page = {
  kind: 'dispute',
  owns: isNotReceived,
  examples: [
    'https://www.ebay.com/res/ItemNotReceived/ViewRequest?id=5371234567',
    'https://www.ebay.de/res/ItemNotReceived/ViewRequest?id=5371234567',
    'https://www.ebay.co.uk/ItemNotReceived/5371234567',
  ],
  proof: (source) =>
    words.shows(source) && words.says(source, 'notReceived')
      ? 'id of the address with "Item not received" (by text)'
      : undefined,
  read: readNotReceived,
};
