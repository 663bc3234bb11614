import type { Item } from '../../../model/facts.ts';
import type { Places } from '../../../page/fields.ts';
import { callNames } from '../addresses.ts';
import { meaningOf, states } from '../labels.ts';
import { type Fields, idOf, isFields, listOf, textOf } from './guards.ts';
import { centMoney, shownMoney } from './money.ts';
import { stampTime, textTime } from './times.ts';

/**
 * The rows of an answer: `{dataSource: [{sellerReverseOrderLines: […]}]}`, or one such row. Undefined
 * where the shape is another; an empty list of disputes is an answer too.
 */
export function disputeRows(layer: unknown): readonly Fields[] | undefined {
  if (!isFields(layer)) return undefined;
  if (Array.isArray(layer['sellerReverseOrderLines'])) {
    return listOf(layer['sellerReverseOrderLines']);
  }
  const { dataSource } = layer;
  if (!Array.isArray(dataSource)) return undefined;
  const rows = listOf(dataSource);
  // A list whose every entry has another shape is another answer, not a list without disputes.
  if (dataSource.length > 0 && !rows.some((row) => Array.isArray(row['sellerReverseOrderLines']))) {
    return undefined;
  }
  return rows.flatMap((row) => listOf(row['sellerReverseOrderLines']));
}

const place = (member: string) => `payload ${callNames['dispute-list']} ${member}`;

/** The fields of one dispute as the list tells them. */
export function placesInRow(row: Fields): Places {
  const caseId = idOf(row['reverseOrderLineId']);
  const orderId = idOf(row['tradeOrderId']);
  const status = textOf(row['reverseStatus']);
  const state = status === undefined ? undefined : meaningOf(status, states);
  const at = (member: string, value: unknown) => [{ name: place(member), read: () => value }];
  const when = (member: string) => [
    { name: place(`${member}Timestamp`), read: () => stampTime(row[`${member}Timestamp`]) },
    { name: place(member), read: () => textTime(row[member], row[`${member}Timestamp`]) },
  ];
  const itemFields = isFields(row['aeItemDTO']) ? row['aeItemDTO'] : row['item'];
  const buyer = isFields(row['buyer']) ? row['buyer'] : {};
  return {
    caseId: [
      ...at('reverseOrderLineId', caseId),
      { name: place('detailUrl'), read: () => idInText(row['detailUrl']) },
    ],
    orderId: [
      ...at('tradeOrderId', orderId),
      {
        name: place('last four digits of reverseOrderLineId'),
        read: () => otherOrder(orderId, caseId),
      },
    ],
    stage: at('reverseStatus', state?.stage),
    'return.state': at('reverseStatus', state?.return),
    'buyer.name': at('buyer.fullName', textOf(buyer['fullName'])),
    'buyer.country': at('buyer.country', countryOf(buyer['country'])),
    items: [
      { name: place('aeItemDTO cent'), read: () => itemsOf(itemFields, centMoney) },
      { name: place('aeItemDTO formatMoney'), read: () => itemsOf(itemFields, shownMoney) },
    ],
    openedAt: when('gmtCreate'),
    orderedAt: when('tradeOrderGmtCreate'),
  };
}

const idInText = (text: unknown) =>
  typeof text === 'string' ? /[?&]reverseOrderLineId=(\d{15,17})\b/.exec(text)?.[1] : undefined;

/**
 * Order and dispute of one case share their last four digits (all 261 known records). Says
 * something only where they do not, which makes the order id doubtful.
 */
export function otherOrder(orderId?: string, caseId?: string): string | undefined {
  if (!orderId || !caseId || orderId.slice(-4) === caseId.slice(-4)) return undefined;
  return `…${caseId.slice(-4)}`;
}

/** ISO 3166-1 alpha-2; the marketplace writes UK for the United Kingdom. */
function countryOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[A-Z]{2}$/.test(value)) return undefined;
  return value === 'UK' ? 'GB' : value;
}

type PriceOf = (value: unknown) => Item['unitPrice'];

function itemsOf(fields: unknown, priceOf: PriceOf): readonly Item[] | undefined {
  if (!isFields(fields)) return undefined;
  const title = textOf(fields['itemTitle']);
  const quantity = fields['itemCount'];
  if (!title || typeof quantity !== 'number' || !Number.isSafeInteger(quantity) || quantity < 1) {
    return undefined;
  }
  const sku = textOf(
    listOf(fields['skuDTOList'])
      .flatMap(({ skuValue }) => textOf(skuValue) ?? [])
      .join(' / '),
  );
  const listingId = idOf(fields['itemId']);
  const unitPrice = priceOf(fields['itemUnitPrice']);
  return [
    {
      title,
      ...(sku && { sku }),
      ...(listingId && { listingId }),
      quantity,
      ...(unitPrice && { unitPrice }),
    },
  ];
}
