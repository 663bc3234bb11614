import { groundedIn } from '../grounded-in.ts';
import { says, type Outcome } from '../playbook.ts';
import type { Situation } from '../situation.ts';
import { sendReply } from '../steps.ts';

/** The money has left: say when and how much, and pay nothing twice. */
export function answerRefunded(s: Situation): Outcome {
  const platform = s.facts.refund?.by === 'platform';
  return {
    stance: 'reply',
    headline: platform
      ? says(
          'The platform has refunded it: say so, and pay nothing beside it.',
          '平台已退款：告知买家，不要另行付款。',
        )
      : says(
          'You have refunded it: tell day and amount, and pay nothing twice.',
          '您已退款：告知日期和金额，切勿重复付款。',
        ),
    because: [
      {
        text: says(
          'A refund that is made and can be shown settles the matter.',
          '已完成且可出示的退款即可了结。',
        ),
        rows: [
          'ebay.ev.refunded',
          'paypal.r.credit',
          'shopify.card.prior_refund',
          'stripe.card.prior_refund',
        ],
      },
      {
        text: says(
          'What you announce binds you: say only what the order shows.',
          '您的承诺具有约束力：只说订单中显示的内容。',
        ),
        rows: ['aliexpress.comm.promise'],
      },
      ...groundedIn(
        s,
        ['message-window'],
        ['communication'],
        ['outside-flow'],
        ['answer-window'],
        ['refund-window'],
      ).map((reason) => ({ ...reason, notOn: ['aliexpress'] as const })),
    ],
    steps: [
      {
        id: 'look-at-the-record',
        actor: 'seller',
        text: says(
          'Look in the order whether the refund is complete or still being processed, and note its number.',
          '在订单中查看退款是已完成还是处理中，并记录编号。',
        ),
      },
      sendReply(s),
      {
        id: 'buyer-looks',
        actor: 'buyer',
        text: says(
          'He looks at his way of payment; the bank or card decides when it shows.',
          '买家查看其付款方式；到账时间由银行或卡组织决定。',
        ),
      },
    ],
    alternatives: [],
    checklist: [{ item: 'refund-record', weight: 'required' }],
    warnings: [
      ...(platform
        ? [
            {
              text: says(
                'If the platform took the money from you and you do not agree, look at the window of its appeal.',
                '若平台从您处扣款而您不同意，请留意其申诉期限。',
              ),
            },
          ]
        : []),
      {
        text: says('Days of a bank are not yours to promise.', '不要承诺银行的到账天数。'),
      },
    ],
    draft: { id: platform ? 'refund-by-platform' : 'refund-made' },
  };
}
