import type { Citation } from '../model/advice.ts';
import type { Facts } from '../model/facts.ts';
import { cite } from '../policy/cite.ts';
import type { Ground } from '../policy/ground.ts';
import type { ClockRow, RuleRow, Rules } from '../policy/schema.ts';

type Row = ClockRow | RuleRow;

const HINTS: readonly Citation['confidence'][] = ['low', 'C', 'K'];
export const isFirm = ({ confidence }: Pick<Citation, 'confidence'>) => !HINTS.includes(confidence);

/**
 * The rows of a ground that are for this kind of case, those written for it first, confirmed before
 * reported. Rows for other kinds of case, and clocks of orders that the other side ships, are left
 * out; a case of no known kind gets what may be meant.
 */
export function onGround(pack: Rules, facts: Facts, ground: Ground): readonly Citation[] {
  const { caseType, fulfilment = 'seller' } = facts;
  const clocks = pack.clocks.filter((row) => (row.fulfilment ?? fulfilment) === fulfilment);
  const rows = [...clocks, ...pack.rules].filter(({ grounds }) => grounds?.includes(ground));
  const made = ({ caseTypes }: Row) =>
    caseType !== undefined && caseTypes?.includes(caseType) === true;
  const fits =
    caseType === undefined
      ? meant(rows, facts, ground)
      : rows.filter((row) => row.caseTypes === undefined || made(row));
  return fits
    .toSorted((a, b) => Number(made(b)) - Number(made(a)))
    .map(({ id }) => cite(pack, id))
    .filter((found) => found !== undefined)
    .toSorted((a, b) => Number(isFirm(b)) - Number(isFirm(a)));
}

const BANK = /\.(chargeback|payment-dispute)$/;

/** Nothing of the bank's, and no clock to answer in where the site has several kinds of case with different ones. */
function meant(rows: readonly Row[], { page }: Facts, ground: Ground): readonly Row[] {
  const found = rows.filter(
    ({ caseTypes }) =>
      caseTypes === undefined ||
      page === 'chargeback' ||
      !caseTypes.every((type) => BANK.test(type)),
  );
  if (ground !== 'answer-window') return found;
  const kinds = new Set(found.map(({ caseTypes = [] }) => caseTypes.join()));
  return kinds.size > 1 ? found.filter(({ caseTypes }) => caseTypes === undefined) : found;
}
