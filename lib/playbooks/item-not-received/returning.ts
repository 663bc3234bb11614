import { elsewhere } from '../grounds.ts';
import { says, type Outcome } from '../playbook.ts';
import { lookBeforeDue, type Situation } from '../situation.ts';
import { lookAgainOn, refundBeforeTheEnd, refundInFull, sendReply } from '../steps.ts';

/** The carrier brings the parcel back: money when it is here, or a second try. */
export function returning(s: Situation): Outcome {
  const replace = s.facts.ask === 'replacement';
  const day = lookBeforeDue(s, 7);
  return {
    stance: replace ? 'replace' : 'return-and-refund',
    headline: replace
      ? says('Check the address and send it again.', '核对地址后重新寄送。')
      : says(
          'It is coming back: refund when it is here, or send it again.',
          '包裹正在退回：收到后退款，或重新寄送。',
        ),
    because: [
      {
        text: says(
          'A parcel that comes back was not delivered: the buyer gets his money or his goods.',
          '退回的包裹即未送达：买家应得到退款或商品。',
        ),
        rows: ['ebay.ev.inr', 'ebay.act.inr', 'aliexpress.case.nr'],
      },
      {
        text: says(
          'Tracking that shows refused, undeliverable or coming back is refunded by Amazon at once and debited to you, without effect on your defect rate.',
          '物流显示拒收、无法投递或退回时，Amazon 会立即退款并从您账户扣款，不影响订单缺陷率。',
        ),
        rows: ['amazon.atoz.auto_refused'],
      },
      ...elsewhere('not-received'),
    ],
    steps: [
      {
        id: 'ask-why',
        actor: 'seller',
        text: says(
          'Read in the tracking why it comes back: refused, not collected, or a wrong address.',
          '查看退回原因：拒收、未领取或地址有误。',
        ),
      },
      sendReply(s),
      lookAgainOn(day, {
        en: 'the parcel is on its way to you, or the window ends',
        zh: '包裹在退回途中，或时限将到',
      }),
      ...(replace
        ? [
            {
              id: 'send-again',
              actor: 'seller',
              text: says(
                'Send again to the address of the order, with tracking.',
                '以可追踪服务重新寄往订单地址。',
              ),
            } as const,
          ]
        : s.facts.marketplace === 'ebay'
          ? refundBeforeTheEnd(s)
          : refundInFull(s)),
    ],
    alternatives: [
      replace
        ? {
            stance: 'refund-full',
            text: says('Refund now.', '现在退款。'),
            against: says('The buyer wants the goods.', '买家想要的是商品。'),
          }
        : {
            stance: 'replace',
            text: says('Send it again, if the buyer wants it.', '若买家需要，重新寄送。'),
            for: says('The sale stays.', '保留订单。'),
            against: says('The freight is paid twice.', '需付两次运费。'),
          },
      {
        stance: 'refund-full',
        text: says('Refund at once, before it is back.', '不等退回，立即退款。'),
        for: says('Safe when the window is short.', '时限紧时最稳妥。'),
        against: says('It may get lost on its way back.', '退回途中可能丢失。'),
      },
    ],
    checklist: [
      { item: 'tracking-number', weight: 'required' },
      { item: 'carrier-page', weight: 'strengthens' },
      { item: 'checkout-address', weight: 'strengthens' },
    ],
    warnings: [
      {
        text: says(
          'Another address than that of the order counts as a wrong shipment: the buyer orders anew for it.',
          '寄往订单以外的地址会被视为虚假发货：应由买家重新下单。',
        ),
        rows: ['aliexpress.order.address'],
      },
      {
        text: says('Only the address of the checkout is protected.', '只有下单地址受保护。'),
        rows: ['ebay.ev.address'],
      },
    ],
    draft: { id: 'inr-returning', checkBy: day },
  };
}
