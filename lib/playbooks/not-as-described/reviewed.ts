import { caseCounts } from '../cautions.ts';
import { says, type Outcome } from '../playbook.ts';
import { goodsProofs } from '../proofs.ts';
import type { Situation } from '../situation.ts';
import { decidedByPlatform, elsewhere } from '../grounds.ts';
import { handInEvidence, platformDecides } from '../steps.ts';
import { doNotFight } from '../alternatives.ts';

/** Before the platform: what shows that the goods match the listing, and nothing else. */
export function reviewed(s: Situation): Outcome {
  const shown = s.facts.buyerEvidence === 'photo' || s.facts.buyerEvidence === 'video';
  return {
    stance: 'contest',
    headline: says(
      'Hand in what shows that the item matches the listing.',
      '提交商品与描述相符的证据。',
    ),
    because: [
      {
        text: says(
          'Documents that show that the item matches the listing decide.',
          '证明商品与描述相符的材料起决定作用。',
        ),
        rows: ['ebay.ev.snad'],
      },
      ...elsewhere('goods-proof'),
      ...decidedByPlatform,
    ],
    steps: [handInEvidence, platformDecides],
    alternatives: [
      doNotFight('Right where the buyer’s photos show the fault.', '买家照片已证实问题时可行。'),
    ],
    checklist: goodsProofs,
    warnings: shown
      ? [
          {
            text: says(
              'The buyer has shown pictures: state only what your own proofs carry.',
              '买家已提供图片：只陈述您的证据能支持的内容。',
            ),
          },
        ]
      : [],
    blocked: [
      {
        stance: 'refund-partial',
        text: says('No deduction once eBay has stepped in.', 'eBay 介入后不可扣减。'),
        rows: ['ebay.act.partial_after_return'],
      },
    ],
    draft: { id: 'statement-not-as-described' },
  };
}

/** The buyer has shown the fault and it is the seller's turn: the cheapest end is to give in, in the case itself. */
export function concedeReviewed(s: Situation): Outcome {
  return {
    stance: 'accept',
    headline: says(
      'Do not fight what the pictures show: make it good in the case.',
      '照片已证实问题，不作抗辩：在案件内补救。',
    ),
    because: [
      {
        text: says(
          'Documents that show that the item matches the listing decide; pictures of the fault speak against it.',
          '证明商品与描述相符的材料起决定作用；问题照片与之相反。',
        ),
        rows: ['ebay.ev.snad'],
      },
      ...decidedByPlatform,
      ...elsewhere('not-as-described'),
    ],
    steps: [
      {
        id: 'accept',
        actor: 'seller',
        text: says(
          'Compare the pictures with your own from before dispatch; if they are right, refund in the case, with a return where its page offers one.',
          '将照片与发货前照片对比；若属实，在案件内退款，页面提供退货时可要求退货。',
        ),
        by: s.next?.due,
        irreversible: true,
      },
      platformDecides,
    ],
    alternatives: [
      {
        stance: 'return-and-refund',
        text: says('Take it back and refund on arrival.', '接受退货，收到后退款。'),
        for: says('The goods come back.', '可收回商品。'),
        against: says(
          'Only where the page of the case offers it; the clock of the case runs on.',
          '仅在案件页面提供时可行；案件时限继续。',
        ),
      },
      {
        stance: 'contest',
        text: says('Hand in your own proofs.', '提交自己的证据。'),
        for: says(
          'Right if your pictures from before dispatch show otherwise.',
          '若发货前照片能反驳则可行。',
        ),
        against: says('Lost, it counts against you.', '败诉会计入不良记录。'),
      },
    ],
    checklist: goodsProofs,
    warnings: [caseCounts],
  };
}
