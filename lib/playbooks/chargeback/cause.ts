import type { Facts } from '../../model/facts.ts';
import type { Issue } from '../../model/words.ts';
import type { RowId } from '../playbook.ts';
import { reasonCodeIn, type Cause } from './reason-codes.ts';

const CAUSES: Readonly<Record<Issue, Cause>> = {
  'item-not-received': 'not-received',
  'transit-delay': 'not-received',
  'tracking-stuck': 'not-received',
  customs: 'not-received',
  'returned-to-sender': 'not-received',
  'wrong-address': 'not-received',
  'not-as-described': 'not-as-described',
  defective: 'not-as-described',
  'damaged-in-transit': 'not-as-described',
  'wrong-item': 'not-as-described',
  'missing-parts': 'not-as-described',
  'size-fit': 'not-as-described',
  'how-to-use': 'not-as-described',
  counterfeit: 'counterfeit',
  'unauthorised-payment': 'fraud',
  'refund-status': 'credit',
  'partial-refund': 'credit',
  'changed-mind': 'credit',
  'cancel-request': 'cancelled',
  'invoice-request': 'duplicate',
  'feedback-threat': 'duplicate',
  other: 'duplicate',
};

interface Why {
  readonly cause: Cause;
  /** The row of the reason code, where the page names one. */
  readonly code?: RowId;
}

/** Why the bank disputes: the code that the platform printed before the issue. Undefined where neither is known. */
export function whyOf({ issue, messages = [] }: Facts): Why | undefined {
  const code = messages
    .filter(({ from }) => from === 'platform')
    .map(({ text }) => reasonCodeIn(text))
    .findLast((found) => found !== undefined);
  const cause = code?.cause ?? (issue && CAUSES[issue]);
  return cause && { cause, ...(code && { code: code.row }) };
}
