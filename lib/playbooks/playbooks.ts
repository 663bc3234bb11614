import type { Facts } from '../model/facts.ts';
import type { Ask, Issue } from '../model/words.ts';
import { cancelRequest } from './cancel-request/cancel-request.ts';
import { changedMind } from './changed-mind/changed-mind.ts';
import { chargeback } from './chargeback/chargeback.ts';
import { counterfeit } from './counterfeit/counterfeit.ts';
import { feedbackThreat } from './feedback-threat.ts';
import { howToUse } from './how-to-use.ts';
import { invoiceRequest } from './invoice-request.ts';
import { itemNotReceived } from './item-not-received/item-not-received.ts';
import { notAsDescribed } from './not-as-described/not-as-described.ts';
import { otherMatter } from './other-matter.ts';
import { partialRefund } from './partial-refund/partial-refund.ts';
import { isBankCase } from './phase.ts';
import type { Playbook } from './playbook.ts';
import type { Situation } from './situation.ts';
import { refundStatus } from './refund-status/refund-status.ts';
import { tooLateForSafeT } from './return-flow/too-late-for-safe-t.ts';
import { sizeFit } from './size-fit.ts';
import { unauthorisedPayment } from './unauthorised-payment.ts';
import { wrongAddress } from './wrong-address/wrong-address.ts';

/** All situations that Parley knows a next step for. Each issue belongs to one playbook. */
export const playbooks: readonly Playbook[] = [
  itemNotReceived,
  notAsDescribed,
  howToUse,
  sizeFit,
  cancelRequest,
  wrongAddress,
  changedMind,
  refundStatus,
  partialRefund,
  counterfeit,
  unauthorisedPayment,
  feedbackThreat,
  invoiceRequest,
  otherMatter,
];

/** The matter that a wish names where the page names none. */
const OF_WISH: Readonly<Partial<Record<Ask, Issue>>> = {
  cancel: 'cancel-request',
  'address-change': 'wrong-address',
  'partial-refund': 'partial-refund',
};

/** The playbook of a case: the bank's procedure, and a claim that is too old whatever happened, go before the matter. */
export function playbookFor({ facts, appealLapsed }: Situation): Playbook | undefined {
  if (isBankCase(facts)) return chargeback;
  if (facts.caseType === 'amazon.safet' && appealLapsed) return tooLateForSafeT;
  return playbooks.find(({ issues }) => issues.some((issue) => issue === matterOf(facts)));
}

function matterOf({ issue, ask }: Facts): Issue | undefined {
  if (issue !== undefined && issue !== 'other') return issue;
  const wished = ask && OF_WISH[ask];
  // Nothing is wrong with goods that come back for no known matter.
  return wished ?? (issue === 'other' && ask === 'return' ? 'changed-mind' : issue);
}
