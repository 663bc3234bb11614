import { isBy } from './is-by.ts';
import { says, type Outcome, type RowId } from './playbook.ts';
import { knows, type Situation } from './situation.ts';
import { parcelIssues } from './about.ts';

type Closed = NonNullable<Outcome['blocked']>;

/** The rows that forbid a refund beside the bank’s procedure, or know only the answers of that procedure. */
export const bankOnly = [
  'stripe.card.no_refund_open',
  'shopify.card.no_refund_open',
  'etsy.chargeback.respond',
  'ebay.act.payment_dispute',
  'aliexpress.chargeback.defend',
] as const;

/** The routes that a rule of the site closes whatever the matter is about. */
export function closedRoutes(s: Situation): Closed {
  return [...besideTheBank(s), ...partialSettlement(s), ...walmartAppeal(s), ...unprotected(s)];
}

/** An inquiry is not yet a chargeback: a full refund ends it. */
function besideTheBank({ phase, facts }: Situation): Closed {
  if (phase !== 'chargeback' || facts.caseType?.endsWith('.inquiry')) return [];
  return (['refund-full', 'refund-partial', 'return-and-refund', 'replace'] as const).map(
    (stance) => ({
      stance,
      text: says(
        'Nothing is paid beside the bank’s procedure while it is open: the money could be taken twice.',
        '银行流程未结束前，不得另行付款：可能被扣两次。',
      ),
      rows: bankOnly,
    }),
  );
}

/** Mercado Libre Global Selling forbids it; its domestic sites do not. */
export const noPartialText = says(
  'A part of the money or a discount to end a complaint is forbidden here.',
  '此处禁止以部分退款或折扣了结投诉。',
);

function partialSettlement(s: Situation): Closed {
  if (!knows(s, 'mercadolibre.gs.no_partial')) return [];
  return [
    {
      stance: 'refund-partial',
      text: noPartialText,
      rows: ['mercadolibre.gs.no_partial'],
    },
  ];
}

function walmartAppeal({ facts: { marketplace, shipment, total }, pack }: Situation): Closed {
  const limit = pack.rules.find(({ id }) => id === 'walmart.lowvalue')?.numbers?.['USD'];
  const low =
    marketplace === 'walmart' &&
    shipment?.label === 'platform' &&
    total?.currency === 'USD' &&
    limit !== undefined &&
    Number(total.amount) < limit;
  if (!low) return [];
  return [
    {
      stance: 'appeal',
      text: says(
        `Under USD ${limit} with a label of Walmart an appeal is refused: claim from the carrier.`,
        `低于 USD ${limit} 且使用 Walmart 面单的申诉会被驳回：请向承运商索赔。`,
      ),
      rows: ['walmart.lowvalue'],
    },
  ];
}

/** The platform pays for a missing parcel only where it was sent as the protection wants it. */
function unprotected(s: Situation): Closed {
  const { issue, shipment, shippedAt, shipBy } = s.facts;
  if (issue === undefined || !parcelIssues.includes(issue)) return [];
  const sent = shipment?.firstScanAt ?? shippedAt;
  const late = sent !== undefined && shipBy !== undefined && !isBy(sent, shipBy);
  const noLabel = shipment?.label === 'own' || shipment?.protected === false;
  return [
    ...(noLabel
      ? [
          closed(
            'Amazon pays only for its own label with claim protection.',
            'Amazon 仅赔付带索赔保护的平台面单。',
            'amazon.act.atoz_dont_refund_protected',
          ),
        ]
      : []),
    ...(late && shipment?.firstScanAt
      ? [
          closed(
            'The first scan of the carrier came after the ship-by date.',
            '承运商首次扫描晚于最迟发货日。',
            'amazon.ev.inr_first_scan',
          ),
        ]
      : []),
    ...(late || s.tracked === false
      ? [
          closed(
            'Purchase Protection wants dispatch by the date and valid tracking.',
            '购买保护要求按期发货并有有效物流追踪。',
            'etsy.epp.need',
          ),
        ]
      : []),
  ];
}

const closed = (en: string, zh: string, row: RowId): Closed[number] => ({
  stance: 'let-platform-fund',
  text: says(en, zh),
  rows: [row],
});
