import { dayOf } from '../../time/instant.ts';
import { plan, says, type Decision, type Outcome } from '../playbook.ts';
import { elsewhere } from '../grounds.ts';
import { returnProofs } from '../proofs.ts';
import { ask } from '../questions.ts';
import { gradedByAmazon, isGradedWithoutYou } from '../return-flow/graded-by-amazon.ts';
import { isElsewhere, isReviewed, knows, type Situation } from '../situation.ts';
import { sendReply } from '../steps.ts';
import { contestReturn, deduct, report } from './wrong-return.ts';

/** What came back shows just what the buyer had claimed. */
export function sameAsClaimed({ facts }: Situation): boolean {
  const { condition } = facts.return ?? {};
  if (facts.issue === 'missing-parts') return condition === 'missing';
  const broken = facts.issue === 'damaged-in-transit' || facts.issue === 'defective';
  return broken && condition === 'damaged';
}

/** The return is here: refund, deduct, or report, by what came back. */
export function returned(s: Situation): Decision {
  const { condition } = s.facts.return ?? {};
  if (condition === undefined) return ask('return.condition');
  if (condition === 'as-sent' || sameAsClaimed(s)) return plan(refundNow(s));
  if (isGradedWithoutYou(s)) return plan(gradedByAmazon());
  if (isReviewed(s)) return plan(contestReturn(s));
  switch (condition) {
    case 'used':
    case 'damaged':
      return plan(mayDeduct(s) ? deduct(s) : report(s));
    case 'different':
    case 'missing':
      // Amazon grades every kind of wrong return in the same workflow.
      return plan(knows(s, 'amazon.act.return_received') ? deduct(s) : report(s));
  }
}

const mayDeduct = (s: Situation) =>
  knows(s, 'ebay.act.partial_after_return') || knows(s, 'amazon.act.return_received');

function refundNow(s: Situation): Outcome {
  return {
    stance: 'return-and-refund',
    headline: says('It is back and in order: refund now.', '退货已到且无异常：立即退款。'),
    because: [
      {
        text: says(
          `The refund is due${s.next ? ` by ${dayOf(s.next.due)}` : ''}; after that eBay may pay it out of your funds.`,
          `应在${s.next ? ` ${dayOf(s.next.due)} 前` : '时限内'}退款；逾期 eBay 可能用您的资金代为退款。`,
        ),
        rows: ['ebay.return.refund'],
      },
      {
        text: says(
          'In a free return, opening, testing and a slightly dented box are no damage.',
          '在免费退货中，拆封、试用和包装轻微变形不算损坏。',
        ),
        rows: ['aliexpress.act.free_return_deduct'],
      },
      {
        text: says(
          'What was agreed, the refund for the return, has to be kept.',
          '已达成的退货退款约定必须履行。',
        ),
        rows: ['aliexpress.comm.promise'],
      },
      ...elsewhere('refund-window'),
    ],
    steps: [
      {
        id: 'refund-return',
        actor: 'seller',
        text: says(
          'Refund in the return, in full and with the original postage.',
          '在退货流程中全额退款，含原运费。',
        ),
        by: s.next?.due,
        irreversible: true,
        on: 'ebay',
      },
      {
        id: 'confirm-return',
        actor: 'seller',
        text: says(
          'Confirm the return in the dispute, so that the refund goes out.',
          '在纠纷页面确认收到退货，以便退款。',
        ),
        by: s.next?.due,
        irreversible: true,
        on: 'aliexpress',
      },
      ...(isElsewhere(s)
        ? [
            {
              id: 'refund-return',
              actor: 'seller',
              text: says('Refund in the return itself, in full.', '在退货流程中全额退款。'),
              by: s.next?.due,
              irreversible: true,
            } as const,
          ]
        : []),
      sendReply(s),
    ],
    alternatives: [],
    checklist: returnProofs,
    warnings: [],
    draft: { id: 'return-received-refund' },
  };
}
