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

/** The phase of a case; `lapsed` says whether the seller's clock has run out. */
export function phaseOf(facts: Facts, lapsed: boolean): Phase {
  const { stage, decision, refund, caseType = '', caseId, openedAt, respondBy, page } = facts;
  if (stage === 'closed') return 'closed';
  // The buyer's appeal against a decision for the seller is a review once more.
  if (stage === 'appeal') return decision === 'for-seller' ? 'review' : 'appeal';
  if (decision === 'for-seller') return 'won';
  // A refund by the platform out of the seller's money is its decision, also where the page does not say so.
  if (decision === 'for-buyer' || refund?.by === 'platform') return 'lost';
  if (stage === 'decided') return 'undecided';
  if (/\.(payment-dispute|chargeback)$/.test(caseType) || page === 'chargeback')
    return 'chargeback';
  if (stage === 'platform-review' || caseType === 'ebay.case') return 'review';
  const opened =
    stage !== undefined ||
    caseId !== undefined ||
    openedAt !== undefined ||
    respondBy !== undefined;
  if (!opened && !['dispute', 'return', 'claim'].includes(page)) return 'message';
  // In a negotiation the seller has answered already: a window in the past is not his.
  return lapsed && stage !== 'negotiation' ? 'lapsed' : 'open';
}
