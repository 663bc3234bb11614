import { says, type Outcome, type RowId, type StepSpec } from '../playbook.ts';
import { dayOf } from '../../time/instant.ts';
import { isBankCase } from '../phase.ts';
import type { Situation } from '../situation.ts';
import { platformDecides } from '../steps.ts';
import {
  aboutTheDispute,
  answeredOnce,
  becauseOf,
  earlierOrders,
  fees,
  limits,
  neverRefund,
} from './bank-rules.ts';
import { packetOf } from './cause-proofs.ts';
import { answerBy, isHandedIn } from './clock.ts';
import type { Cause } from './reason-codes.ts';
import { refunded } from './refunded.ts';

/** What is there speaks for the seller: hand it in, once, before the date, and do nothing else. */
export function contest(
  s: Situation,
  cause: Exclude<Cause, 'compliance'> | 'refunded',
  code?: RowId,
): Outcome {
  const bank = isBankCase(s.facts);
  const moving = cause === 'not-received' && s.parcel !== 'delivered';
  const { checklist, draft } = packetOf(s, cause);
  return {
    // What was handed in is locked at the bank: only its decision is left.
    stance: isHandedIn(s.facts) && bank ? 'wait' : 'contest',
    headline: isHandedIn(s.facts)
      ? says(
          'Before the decision: see that the proof is in, then wait.',
          '等待裁定：确认证据已提交，然后等待。',
        )
      : headline(cause, moving),
    because: becauseOf(s, cause, code),
    steps: [...handIn(s, moving), bank ? platformOrBank(s) : platformDecides],
    alternatives: [
      {
        stance: 'accept',
        text: says('Accept the dispute on its page.', '在争议页面选择接受。'),
        for: says(
          'Right where a required proof is missing or the sum is small.',
          '缺少必需证据或金额很小时可行。',
        ),
        against: says('The money is gone for good.', '款项无法追回。'),
      },
    ],
    checklist,
    warnings: [
      ...(isHandedIn(s.facts) ? [] : [answeredOnce, ...(bank ? limits(s) : [])]),
      ...(bank ? neverRefund(s) : []),
      ...(moving
        ? [
            {
              text: says('Without a delivered scan expect to lose.', '没有妥投扫描，预计会败诉。'),
              rows: [
                'stripe.visa.13.1',
                'ebay.ev.dispute',
                'paypal.r.requested',
                'amazon.ev.chargeback',
                'aliexpress.ev.nr_chargeback',
              ] as const,
            },
          ]
        : []),
      ...(cause === 'fraud' ? earlierOrders(s) : []),
      ...(cause === 'fraud' && bank
        ? [
            {
              text: says(
                'Payment fraud is Amazon’s loss, not yours; answer all the same with the dispatch, because silence can be charged to you.',
                '支付欺诈由 Amazon 承担；但仍须提交发货信息，因为不答复可能由您承担。',
              ),
              rows: ['amazon.case.chargeback'] as const,
            },
          ]
        : []),
      ...(cause === 'counterfeit' && s.facts.papers === undefined
        ? [
            {
              text: says(
                'Only with authorisation or supply-chain invoice at hand: without either, accept instead; your own word does not count.',
                '仅在持有授权书或供应链发票时抗辩；两者都没有则改为接受，卖家自己的说法无效。',
              ),
            },
          ]
        : []),
      ...(refunded(s) === 'part'
        ? [
            {
              text: says(
                'You have refunded a part: contest only the rest, and show the record of that refund.',
                '您已部分退款：仅对剩余部分抗辩，并附退款记录。',
              ),
            },
          ]
        : []),
      ...(bank ? [...aboutTheDispute, ...fees] : []),
    ],
    draft: { id: draft },
  };
}

function headline(cause: Exclude<Cause, 'compliance'> | 'refunded', moving: boolean) {
  switch (cause) {
    case 'refunded':
      return says(
        'Contest with the record of the refund; do not pay twice.',
        '以退款记录抗辩；切勿重复付款。',
      );
    case 'not-received':
      return moving
        ? says(
            'Wait for the delivered scan as long as the date allows, then hand in the tracking.',
            '在期限允许内等待妥投扫描，然后提交物流记录。',
          )
        : says('Contest with the proof of delivery.', '以妥投证明抗辩。');
    case 'fraud':
      return says(
        'Contest with who ordered, when it left and where it went.',
        '以下单人、发货时间和送达地址抗辩。',
      );
    case 'not-as-described':
      return says(
        'Contest with what shows that the item matches the listing.',
        '以商品与描述相符的证据抗辩。',
      );
    case 'counterfeit':
      return says('Contest with the papers of the supply chain.', '以供应链文件抗辩。');
    case 'credit':
      return says('Contest: show why no refund was due.', '抗辩：说明为何不应退款。');
    case 'cancelled':
      return says('Contest: it left before anybody cancelled.', '抗辩：取消之前已发货。');
    case 'duplicate':
      return says('Contest: show that these are two sales.', '抗辩：证明这是两笔交易。');
  }
}

function handIn(s: Situation, moving: boolean): readonly StepSpec[] {
  const by = answerBy(s);
  if (isHandedIn(s.facts)) {
    return [
      {
        id: 'see-that-it-is-in',
        actor: 'seller',
        text: says(
          'If the page still takes something, add what the checklist lacks; else do nothing.',
          '若页面仍可补充，请补齐清单缺项；否则无需操作。',
        ),
      },
    ];
  }
  return [
    {
      id: 'collect-the-proofs',
      actor: 'seller',
      text: says(
        'Put the proofs of the checklist together, each cut to what matters, within the limits of the page.',
        '整理清单中的证据，只保留要点，并符合页面限制。',
      ),
    },
    ...(moving && by
      ? [
          {
            id: 'wait-for-the-scan',
            actor: 'seller',
            text: says(
              `Look for the delivered scan until the day before ${dayOf(by)}; it is worth more than an early answer.`,
              `在 ${dayOf(by)} 前一天之前留意妥投扫描；这比提早答复更有价值。`,
            ),
          } as const,
        ]
      : []),
    {
      id: 'hand-in-evidence',
      actor: 'seller',
      text: says(
        'Hand in the statement below and the proofs on the page of the dispute, in one go.',
        '在争议页面一次性提交下方陈述和证据。',
      ),
      by,
      irreversible: true,
    },
  ];
}

const platformOrBank = (s: Situation): StepSpec => ({
  id: 'bank-decides',
  actor: 'platform',
  text:
    s.facts.marketplace === 'stripe' || s.facts.marketplace === 'shopify'
      ? says(
          'The bank decides, often only after two months or more; nothing is to be done meanwhile.',
          '由银行裁定，通常需两个月以上；期间无需操作。',
        )
      : says('The bank decides.', '由银行裁定。'),
});
