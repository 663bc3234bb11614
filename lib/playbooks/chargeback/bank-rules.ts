import {
  says,
  type Caution,
  type Grounded,
  type OnGround,
  type Outcome,
  type RowId,
} from '../playbook.ts';
import { knows, numberOf, type Situation } from '../situation.ts';
import { bankOnly } from '../closed-routes.ts';
import { isBankCase } from '../phase.ts';
import type { Cause } from './reason-codes.ts';

type Decided = Exclude<Cause, 'compliance'> | 'refunded';
type Because = Outcome['because'];

/** The rules of each site about what decides a dispute of this cause; the seller reads his own. */
const deciding: Readonly<Record<Decided, readonly RowId[]>> = {
  refunded: [
    'stripe.card.prior_refund',
    'shopify.card.prior_refund',
    'ebay.ev.dispute_protection',
    'amazon.act.chargeback',
    'paypal.r.credit',
  ],
  'not-received': [
    'stripe.visa.13.1',
    'shopify.category.product_not_received',
    'ebay.ev.dispute',
    'amazon.ev.chargeback',
    'aliexpress.ev.nr_chargeback',
  ],
  fraud: [
    'stripe.visa.10.4',
    'shopify.category.fraudulent',
    'aliexpress.ev.unauth_chargeback',
    'amazon.case.chargeback',
    'amazon.ev.chargeback',
    'ebay.ev.dispute_protection',
    'paypal.r.unauth',
    'paypal.sp.unauth.ship',
  ],
  'not-as-described': [
    'stripe.visa.13.3',
    'shopify.category.product_unacceptable',
    'ebay.ev.dispute',
    'amazon.ev.messages',
  ],
  counterfeit: [
    'stripe.visa.13.4',
    'shopify.category.product_unacceptable',
    'aliexpress.ev.counterfeit',
    'ebay.ev.dispute',
    'amazon.ev.messages',
  ],
  credit: [
    'stripe.visa.13.6',
    'shopify.category.credit_not_processed',
    'ebay.ev.dispute_protection',
    'amazon.act.chargeback',
    'paypal.r.credit',
  ],
  cancelled: [
    'stripe.visa.13.7',
    'shopify.category.credit_not_processed',
    'ebay.ev.dispute',
    'amazon.ev.chargeback',
    'paypal.r.recur',
  ],
  duplicate: [
    'stripe.visa.12.6.1',
    'shopify.category.duplicate',
    'ebay.ev.dispute',
    'amazon.ev.messages',
    'paypal.r.dup',
  ],
};

/** The rows that the pack in force has, each in its own words. */
function inOwnWords({ pack }: Situation, rows: readonly RowId[]): readonly Grounded[] {
  return rows.flatMap((row) => {
    const found = [...pack.rules, ...pack.clocks].find(({ id }) => id === row);
    return found ? [{ text: found.says, rows: [row] as const }] : [];
  });
}

/** What makes a small sum not worth the fight. */
export const feeReasons = (s: Situation): readonly Grounded[] =>
  inOwnWords(s, ['shopify.fee', 'stripe.fee.countered']);

/** The reasons of a plan about a disputed payment: the printed code, what decides, the way of this site. */
export function becauseOf(s: Situation, cause: Decided, code?: RowId): Because {
  const own = inOwnWords(s, [...new Set([...(code ? [code] : []), ...deciding[cause]])]);
  const way: readonly OnGround[] = isBankCase(s.facts)
    ? [
        ...(own.length > 0 ? [] : [{ ground: 'chargeback-proof' as const }]),
        { ground: 'chargeback' },
      ]
    : cause === 'fraud'
      ? [{ ground: 'unauthorised-payment' }, { ground: 'answer-window' }]
      : [{ ground: 'answer-window' }];
  const [first = { ground: 'chargeback' as const }, ...others] = [...own, ...way];
  return [first, ...others];
}

/** How much the place takes, in the words of the site. */
export const limits = (s: Situation): readonly Caution[] =>
  inOwnWords(s, ['stripe.limit.stripe', 'shopify.limit.shopify', 'ebay.act.payment_dispute']);

/** The answer is locked once it is sent. */
export const answeredOnce: Caution = {
  text: says(
    'One submission only: nothing can be added afterwards, so check the files first.',
    '只能提交一次：之后无法补充，请先检查文件。',
  ),
  rows: [
    'ebay.act.payment_dispute',
    'stripe.card.one_shot',
    'shopify.card.one_shot',
    'amazon.act.chargeback',
  ],
};

/** The bank has the last word: a refund now is money twice. */
export const neverAgain: Caution = {
  text: says(
    'Do not refund after the decision: the buyer has the money already.',
    '裁定后切勿再退款：买家已收到款项。',
  ),
};

const beside: Caution = {
  text: says(
    'Never refund beside the dispute: the money is taken already and would be paid twice. Accept or contest in the dispute itself.',
    '切勿在争议之外另行退款：款项已被扣，会造成重复支付。请在争议页面内接受或抗辩。',
  ),
};

/** Good practice where no rule of the site closes the refund already. */
export const neverRefund = (s: Situation): readonly Caution[] =>
  bankOnly.some((row) => knows(s, row)) ? [] : [beside];

/** What the seller should know about money, standing and form before he answers. */
export const aboutTheDispute: readonly Caution[] = [
  {
    text: says(
      'Write short, neutral and in order of time; of a card number the last four digits at most.',
      '陈述要简短、中立、按时间顺序；卡号最多显示后四位。',
    ),
    rows: ['stripe.card.tone', 'shopify.card.tone'],
  },
  {
    text: says(
      'If the buyer says that he has withdrawn, answer all the same: only a letter of the bank counts.',
      '即使买家称已撤回，仍须答复：只有银行出具的函件有效。',
    ),
    rows: ['stripe.card.withdrawn', 'shopify.card.withdrawn'],
  },
  {
    text: says(
      'It counts in your dispute rate from the day it arrives, also when you win.',
      '争议自到达之日起计入争议率，胜诉也不扣除。',
    ),
    rows: ['stripe.card.rate_counts', 'shopify.card.rate_counts'],
  },
  {
    text: says('Chargebacks count in the Order Defect Rate.', '信用卡拒付计入订单缺陷率。'),
    rows: ['amazon.metric.odr'],
  },
  {
    text: says(
      'Opening it has closed every other request on this sale: only the dispute counts now.',
      '争议开启后，该交易的其他申请均已关闭：现在只看争议。',
    ),
    rows: ['ebay.case.payment_dispute'],
  },
];

/** What contesting and receiving costs, in the words of the site. */
export const fees: readonly Caution[] = [
  {
    text: says(
      'Contesting costs a second fee, which comes back only after a win; the first one never does.',
      '抗辩需支付第二笔费用，仅胜诉可退；第一笔费用不退。',
    ),
    rows: ['stripe.fee.countered', 'stripe.fee.received'],
  },
  {
    text: says(
      'The fee may come back after a win, never after accepting.',
      '胜诉后费用可能退还，接受后不退。',
    ),
    rows: ['shopify.fee'],
  },
];

/** The fee of the dispute in the currency of the stake; undefined where no source gives a number. */
export const feeOf = (s: Situation) => s.stake && numberOf(s, 'shopify.fee', s.stake.currency);

/** The conditions of Visa's Compelling Evidence 3.0, with the numbers of the pack in force. */
export function earlierOrders(s: Situation): readonly Caution[] {
  const { marketplace } = s.facts;
  if (marketplace !== 'stripe' && marketplace !== 'shopify') return [];
  const window = `${marketplace}.visa.ce3.window` as const;
  const from = numberOf(s, window, 'minDays');
  const to = numberOf(s, window, 'maxDays');
  return [
    {
      text: says(
        'A delivered parcel alone does not win: add who bought (address and card check, device or IP, earlier orders).',
        '仅有妥投不足以胜诉：须补充购买人证据（地址与卡验证、设备或 IP、以往订单）。',
      ),
      rows: ['stripe.visa.10.4'],
    },
    ...(from === undefined || to === undefined
      ? []
      : [
          {
            text: says(
              `Compelling Evidence 3.0 works only for Visa 10.4: two earlier undisputed payments with the same card, ${from} to ${to} days before this one, with at least two data the same, one of them IP or device.`,
              `Compelling Evidence 3.0 仅适用于 Visa 10.4：同一张卡在本次付款前 ${from} 至 ${to} 天内有两笔无争议付款，且至少两项数据一致，其中一项为 IP 或设备。`,
            ),
            rows: [
              `${marketplace}.visa.ce3.scope`,
              `${marketplace}.visa.ce3.priors`,
              window,
              `${marketplace}.visa.ce3.match`,
            ] as const,
          },
        ]),
  ];
}
