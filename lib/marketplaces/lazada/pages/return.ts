import { textPages } from '../../text-pages.ts';
import { reverseIn } from '../addresses.ts';
import { words } from '../labels.ts';
import { caseId, orderId, values } from '../values.ts';

const page = textPages({ marketplace: 'lazada', words, values, orderId, caseId, idIn: reverseIn });

/** One return, known by the parameter in its address and by its words. */
export const returnPage = page({
  kind: 'return',
  caseType: 'lazada.return',
  owns: (url) => reverseIn(url) !== undefined,
  examples: [
    'https://sellercenter.lazada.sg/apps/reverse/detail?reverse_order_id=310000100020003',
    'https://sellercenter.lazada.com.my/apps/reverse/detail?reverse_order_line_id=310000100020004',
  ],
  says: ['return', 'returnApproved', 'returnShipped', 'returnDelivered'],
});
