import type { Case } from '../model/case.ts';
import { certain } from '../model/fields.ts';
import type { Past } from '../model/past.ts';
import { casesOfBuyer, decidedCases } from './cases.ts';
import type { Database } from './db.ts';

/**
 * What the log counts beside a case: other orders of its buyer on this marketplace with a case, and
 * decided cases of its issue there. Absent where the page names no buyer or no issue.
 */
export async function pastOf(db: Database, found: Case): Promise<Past> {
  const { marketplace, buyer, issue } = certain(found);
  const [cases, won, lost] = await Promise.all([
    buyer?.id === undefined ? undefined : casesOfBuyer(db, marketplace, buyer.id),
    issue === undefined ? 0 : decidedCases(db, marketplace, [issue, 'for-seller']),
    issue === undefined ? 0 : decidedCases(db, marketplace, [issue, 'for-buyer']),
  ]);
  const others = cases && countCases(found, cases);
  return {
    ...(others && others.cases > 0 && { buyer: others }),
    ...(issue !== undefined && { decided: withoutOwn(found, won, lost) }),
  };
}

/** One count an order, however many pages and disputes of it were read; this case's own order is none of them. */
function countCases(found: Case, cases: readonly Case[]): NonNullable<Past['buyer']> {
  const own = orderOf(found);
  const byOrder = Map.groupBy(
    cases.filter((other) => other.key !== found.key && orderOf(other) !== own && isCase(other)),
    orderOf,
  );
  const orders = [...byOrder.values()].map((group) => group.map((each) => certain(each)));
  const count = (is: (facts: Case['facts']) => boolean) =>
    orders.filter((group) => group.some(is)).length;
  return {
    cases: orders.length,
    won: count(({ decision }) => decision === 'for-seller'),
    lost: count(({ decision }) => decision === 'for-buyer'),
    refunded: count(({ refund }) => refund !== undefined),
  };
}

const orderOf = (found: Case): string => certain(found).orderId ?? found.key;

/** An order that was only looked at is no case. */
function isCase(found: Case): boolean {
  const { caseId, issue } = certain(found);
  return caseId !== undefined || issue !== undefined;
}

/** The decision of the case itself, as when it is appealed, says nothing about its own chance. */
function withoutOwn(found: Case, won: number, lost: number): NonNullable<Past['decided']> {
  const { decision } = certain(found);
  return {
    won: Math.max(0, won - Number(decision === 'for-seller')),
    lost: Math.max(0, lost - Number(decision === 'for-buyer')),
  };
}
