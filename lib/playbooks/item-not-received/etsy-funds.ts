import { isBy } from '../is-by.ts';
import { plan, says, type Decision, type Outcome } from '../playbook.ts';
import { isReviewed, numberOf, type Situation } from '../situation.ts';
import { answerThePlatform, platformDecides } from '../steps.ts';

/** What Etsy pays in a case, also for a parcel that arrived damaged; undefined for a parcel or a site that it does not cover. */
export function etsyFunds(s: Situation): Decision | undefined {
  const { marketplace, shipment, shippedAt, shipBy, refund } = s.facts;
  const sent = shipment?.firstScanAt ?? shippedAt;
  const traced = shipment?.trackingNumber !== undefined && s.tracked !== false;
  if (marketplace !== 'etsy' || s.phase === 'message' || refund || !traced) return undefined;
  return sent && shipBy && isBy(sent, shipBy) ? plan(etsyPays(s)) : undefined;
}

function etsyPays(s: Situation): Outcome {
  const claimed = isReviewed(s);
  const { stake } = s;
  const most = numberOf(s, 'etsy.epp.cap', 'USD');
  const above = stake?.currency === 'USD' && most !== undefined && Number(stake.amount) > most;
  return {
    stance: 'let-platform-fund',
    headline: claimed
      ? says(
          'Do not refund beside the case: show the tracking, Etsy pays what qualifies.',
          '不要在案件之外退款：提交物流记录，符合条件的由 Etsy 赔付。',
        )
      : says(
          'Do not refund yet: help the buyer to open a case, Etsy pays what qualifies.',
          '暂不退款：协助买家开案，符合条件的由 Etsy 赔付。',
        ),
    because: [
      {
        text: says(
          `Etsy itself pays a qualifying refund${most === undefined ? '' : ` up to USD ${most}`}; the rest is charged to you.`,
          `符合条件的退款由 Etsy 承担${most === undefined ? '' : `，上限 USD ${most}`}；超出部分由您承担。`,
        ),
        rows: ['etsy.epp.cap'],
      },
      {
        text: says(
          'It was sent by its date, with tracking, to the address of the order: that is what the protection wants of the parcel.',
          '包裹按期、带物流追踪、寄往订单地址：符合购买保护对包裹的要求。',
        ),
        rows: ['etsy.epp.need'],
      },
    ],
    steps: claimed
      ? [answerThePlatform(s), platformDecides]
      : [
          {
            id: 'answer-buyer',
            actor: 'seller',
            text: says(
              'Answer the help request in its 48 hours: the tracking, and that the buyer can open a case which Etsy looks at.',
              '在 48 小时内答复帮助请求：提供物流信息，并说明买家可开案由 Etsy 处理。',
            ),
            by: s.next?.due,
          },
          {
            id: 'check-conditions',
            actor: 'seller',
            text: says(
              'Check the other conditions: shop in good standing, Etsy Payments, complete policies, photos and text true.',
              '核对其他条件：店铺状况良好、使用 Etsy Payments、政策完整、图文真实。',
            ),
          },
          {
            id: 'buyer-files',
            actor: 'buyer',
            text: says('He opens the case.', '买家开案。'),
          },
        ],
    alternatives: [
      {
        stance: 'refund-full',
        text: says('Refund it yourself.', '自行退款。'),
        for: says('Ends it today, where a condition is missed.', '不满足条件时可当天了结。'),
        against: says('Etsy pays nothing then.', '此时 Etsy 不再赔付。'),
      },
    ],
    checklist: [
      { item: 'tracking-number', weight: 'required' },
      { item: 'dispatch-scan', weight: 'required' },
      { item: 'checkout-address', weight: 'required' },
      { item: 'buyer-messages', weight: 'strengthens' },
    ],
    warnings: [
      ...(above
        ? [
            {
              text: says(
                `The amount is above USD ${most}: what is beyond it is charged to you.`,
                `金额超过 USD ${most}：超出部分由您承担。`,
              ),
              rows: ['etsy.epp.cap'] as const,
            },
          ]
        : []),
      ...(s.facts.buyer?.country === 'US'
        ? [
            {
              text: says(
                'From abroad to the US it must have gone duties paid, else the protection is lost.',
                '从境外寄往美国须为完税寄送，否则失去保护。',
              ),
              rows: ['etsy.ddp.us'] as const,
            },
          ]
        : []),
    ],
    ...(!claimed && { draft: { id: 'inr-platform-claim' as const } }),
  };
}
