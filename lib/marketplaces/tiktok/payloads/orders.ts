import { answersFrom } from '../../../page/answers.ts';
import { objectsIn } from '../../../page/embedded.ts';
import type { Source } from '../../../page/source.ts';
import { digitsIn, member } from '../../payload-values.ts';
import { isOrders } from '../addresses.ts';

/** An order of an answer, with its id. */
export interface Order {
  readonly id: string;
  readonly fields: object;
}

/** Members that only a whole order has: its modules repeat the id. */
const isOrder = (fields: object): boolean =>
  'trade_order_module' in fields || 'sku_module' in fields;

/** All orders of the answers, oldest first. The list and the single order lie below members of different names. */
export function ordersIn(source: Source): Order[] {
  return answersFrom(source, isOrders).flatMap(({ data }) => {
    const found: Order[] = [];
    for (const fields of objectsIn(member(data, 'data'), 20_000)) {
      const id = isOrder(fields) ? digitsIn(fields['main_order_id']) : undefined;
      if (id !== undefined) found.push({ id, fields });
    }
    return found;
  });
}

/** Whether an answer came that has no orders in it: an empty list. */
export const hasAnswer = (source: Source): boolean =>
  answersFrom(source, isOrders).some(
    ({ data }) => member(data, 'code') === 0 && member(data, 'data') !== undefined,
  );
