import type { Item } from '../../../model/facts.ts';
import type { Places } from '../../../page/fields.ts';
import { isRecord } from '../../../page/is-record.ts';
import { allItems } from '../../all-items.ts';
import {
  countryIn,
  digitsIn,
  piecesIn,
  recordsOf,
  textIn,
  type Fields,
} from '../../payload-values.ts';
import { callNames } from '../addresses.ts';
import { meaningOf, states } from '../labels.ts';
import { centMoney, shownMoney } from './money.ts';
import { stampTime, textTime } from './times.ts';

/**
 * The rows of an answer: `{dataSource: [{sellerReverseOrderLines: […]}]}`, or one such row. Undefined
 * where the shape is another; an empty list of disputes is an answer too.
 */
export function disputeRows(layer: unknown): readonly Fields[] | undefined {
  if (!isRecord(layer)) return undefined;
  if (Array.isArray(layer['sellerReverseOrderLines'])) {
    return recordsOf(layer['sellerReverseOrderLines']);
  }
  const { dataSource } = layer;
  if (!Array.isArray(dataSource)) return undefined;
  const rows = recordsOf(dataSource);
  // A list whose every entry has another shape is another answer, not a list without disputes.
  if (dataSource.length > 0 && !rows.some((row) => Array.isArray(row['sellerReverseOrderLines']))) {
    return undefined;
  }
  return rows.flatMap((row) => recordsOf(row['sellerReverseOrderLines']));
}

const place = (member: string) => `payload ${callNames['dispute-list']} ${member}`;

/** The fields of one dispute as the list tells them. */
export function placesInRow(row: Fields): Places {
  const caseId = digitsIn(row['reverseOrderLineId']);
  const orderId = digitsIn(row['tradeOrderId']);
  const status = textIn(row['reverseStatus']);
  const state = status === undefined ? undefined : meaningOf(status, states);
  const at = (member: string, value: unknown) => [{ name: place(member), read: () => value }];
  const when = (member: string) => [
    { name: place(`${member}Timestamp`), read: () => stampTime(row[`${member}Timestamp`]) },
    { name: place(member), read: () => textTime(row[member], row[`${member}Timestamp`]) },
  ];
  const itemFields = isRecord(row['aeItemDTO']) ? row['aeItemDTO'] : row['item'];
  const buyer = isRecord(row['buyer']) ? row['buyer'] : {};
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
    'buyer.name': at('buyer.fullName', textIn(buyer['fullName'])),
    'buyer.country': at('buyer.country', countryIn(buyer['country'])),
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

type PriceOf = (value: unknown) => Item['unitPrice'];

function itemsOf(fields: unknown, priceOf: PriceOf): readonly Item[] | undefined {
  return allItems(recordsOf([fields]), (line) => ({
    title: textIn(line['itemTitle']),
    sku: textIn(
      recordsOf(line['skuDTOList'])
        .flatMap(({ skuValue }) => textIn(skuValue) ?? [])
        .join(' / '),
    ),
    listingId: digitsIn(line['itemId']),
    quantity: typeof line['itemCount'] === 'number' ? piecesIn(line['itemCount']) : undefined,
    unitPrice: priceOf(line['itemUnitPrice']),
  }));
}
