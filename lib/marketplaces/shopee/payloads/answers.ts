import { answersFrom, type Answer } from '../../../page/answers.ts';
import { isRecord } from '../../../page/is-record.ts';
import type { Source } from '../../../page/source.ts';
import { digitsIn, member } from '../../payload-values.ts';
import { from, orderIn, type Call } from '../addresses.ts';

/** The answers of a call that succeeded, oldest first: what stands under `data`. */
export function dataOf(source: Source, call: Call): (Answer & { readonly data: object })[] {
  return answersFrom(source, from(call)).flatMap((answer) => {
    const data = member(answer.data, 'data');
    return isRecord(data) ? [{ ...answer, data }] : [];
  });
}

/**
 * The newest answer of a call about an order. The back office is one document for many orders: the id in
 * the answer, then in its request, then in the page's address at that time decides.
 */
export function about(
  source: Source,
  call: Call,
  order: string,
  idIn: (data: unknown) => unknown,
): object | undefined {
  return dataOf(source, call).findLast(({ data, url, payload }) => {
    const named = digitsIn(idIn(data)) ?? digitsIn(url.searchParams.get('order_id'));
    if (named !== undefined) return named === order;
    if (payload.page === undefined || !URL.canParse(payload.page)) return true;
    return orderIn(new URL(payload.page)) === order;
  })?.data;
}
