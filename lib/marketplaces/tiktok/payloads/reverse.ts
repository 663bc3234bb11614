import type { Places } from '../../../page/fields.ts';
import type { Site } from '../../marketplace.ts';
import { clockIn, digitsIn, recordsOf, textIn, told } from '../../payload-values.ts';
import { issue } from '../../reasons.ts';
import { reverseKind, reverseState } from '../codes.ts';

/**
 * The return or cancellation of an order. Of several the one that waits for the seller counts; where
 * none does, nobody knows which one the page is about.
 */
export function placesInReverse(value: unknown, site: Site): Places {
  const all = recordsOf(value);
  const waits = all.find((line) => reverseState(line['reverse_status'])?.stage === 'request');
  const reverse = waits ?? (all.length === 1 ? all[0] : undefined);
  if (!reverse) return {};
  const kind = reverseKind(reverse['reverse_type']);
  const refunded = clockIn(reverse['refund_time'], site) !== undefined;
  const state = refunded ? ({ stage: 'closed' } as const) : reverseState(reverse['reverse_status']);
  // The time of automatic approval stays in the record when it has been decided.
  const open = state === undefined || state.stage === 'request';
  return told('reverse_module', {
    caseType: { reverse_type: kind?.caseType },
    caseId: { reverse_order_id: digitsIn(reverse['reverse_order_id']) },
    ask: { reverse_type: kind?.ask },
    stage: { reverse_status: state?.stage },
    'return.state': { reverse_status: state && 'return' in state ? state.return : undefined },
    issue: { reverse_reason: issue(textIn(reverse['reverse_reason']) ?? '') },
    respondBy: {
      seller_auto_approve_time: open
        ? clockIn(reverse['seller_auto_approve_time'], site)
        : undefined,
    },
  });
}
