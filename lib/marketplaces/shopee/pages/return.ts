import { returnIn } from '../addresses.ts';
import { byWords } from './by-words.ts';

/** One return. Nobody has seen its answers: it is read by its words. */
export const returnPage = byWords({
  kind: 'return',
  owns: (url) => returnIn(url) !== undefined,
  examples: [
    'https://seller.shopee.com.br/portal/sale/return/235000100020003',
    'https://seller.shopee.co.th/portal/sale/return/235000100020004',
  ],
  says: ['return', 'returnApproved', 'returnShipped', 'returnDelivered'],
  caseId: returnIn,
});
