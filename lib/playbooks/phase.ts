import type { Facts } from '../model/facts.ts';

/**
 * Where the matter stands for the seller.
 * `message`: nobody has opened anything. `open`: a request, dispute or negotiation. `lapsed`: open, and the
 * seller's window is over. `review`: before the platform. `chargeback`: before the bank. `lost`, `won`:
 * decided. `undecided`: decided, but not known for whom.
 */
export type Phase =
  | 'message'
  | 'open'
  | 'lapsed'
  | 'review'
  | 'chargeback'
  | 'appeal'
  | 'lost'
  | 'won'
  | 'undecided'
  | 'closed';

/** What only evidence decides: the platform asks both sides, or has taken the case over. */
const REVIEWED: readonly string[] = [
  'amazon.atoz',
  'amazon.safet',
  'ebay.case',
  'etsy.case',
  'lazada.dispute',
  'ozon.dispute',
  'paypal.claim',
  'walmart.dispute',
];

/** A message of the buyer: nothing is opened, whatever the page calls it. */
const MESSAGE = /\.message$|^walmart\.inquiry$/;

/** The phase of a case; `lapsed` says whether the seller's clock has run out. */
export function phaseOf(facts: Facts, lapsed: boolean): Phase {
  const { stage, decision, refund, caseType = '', caseId, openedAt, respondBy, page } = facts;
  if (stage === 'closed') return 'closed';
  // A claim for a refund that the platform made is about that refund: it does not end with it.
  if (caseType === 'amazon.safet' && decision === undefined) return 'review';
  // The buyer's appeal against a decision for the seller is a review once more.
  if (stage === 'appeal' || (/[.-]appeal$/.test(caseType) && stage !== 'decided'))
    return decision === 'for-seller' ? 'review' : 'appeal';
  if (decision === 'for-seller') return 'won';
  // A refund by the platform out of the seller's money is its decision, also where the page does not say so.
  if (decision === 'for-buyer' || refund?.by === 'platform') return 'lost';
  if (stage === 'decided') return 'undecided';
  if (isBankCase(facts)) return 'chargeback';
  // A refund by the marketplace's customer service is a decision that the seller disputes.
  if (caseType === 'walmart.wcc') return 'lost';
  if (stage === 'platform-review' || REVIEWED.includes(caseType)) return 'review';
  if (MESSAGE.test(caseType) || isOnlyWritten(facts)) return 'message';
  const opened =
    stage !== undefined ||
    caseId !== undefined ||
    openedAt !== undefined ||
    respondBy !== undefined;
  if (!opened && !['dispute', 'return', 'claim'].includes(page)) return 'message';
  // In a negotiation the seller has answered already: a window in the past is not his.
  return lapsed && stage !== 'negotiation' ? 'lapsed' : 'open';
}

/** The buyer waits for an answer, but there is no request in which one could be given. */
const isOnlyWritten = ({ page, caseType, caseId, respondBy }: Facts): boolean =>
  (page === 'messages' || page === 'order') &&
  caseType === undefined &&
  caseId === undefined &&
  respondBy === undefined;

/** Disputes that the bank or the card network decides; at a payment processor every dispute is one. */
export function isBankCase({ marketplace, caseType, page }: Facts): boolean {
  if (page === 'chargeback') return true;
  const processor = marketplace === 'stripe' || marketplace === 'shopify';
  if (caseType === undefined) return processor && (page === 'dispute' || page === 'claim');
  return processor
    ? /\.(dispute|inquiry|chargeback)$/.test(caseType)
    : /\.(payment-dispute|chargeback)$/.test(caseType);
}
