import { says, type Outcome } from '../playbook.ts';
import type { Situation } from '../situation.ts';
import { aboutTheDispute, neverAgain, neverRefund } from './bank-rules.ts';

/** The date has passed without an answer: what is left. */
export function tooLate(s: Situation): Outcome {
  return {
    stance: 'accept',
    headline: says(
      'The date is over: nothing can be handed in any more.',
      '期限已过：无法再提交材料。',
    ),
    because: [{ ground: 'answer-window' }, { ground: 'chargeback' }],
    steps: [
      {
        id: 'look-at-the-page',
        actor: 'seller',
        text: says(
          'Look whether the page still takes an answer or has sent what was saved; if it does, answer today.',
          '查看页面是否仍可答复，或是否已自动提交所保存的内容；若可，请今日答复。',
        ),
      },
      {
        id: 'book-the-loss',
        actor: 'seller',
        text: says(
          'Else book it, and set the reminder for disputes earlier.',
          '否则入账，并将争议提醒时间提前。',
        ),
      },
    ],
    alternatives: [],
    warnings: [
      ...neverRefund(s),
      {
        text: says(
          'On the date Shopify sends by itself what was saved there.',
          'Shopify 会在截止日自动提交已保存的内容。',
        ),
        rows: ['shopify.autosubmit'],
      },
      ...aboutTheDispute.slice(2),
    ],
  };
}

/** The bank has decided for the buyer, or the seller has asked for a second round. */
export function decidedByTheBank(s: Situation): Outcome {
  const filed = s.phase === 'appeal';
  return {
    stance: filed ? 'appeal' : 'accept',
    headline: filed
      ? says('Second round: hand in only what is new.', '第二轮：只提交新证据。')
      : says(
          'Decided by the bank: book it, and do not refund again.',
          '银行已裁定：入账，切勿再次退款。',
        ),
    because: [{ ground: 'appeal' }, { ground: 'chargeback' }],
    steps: [
      filed
        ? {
            id: 'hand-in-what-is-new',
            actor: 'seller',
            text: says(
              'Hand in through the payment service what the bank has not seen, before the date that it names.',
              '在支付服务方注明的期限前，通过其提交银行未见过的材料。',
            ),
            by: s.appeal?.due ?? s.facts.respondBy?.at,
          }
        : {
            id: 'ask-for-a-second-round',
            actor: 'seller',
            text: says(
              'If you have a new proof, ask the payment service today whether a second round is open; else book the loss.',
              '若有新证据，请今日询问支付服务方是否可进入第二轮；否则入账。',
            ),
          },
    ],
    alternatives: filed
      ? [
          {
            stance: 'accept',
            text: says('Let it rest.', '到此为止。'),
            for: says(
              'Right without a new proof: another round can cost fees.',
              '无新证据时可行：再次抗辩可能产生费用。',
            ),
            against: says('The money stays with the buyer.', '款项归买家。'),
          },
        ]
      : [
          {
            stance: 'appeal',
            text: says('Ask for a second round.', '申请第二轮。'),
            for: says(
              'Right with a proof that the bank has not seen.',
              '有银行未见过的证据时可行。',
            ),
            against: says('The same papers lose again.', '相同材料会再次败诉。'),
          },
        ],
    warnings: [neverAgain],
  };
}

/** A compliance case is about a rule of the network, not about the sale: a routine answer loses it. */
export const askTheProcessor = (s: Situation): Outcome => ({
  stance: 'escalate',
  headline: says(
    'Ask the payment service before you answer: this is about a rule of the network.',
    '答复前先询问支付服务方：此案涉及卡组织规则。',
  ),
  because: [
    {
      text: says(
        'A compliance case puts a fee of its own at stake, and a routine rebuttal does not help.',
        '合规案件涉及单独的费用，常规抗辩无效。',
      ),
      rows: ['stripe.visa.c0xx', 'stripe.noncompliant', 'stripe.mc.4849'],
    },
    { ground: 'chargeback' },
  ],
  steps: [
    {
      id: 'ask-the-processor',
      actor: 'seller',
      text: says(
        'Ask the support of the payment service which rule is meant and what an answer costs.',
        '向支付服务方客服询问涉及哪条规则以及答复的费用。',
      ),
      by: s.facts.respondBy?.at,
    },
  ],
  alternatives: [
    {
      stance: 'accept',
      text: says('Accept.', '接受。'),
      for: says('Right where the rule was broken.', '确实违规时可行。'),
      against: says('The sum is gone.', '损失该款项。'),
    },
  ],
  warnings: neverRefund(s),
});

/** An order under Shopify Protect: the platform pays for fraud. */
export const protectedByShopify = (s: Situation): Outcome => ({
  stance: 'let-platform-fund',
  headline: says(
    'Protected order: nothing to pay, nothing to hand in.',
    '受保护订单：无需付款，无需提交材料。',
  ),
  because: [
    {
      text: says(
        'Shopify reimburses chargebacks for fraud on protected orders.',
        '受保护订单的欺诈拒付由 Shopify 补偿。',
      ),
      rows: ['shopify.protect'],
    },
  ],
  steps: [
    {
      id: 'see-the-credit',
      actor: 'seller',
      text: says('See that the credit is booked.', '确认补偿已入账。'),
      by: s.facts.respondBy?.at,
    },
  ],
  alternatives: [],
  warnings: neverRefund(s),
});
