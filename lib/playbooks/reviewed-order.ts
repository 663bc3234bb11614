import { groundedIn } from './grounded-in.ts';
import { says, type Outcome, type Proof } from './playbook.ts';
import type { Situation } from './situation.ts';
import { handInEvidence, platformDecides } from './steps.ts';
import { doNotFight } from './alternatives.ts';

const orderProofs: readonly Proof[] = [
  { item: 'buyer-messages', weight: 'required' },
  { item: 'tracking-number', weight: 'strengthens' },
  { item: 'dispatch-scan', weight: 'strengthens' },
  { item: 'refund-record', weight: 'strengthens' },
];

/** A matter of the order, and not of the goods, before the platform: the record decides. */
export function reviewedOrder(s: Situation): Outcome {
  return {
    stance: 'contest',
    headline: says(
      'Hand in the record of the order: what was asked, when, and what had been sent by then.',
      '提交订单记录：买家何时提出何种要求，当时是否已发货。',
    ),
    because: groundedIn(s, ['platform-review'], ['answer-window'], ['message-window']),
    steps: [handInEvidence, platformDecides],
    alternatives: [doNotFight('Right where he had asked in time.', '买家及时提出时可行。')],
    checklist: orderProofs,
    warnings: [],
  };
}
