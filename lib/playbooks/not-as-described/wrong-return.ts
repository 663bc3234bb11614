import { says, type Outcome } from '../playbook.ts';
import { elsewhere } from '../grounds.ts';
import { returnProofs } from '../proofs.ts';
import { numberOf, type Situation } from '../situation.ts';
import { handInEvidence, platformDecides } from '../steps.ts';

/** Used or damaged: a deduction, where the site has one. */
export function deduct(s: Situation): Outcome {
  const percent = numberOf(s, 'ebay.act.partial_after_return', 'percent');
  const most =
    percent === undefined ? ['', ''] : [` (at most ${percent} %)`, `(最多 ${percent} %)`];
  return {
    stance: 'refund-partial',
    headline: says(
      `Refund less a deduction, if the page offers it${most[0]}.`,
      `若页面允许，扣减后退款${most[1]}。`,
    ),
    because: [
      {
        text: says(
          `An item that comes back used or damaged may be refunded with a deduction${most[0]}, where your standard allows it.`,
          `退回商品已使用或损坏时，符合卖家等级条件可扣减${most[1]}。`,
        ),
        rows: ['ebay.act.partial_after_return'],
      },
      {
        text: says(
          'Inspecting, deducting and reporting share one window after the delivery.',
          '检验、扣减和报告问题共用退货送达后的同一时限。',
        ),
        rows: ['ebay.return.problem_report', 'ebay.return.refund'],
      },
      ...elsewhere('return-deduction', 'refund-window'),
    ],
    steps: [
      {
        id: 'photograph',
        actor: 'seller',
        text: says(
          'Photograph the wear or the damage beside your dispatch photos.',
          '拍摄使用痕迹或损坏，并与发货照片对照。',
        ),
      },
      {
        id: 'refund-with-deduction',
        actor: 'seller',
        text: says(
          'Refund in the return with the deduction that fits the loss in value.',
          '在退货流程中按贬值程度扣减后退款。',
        ),
        by: s.next?.due,
        irreversible: true,
      },
      {
        id: 'buyer-may-object',
        actor: 'buyer',
        text: says('He may ask the platform to step in.', '买家可请平台介入。'),
      },
    ],
    alternatives: [
      {
        stance: 'escalate',
        text: says('Report the problem and ask the platform to step in.', '报告问题并请平台介入。'),
        for: says('Right where the page offers no deduction.', '页面不提供扣减时可行。'),
        against: says(
          'Takes longer; the platform may decide for all or nothing.',
          '耗时更长；平台可能全额判定。',
        ),
      },
      {
        stance: 'return-and-refund',
        text: says('Refund in full.', '全额退款。'),
        for: says('Right for small traces.', '痕迹轻微时可行。'),
        against: says('The loss in value is yours.', '贬值由您承担。'),
      },
    ],
    checklist: returnProofs,
    warnings: [
      {
        text: says(
          'Not possible for sellers below standard, nor once eBay has stepped in.',
          '低于标准的卖家不可用；eBay 介入后也不可用。',
        ),
        rows: ['ebay.act.partial_after_return'],
      },
      {
        text: says(
          'What you refund yourself is never reimbursed by SAFE-T: grade it right the first time.',
          '您自行退的款 SAFE-T 一律不补偿：请一次评定准确。',
        ),
        rows: ['amazon.act.safet'],
      },
    ],
  };
}

/** How a site takes a refusal of what came back: as evidence for its own review, as a no in the return, or by a step-in. */
function wayOf({ facts: { marketplace } }: Situation): 'contest' | 'decline' | 'escalate' {
  if (marketplace === 'walmart' || marketplace === 'shopee' || marketplace === 'paypal')
    return 'contest';
  return marketplace === 'lazada' || marketplace === 'tiktok' ? 'decline' : 'escalate';
}

const HEADLINES = {
  contest: says(
    'Do not refund: dispute the return with what shows what came back.',
    '不要退款：凭证明退回情况的证据对退货提出争议。',
  ),
  decline: says(
    'Do not refund: reject what came back, with the photos of the inspection.',
    '不要退款：凭验货照片拒收退货。',
  ),
  escalate: says(
    'Do not refund yet: report what came back and ask the platform to step in.',
    '暂不退款：报告退回情况并请平台介入。',
  ),
} as const;

/** Something else came back: no money before the platform has looked. */
export function report(s: Situation): Outcome {
  const way = wayOf(s);
  return {
    stance: way,
    headline: HEADLINES[way],
    because: [
      {
        text: says(
          'A wrong item or another condition is a reason that a seller may escalate a return for.',
          '退回错误商品或状况不同，是卖家可升级退货的理由。',
        ),
        rows: ['ebay.state.escalate_reasons_seller'],
      },
      {
        text: says(
          'The report has to be made in the window of the refund.',
          '报告须在退款时限内提出。',
        ),
        rows: ['ebay.return.problem_report', 'ebay.return.refund'],
      },
      {
        text: says(
          'Without agreement the platform mediates on what both sides have uploaded.',
          '协商不成时，平台依据双方上传的材料调解。',
        ),
        rows: ['aliexpress.case.arbitration'],
      },
      ...elsewhere('refund-window', 'return-deduction'),
    ],
    steps: [
      {
        id: 'photograph',
        actor: 'seller',
        text: says(
          'Photograph label, weight, wrapping and contents as they came.',
          '按到货原样拍摄面单、重量、包装和内容物。',
        ),
      },
      {
        id: 'report-problem',
        actor: 'seller',
        text: says(
          'Report the problem in the return with the statement below, before the window ends.',
          '在时限内于退货流程报告问题，附下方陈述。',
        ),
        by: s.next?.due,
      },
      platformDecides,
    ],
    alternatives: [
      {
        stance: 'return-and-refund',
        text: says('Refund all the same.', '仍然退款。'),
        for: says('Right for a small amount.', '小额时可行。'),
        against: says('Goods and money are gone.', '货款两空。'),
      },
    ],
    checklist: returnProofs,
    warnings: [
      {
        text: says(
          'After the step-in no deduction is possible: it is all or nothing.',
          '介入后无法再扣减：非全即无。',
        ),
        rows: ['ebay.act.partial_after_return'],
      },
    ],
    draft: { id: 'statement-return-problem' },
  };
}

/** The same before the platform. */
export function contestReturn(s: Situation): Outcome {
  return {
    stance: 'contest',
    headline: says(
      'Hand in what shows the state of the return, nothing else.',
      '提交能证明退货状况的材料，不做其他动作。',
    ),
    because: [
      {
        text: says(
          'Proof that something else, or nothing, came back decides.',
          '证明退回的是其他物品或空包，具有决定作用。',
        ),
        rows: ['ebay.state.escalate_reasons_seller', 'aliexpress.case.arbitration'],
      },
      ...(s.facts.caseType === 'amazon.safet' ? elsewhere('reimbursement') : []),
      ...elsewhere('return-deduction', 'platform-review'),
    ],
    steps: [handInEvidence, platformDecides],
    alternatives: [
      {
        stance: 'accept',
        text: says('Let it be decided.', '听候裁定。'),
        against: says('The buyer’s word stands alone.', '只有买家的说法。'),
      },
    ],
    checklist: returnProofs,
    blocked: [
      {
        stance: 'refund-partial',
        text: says('No deduction once eBay has stepped in.', 'eBay 介入后不可扣减。'),
        rows: ['ebay.act.partial_after_return'],
      },
    ],
    draft: { id: 'statement-return-problem' },
  };
}
