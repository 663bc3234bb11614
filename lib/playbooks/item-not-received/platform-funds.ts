import type { When } from '../../model/instant.ts';
import { dayOf, isDay } from '../../time/instant.ts';
import { plan, says, type Decision, type Outcome } from '../playbook.ts';
import { ask, missing } from '../questions.ts';
import { isReviewed, lookAgain, numberOf, type Situation } from '../situation.ts';
import { answerThePlatform, platformDecides } from '../steps.ts';

/** Parcels that may be missing; what comes back or was never sent is not what the protection is for. */
const MISSING = ['in-transit', 'stalled', 'customs', 'lost'];

/** Whether a claim is due: before the platform, lost, or past its promise. */
function isDue(s: Situation): boolean {
  if (s.parcel === 'delivered') return s.facts.marketplace === 'amazon';
  if (s.parcel === undefined || !MISSING.includes(s.parcel)) return false;
  return s.parcel === 'lost' || s.promise === 'past' || s.phase === 'review';
}

/**
 * Before anything is refunded: whether the platform pays for this parcel, because it was sent as its
 * protection wants it. Undefined where it does not; what decides it and is not known is asked for.
 */
export function platformFunds(s: Situation): Decision | undefined {
  if (s.phase === 'chargeback' || s.facts.refund || !isDue(s)) return undefined;
  if (s.facts.marketplace === 'amazon') return amazon(s);
  return s.facts.marketplace === 'etsy' ? etsy(s) : undefined;
}

/** The claim-protected label of Amazon with a first scan of the carrier by the ship-by date. */
export function isAmazonProtected({ facts: { marketplace, shipment, shipBy } }: Situation) {
  const { protected: covered, firstScanAt } = shipment ?? {};
  if (marketplace !== 'amazon' || covered !== true || !firstScanAt || !shipBy) return false;
  return isBy(firstScanAt, shipBy);
}

function amazon(s: Situation): Decision | undefined {
  const { shipment, shipBy } = s.facts;
  if (shipment?.label === 'own' || shipment?.protected === false || s.tracked === false) {
    return undefined;
  }
  if (shipment?.protected === undefined) {
    // A delivery scan is defended with or without the protection.
    if (s.parcel === 'delivered') return undefined;
    return isSenderUnknown(s) ? askForSender : ask('shipment.protected');
  }
  if (!shipment.firstScanAt) return ask('shipment.firstScanAt');
  if (!shipBy) return ask('shipBy');
  return isAmazonProtected(s) ? plan(amazonPays(s, shipment.firstScanAt, shipBy)) : undefined;
}

/** A message may be about an order that Amazon sent; an A-to-z claim never is. */
const isSenderUnknown = ({ phase, facts }: Situation): boolean =>
  phase === 'message' && facts.fulfilment === undefined && facts.shipment?.label === undefined;

const askForSender: Decision = {
  kind: 'ask-for',
  missing: [missing('fulfilment'), missing('shipment.protected')],
};

function amazonPays(s: Situation, scanned: When, shipBy: When): Outcome {
  const claimed = isReviewed(s);
  const days = numberOf(s, 'amazon.atoz.buyer_window_open', 'days');
  return {
    stance: 'let-platform-fund',
    headline: claimed
      ? says(
          'Do not refund: show Amazon the protected label and the first scan, and Amazon pays.',
          '不要退款：向 Amazon 出示受保护面单和首次扫描，由 Amazon 赔付。',
        )
      : says(
          'Do not refund: answer the buyer and point him to the A-to-z claim, which Amazon pays.',
          '不要退款：答复买家并引导其提出 A-to-z 索赔，由 Amazon 赔付。',
        ),
    because: [
      {
        text: says(
          'With a claim-protected label Amazon pays a not-received claim itself, without a defect; what you refund yourself is not given back.',
          '使用受索赔保护的面单，未收到货索赔由 Amazon 赔付且不计缺陷；您自行退的款不予补偿。',
        ),
        rows: ['amazon.act.atoz_dont_refund_protected'],
      },
      {
        text: says(
          `The carrier’s first scan (${dayOf(scanned)}) is not after the ship-by date (${dayOf(shipBy)}); your own confirmation would not count.`,
          `承运商首次扫描(${dayOf(scanned)})不晚于最迟发货日(${dayOf(shipBy)})；卖家自行确认不算。`,
        ),
        rows: ['amazon.ev.inr_first_scan'],
      },
      ...(claimed
        ? [
            {
              text: says(
                'A request of Amazon for information is answered within 48 hours; without an answer the claim is granted against you.',
                'Amazon 的信息请求须在 48 小时内答复；否则索赔判您承担。',
              ),
              rows: ['amazon.atoz.info_request'] as const,
            },
          ]
        : []),
    ],
    steps: claimed
      ? [answerThePlatform(s), platformDecides(s)]
      : [
          {
            id: 'answer-buyer',
            actor: 'seller',
            text: says(
              'Answer within 48 hours of his message: the tracking, and that Amazon refunds him through an A-to-z claim in Your Orders.',
              '在其来信后 48 小时内答复：提供物流信息，并说明可在“我的订单”提出 A-to-z 索赔由 Amazon 退款。',
            ),
            by: s.next?.due,
          },
          {
            id: 'buyer-files',
            actor: 'buyer',
            text:
              days === undefined || s.parcel === 'delivered'
                ? says('He files the A-to-z claim.', '买家提出 A-to-z 索赔。')
                : says(
                    `He files the A-to-z claim, from ${days} days after the latest delivery date on.`,
                    `买家自最迟送达日后 ${days} 天起可提出 A-to-z 索赔。`,
                  ),
          },
          {
            id: 'answer-the-platform',
            actor: 'seller',
            text: says(
              'Asked by Amazon, answer within 48 hours with label, tracking and first scan; without an answer the claim is granted against you.',
              'Amazon 询问时，48 小时内提供面单、物流和首次扫描；不答复则判您承担。',
            ),
          },
        ],
    alternatives: [],
    checklist: [
      { item: 'protected-label', weight: 'required' },
      { item: 'dispatch-scan', weight: 'required' },
      { item: 'tracking-number', weight: 'required' },
      { item: 'buyer-messages', weight: 'strengthens' },
    ],
    warnings: [
      {
        text: says(
          'The protection is for parcels that did not arrive, sent by you with that label; not for complaints about the goods.',
          '该保护仅限您以该面单寄出而未送达的包裹，不适用于商品问题。',
        ),
        rows: ['amazon.act.atoz_dont_refund_protected'],
      },
    ],
    blocked: (['refund-full', 'refund-partial', 'replace', 'accept'] as const).map((stance) => ({
      stance,
      text: says('What you pay yourself is not reimbursed.', '您自行支付的部分不予补偿。'),
      rows: ['amazon.act.atoz_dont_refund_protected'] as const,
    })),
    ...(!claimed && {
      draft: {
        id: s.parcel === 'delivered' ? ('inr-delivered' as const) : ('inr-platform-claim' as const),
        checkBy: lookAgain(s, 3),
      },
    }),
  };
}

/** Etsy's Purchase Protection: a tracked parcel that stands still or is lost, sent by its date. */
function etsy(s: Situation): Decision | undefined {
  const still = s.parcel === 'lost' || s.parcel === 'stalled' || s.phase === 'review';
  return still ? etsyFunds(s) : undefined;
}

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
      ? [answerThePlatform(s), platformDecides(s)]
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

/** Not later than; where one is a bare day, by days. */
export const isBy = (at: When, limit: When): boolean =>
  isDay(at) || isDay(limit) ? dayOf(at) <= dayOf(limit) : Date.parse(at) <= Date.parse(limit);
