import { caseCounts } from '../cautions.ts';
import { plan, says, type Decision, type Outcome } from '../playbook.ts';
import { deliveryProofs, transitProofs } from '../proofs.ts';
import { ask } from '../questions.ts';
import type { Situation } from '../situation.ts';
import { decidedByPlatform, elsewhere } from '../grounds.ts';
import { handInEvidence, platformDecides } from '../steps.ts';
import { protectionOf } from './protection.ts';
import { doNotFight } from '../alternatives.ts';

const MOVING = ['in-transit', 'stalled', 'customs', 'out-for-delivery'];

/** Before the platform only evidence counts: hand it in, or do not fight. */
export function reviewed(s: Situation): Decision {
  if (s.parcel === 'delivered') {
    const protection = protectionOf(s);
    if (typeof protection === 'object') return ask(protection.ask);
    return plan(protection === 'enough' ? contest(s, true) : giveIn(s));
  }
  const tracked = s.tracked === true && s.parcel !== undefined && MOVING.includes(s.parcel);
  return plan(tracked ? contest(s, false) : giveIn(s));
}

/** What the platform looks at. */
const whatCounts: Outcome['because'] = [
  {
    text: says(
      'Tracking with ship date, delivered status and the buyer’s address is what eBay looks at.',
      'eBay 查看的是含发货日期、妥投状态和买家地址的物流记录。',
    ),
    rows: ['ebay.ev.inr'],
  },
  {
    text: says(
      'A valid number declared in the order, to the address of the order, is what AliExpress asks for.',
      'AliExpress 要求订单中申报的有效运单号，且寄往订单地址。',
    ),
    rows: ['aliexpress.ev.nr', 'aliexpress.order.address'],
  },
  ...elsewhere('delivery-proof'),
];

function contest(s: Situation, delivered: boolean): Outcome {
  return {
    stance: 'contest',
    headline: delivered
      ? says('Hand in the proof of delivery, nothing else.', '提交妥投证明，不做其他动作。')
      : says('Hand in the tracking, nothing else.', '提交物流记录，不做其他动作。'),
    because: [...whatCounts, ...decidedByPlatform],
    steps: [handInEvidence, platformDecides],
    alternatives: [doNotFight('Right where the proof has a gap.', '证据有缺口时可行。')],
    checklist: [
      ...(delivered ? deliveryProofs : transitProofs),
      ...(s.facts.shipment?.service === 'signature' && delivered
        ? [{ item: 'signature', weight: 'strengthens' } as const]
        : []),
      { item: 'buyer-messages', weight: 'strengthens' },
    ],
    warnings: delivered
      ? []
      : [
          {
            text: says(
              'Without a delivered scan expect to lose; add the scan the moment it appears.',
              '没有妥投扫描预计会输；一旦出现妥投扫描请立即补充。',
            ),
            rows: ['ebay.ev.inr', 'aliexpress.ev.nr'] as const,
          },
        ],
    draft: { id: delivered ? 'statement-delivered' : 'statement-in-transit' },
  };
}

function giveIn(s: Situation): Outcome {
  return {
    stance: 'accept',
    headline:
      s.parcel === 'delivered' && s.tracked !== false
        ? says(
            'Do not fight: at this amount a delivery without a signature is not protected.',
            '不抗辩：此金额的妥投若无签名则不受保护。',
          )
        : says(
            'Do not fight: there is no proof of delivery to hand in.',
            '不抗辩：没有可提交的妥投证明。',
          ),
    because: [
      ...whatCounts,
      ...(s.parcel === 'delivered' && s.tracked !== false
        ? [
            {
              text: says(
                'At this amount a delivery without a signature is not protected.',
                '此金额的妥投若无签收签名则不受保护。',
              ),
              rows: ['ebay.ev.signature', 'paypal.sp.signature'] as const,
            },
          ]
        : []),
      ...(s.parcel === 'returning' || s.parcel === 'returned'
        ? [
            {
              text: says(
                'A parcel that turns back is refunded by Amazon on the scan of its return, without effect on the Order Defect Rate.',
                '退回的包裹由 Amazon 在退回扫描时自动退款，不影响订单缺陷率。',
              ),
              rows: ['amazon.atoz.auto_refused'] as const,
            },
          ]
        : []),
      ...decidedByPlatform,
      ...(s.parcel === 'lost' && s.tracked
        ? [
            {
              text: says(
                'A loss by the carrier of a tracked parcel does not count in the Order Defect Rate.',
                '有物流追踪的包裹被承运商丢失，不计入订单缺陷率。',
              ),
              rows: ['amazon.metric.atoz_carrier_loss'] as const,
            },
          ]
        : []),
    ],
    steps: [
      {
        id: 'accept',
        actor: 'seller',
        text: says(
          'Refund in the case if the page still offers it, else let the decision come.',
          '若案件页面仍可退款则退款，否则等待裁定。',
        ),
        by: s.next?.due,
        irreversible: true,
      },
      platformDecides,
    ],
    alternatives: [
      {
        stance: 'contest',
        text: says('Hand in what there is.', '提交现有材料。'),
        for: says('Right if you find carrier records.', '若找到承运商记录则可行。'),
        against: says('Without proof it is decided for the buyer.', '没有证据会判给买家。'),
      },
    ],
    checklist: deliveryProofs,
    warnings: [caseCounts],
  };
}
