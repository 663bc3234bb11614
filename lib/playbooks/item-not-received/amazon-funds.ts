import type { When } from '../../model/instant.ts';
import { dayOf } from '../../time/instant.ts';
import { isBy } from '../is-by.ts';
import { plan, says, type Decision, type Outcome } from '../playbook.ts';
import { ask, missing } from '../questions.ts';
import { isReviewed, lookAgain, numberOf, type Situation } from '../situation.ts';
import { answerThePlatform, platformDecides } from '../steps.ts';

/** The claim-protected label of Amazon with a first scan of the carrier by the ship-by date. */
export function isAmazonProtected({ facts: { marketplace, shipment, shipBy } }: Situation) {
  const { protected: covered, firstScanAt } = shipment ?? {};
  if (marketplace !== 'amazon' || covered !== true || !firstScanAt || !shipBy) return false;
  return isBy(firstScanAt, shipBy);
}

/** What Amazon pays for a parcel of the seller; undefined where its protection does not cover it. */
export function amazonFunds(s: Situation): Decision | undefined {
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
      ? [answerThePlatform(s), platformDecides]
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
