import { noRefundBesideTheBank, oneSubmission } from '../cautions.ts';
import { says, type Outcome } from '../playbook.ts';
import { goodsProofs } from '../proofs.ts';
import type { Situation } from '../situation.ts';
import { decidedByPlatform, elsewhere } from '../grounds.ts';
import { handInEvidence, platformDecides } from '../steps.ts';

/** Before the platform or the bank: what shows that the goods match the listing, and nothing else. */
export function reviewed(s: Situation): Outcome {
  const bank = s.phase === 'chargeback';
  const shown = s.facts.buyerEvidence === 'photo' || s.facts.buyerEvidence === 'video';
  return {
    stance: 'contest',
    headline: says(
      'Hand in what shows that the item matches the listing.',
      '提交商品与描述相符的证据。',
    ),
    because: bank
      ? [
          {
            text: says(
              'The dispute says which kind of evidence is wanted; files and statement have fixed limits.',
              '争议页面会说明所需证据类型;文件和陈述有固定限制。',
            ),
            rows: ['ebay.ev.dispute', 'ebay.act.payment_dispute'],
          },
          {
            text: says(
              'The defence has three parts: order data, statement, proof.',
              '抗辩由三部分组成:订单数据、陈述、证据。',
            ),
            rows: ['aliexpress.act.chargeback'],
          },
          ...elsewhere('goods-proof', 'chargeback'),
        ]
      : [
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
    steps: [handInEvidence, platformDecides(s)],
    alternatives: [
      {
        stance: 'accept',
        text: says('Do not fight.', '不抗辩。'),
        for: says('Right where the buyer’s photos show the fault.', '买家照片已证实问题时可行。'),
        against: says('The decision stands against you.', '裁定对您不利。'),
      },
    ],
    checklist: goodsProofs,
    warnings: [
      ...(bank ? [oneSubmission, noRefundBesideTheBank] : []),
      ...(shown
        ? [
            {
              text: says(
                'The buyer has shown pictures: state only what your own proofs carry.',
                '买家已提供图片:只陈述您的证据能支持的内容。',
              ),
            },
          ]
        : []),
    ],
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
