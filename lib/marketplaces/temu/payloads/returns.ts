import type { Item } from '../../../model/facts.ts';
import { answersFrom } from '../../../page/answers.ts';
import type { Places } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import { allItems } from '../../all-items.ts';
import type { Site } from '../../marketplace.ts';
import {
  digitsIn,
  member,
  momentIn,
  piecesIn,
  recordsOf,
  textIn,
  told,
} from '../../payload-values.ts';
import { isReturns } from '../addresses.ts';
import { askOf, caseState } from '../codes.ts';
import { caseId, orderId } from '../values.ts';

const pagesOf = (source: Source) =>
  answersFrom(source, isReturns)
    .map(
      ({ data }) =>
        member(data, 'result', 'mmsPageVO', 'data') ?? member(data, 'mmsPageVO', 'data'),
    )
    .filter(Array.isArray);

/** The after-sales cases of the list's answers, oldest first. */
export const casesIn = (source: Source): object[] => pagesOf(source).flatMap(recordsOf);

/** Whether the list was answered, be it without cases. */
export const hasList = (source: Source): boolean => pagesOf(source).length > 0;

/** The fields of a case. No clock is among them: nobody has seen one that the page prints. */
export function placesInCase(row: object, site: Site): Places {
  const is = (name: string) => member(row, name);
  const state = caseState(is('parentAfterSalesStatus'));
  return told('queryReturnAndRefundPaList', {
    caseType: { afterSalesItemVOList: 'temu.return' },
    caseId: { parentAfterSalesSn: caseId(textIn(is('parentAfterSalesSn')) ?? '') },
    orderId: { parentOrderSn: orderId(textIn(is('parentOrderSn')) ?? '') },
    stage: { parentAfterSalesStatus: state?.stage },
    'return.state': { parentAfterSalesStatus: state?.return },
    ask: { afterSalesType: askOf(is('afterSalesType')) },
    openedAt: { createdAt: momentIn(is('createdAt'), site) },
    items: { afterSalesItemVOList: itemsOf(is('afterSalesItemVOList')) },
  });
}

/** The items that are to come back; undefined when one of them cannot be read whole. */
function itemsOf(value: unknown): readonly Item[] | undefined {
  const lines = recordsOf(value);
  return allItems(lines, (line) => {
    const title = textIn(line['goodsName']);
    const quantity = piecesIn(line['applyReturnGoodsNumber']);
    const listingId = digitsIn(line['productSkuId']);
    return { title, listingId, quantity };
  });
}
