import { isReturn } from '../addresses.ts';
import { inStatus, reason, requestPage, said } from './request.ts';

const RETURNS = {
  returnDeclined: 'refused',
  returnDelivered: 'received',
  returnShipped: 'in-transit',
  returnApproved: 'approved',
  returnRequested: 'requested',
} as const;

/** An eBay return request, as the seller sees it. */
export const returnRequest = requestPage({
  kind: 'return',
  caseType: 'ebay.return',
  owns: isReturn,
  examples: [
    'https://www.ebay.com/rt/ReturnDetails?returnId=5061234567',
    'https://www.ebay.co.uk/rtn/Return/ReturnsDetail?returnId=5061234567',
    'https://www.ebay.de/mesh/returns/5061234567',
    'https://www.ebay.com.au/ReturnCase/5061234567',
  ],
  says: 'return',
  places: {
    issue: [reason],
    ask: [{ name: 'page kind', read: () => 'return' }],
    'return.state': [inStatus(RETURNS), said(RETURNS, true)],
  },
});
