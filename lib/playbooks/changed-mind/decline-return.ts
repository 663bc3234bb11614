import { groundedIn } from '../grounded-in.ts';
import { says, type Outcome } from '../playbook.ts';
import { goodsProofs } from '../proofs.ts';
import type { Situation } from '../situation.ts';
import { declineInRequest, sendReply } from '../steps.ts';

/** Outside the site's window and outside the law's: refused, and open for a defect. */
export function declineReturn(s: Situation, lawUnknown: boolean): Outcome {
  return {
    stance: 'decline',
    headline: says(
      'The time for a return without a reason is over: decline, and ask whether something is wrong with it.',
      '无理由退货期限已过：拒绝，并询问商品是否有问题。',
    ),
    because: groundedIn(
      s,
      ['changed-mind'],
      ['return', 'refund-window'],
      ['communication'],
      ['answer-window'],
    ),
    steps: [
      {
        id: 'check-the-day',
        actor: 'seller',
        text: says(
          'Check the day of delivery in the tracking: the time runs from it.',
          '在物流中核对妥投日期：期限自该日起算。',
        ),
      },
      ...declineInRequest(s),
      sendReply(s),
    ],
    alternatives: [
      {
        stance: 'return-and-refund',
        text: says('Take it back all the same.', '仍然接受退货。'),
        for: says('Keeps the buyer; the goods can be sold again.', '留住买家；商品可再售。'),
        against: says('Nothing obliges you.', '没有义务。'),
      },
    ],
    checklist: [{ item: 'delivered-scan', weight: 'required' }, ...goodsProofs],
    warnings: [
      {
        text: says(
          'A shown defect is another matter: then the rules for goods not as described hold.',
          '若证实有质量问题则另当别论：适用货不对版规则。',
        ),
      },
      ...(lawUnknown
        ? [
            {
              text: says(
                'The law of the buyer’s country is not known to Parley: look it up before you refuse.',
                'Parley 不了解买家所在国法律：拒绝前请先核实。',
              ),
            },
          ]
        : []),
    ],
    draft: { id: 'remorse-decline' },
  };
}
