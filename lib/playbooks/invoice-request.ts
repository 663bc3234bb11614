import { appealRules, decidedAgainst } from './decided-against.ts';
import { groundedIn } from './grounded-in.ts';
import {
  definePlaybook,
  plan,
  says,
  type Caution,
  type Decision,
  type Outcome,
} from './playbook.ts';
import { ask } from './questions.ts';
import { isReviewed, lookBeforeDue, type Situation } from './situation.ts';
import { handInEvidence, platformDecides, sendReply } from './steps.ts';

const papers = [
  { item: 'sales-invoice', weight: 'required' },
  { item: 'buyer-messages', weight: 'strengthens' },
] as const;

/** The buyer wants an invoice: it is his in most countries, it is cheap, and it goes the platform's way. */
export const invoiceRequest = definePlaybook({
  id: 'invoice-request',
  issues: ['invoice-request'],
  decide(s: Situation): Decision {
    if (s.phase === 'lost' || s.phase === 'appeal') {
      return plan(
        decidedAgainst(s, {
          has: true,
          proves: appealRules,
          checklist: papers,
          draft: 'statement-facts',
        }),
      );
    }
    if (isReviewed(s)) return plan(showTheInvoice(s));
    switch (s.facts.orderState) {
      case undefined:
        return s.facts.total === undefined ? ask('total') : plan(send(s));
      case 'unpaid':
        return plan(afterPayment(s));
      case 'cancelled':
      case 'returned':
      case 'unshipped':
      case 'shipped':
      case 'delivered':
        return plan(send(s));
    }
  },
});

const rules = (s: Situation): Outcome['because'] => [
  ...groundedIn(s, ['invoice'], ['message-window'], ['answer-window'], ['communication']),
  {
    text: says(
      'A buyer’s question is answered in the messages of the order, and only that.',
      '在订单消息中答复买家的问题，且仅限于此。',
    ),
    rows: ['amazon.comm.purpose', 'ebay.comm.response_time', 'walmart.msg', 'etsy.msg'],
  },
];

const cautions: readonly Caution[] = [
  {
    text: says(
      'Write what was paid: no lower value, no gift, no other date, whoever asks for it.',
      '按实际支付金额开具：不低报、不写礼品、不改日期，无论谁要求。',
    ),
    rows: ['aliexpress.comm.tax'],
  },
  {
    text: says(
      'Only the data of the order and what the law wants on it: no mail address, no phone, no advertisement.',
      '只写订单信息和法律要求的内容：不写邮箱、电话或广告。',
    ),
    rows: [
      'ebay.comm.contact_data',
      'amazon.comm.no_contact_data',
      'amazon.comm.no_marketing',
      'aliexpress.comm.offplatform',
      'aliexpress.comm.personal_data',
    ],
  },
  {
    text: says(
      'If he wants a company or a tax number on it, let him give both here; do not take them from elsewhere.',
      '若需公司名称或税号，请其在此提供；不要从其他来源获取。',
    ),
  },
];

function send(s: Situation): Outcome {
  return {
    stance: 'reply',
    headline: says('Send the invoice in the platform’s own way.', '通过平台自身渠道提供发票。'),
    because: rules(s),
    steps: [
      {
        id: 'make-the-invoice',
        actor: 'seller',
        text: says(
          'Make the invoice from the order: number, day, items, what was paid, your data as the law wants them.',
          '按订单开具发票：编号、日期、商品、实付金额以及法律要求的卖家信息。',
        ),
      },
      {
        id: 'upload-the-invoice',
        actor: 'seller',
        text: says(
          'Upload it to the order where the page offers that, else attach it to the message of this order.',
          '若订单页面可上传则上传，否则作为本订单消息的附件发送。',
        ),
        by: s.next?.due,
      },
      sendReply(s),
    ],
    alternatives: [
      {
        stance: 'ask-buyer',
        text: says('Ask for the data on it first.', '先询问开票信息。'),
        for: says('Right where he needs it for a company.', '企业用途时可行。'),
        against: says('One message more, and the window runs.', '多一轮消息，且时限继续。'),
      },
    ],
    checklist: papers,
    warnings: cautions,
    draft: { id: 'invoice-attached' },
  };
}

function afterPayment(s: Situation): Outcome {
  const day = lookBeforeDue(s, 2);
  return {
    stance: 'reply',
    headline: says('The invoice follows the payment: say so.', '付款后开具发票：请说明。'),
    because: rules(s),
    steps: [sendReply(s)],
    alternatives: [],
    checklist: papers,
    warnings: cautions,
    draft: { id: 'invoice-after-payment', checkBy: day },
  };
}

function showTheInvoice(s: Situation): Outcome {
  return {
    stance: 'contest',
    headline: says(
      'Hand in the invoice and the message that it went with.',
      '提交发票及发送记录。',
    ),
    because: [...rules(s), { ground: 'platform-review' }],
    steps: [handInEvidence, platformDecides],
    alternatives: [],
    checklist: papers,
    warnings: cautions,
    draft: { id: 'statement-facts' },
  };
}
