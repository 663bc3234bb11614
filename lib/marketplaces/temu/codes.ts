import type { Facts } from '../../model/facts.ts';

/** Codes of the marketplace's published interface; whether the back office counts alike was not seen. */
const ORDERS: Readonly<Record<string, Facts['orderState']>> = {
  2: 'unshipped',
  3: 'cancelled',
  4: 'shipped',
  5: 'delivered',
};

/** The state of an order by its code. */
export const orderState = (code: unknown): Facts['orderState'] => ORDERS[String(code)];

interface CaseState {
  readonly stage: NonNullable<Facts['stage']>;
  readonly return?: 'in-transit' | 'received';
}

const CASES: Readonly<Record<string, CaseState>> = {
  1: { stage: 'request' },
  2: { stage: 'negotiation', return: 'in-transit' },
  3: { stage: 'request', return: 'received' },
  5: { stage: 'closed' },
  6: { stage: 'closed' },
  11: { stage: 'platform-review' },
};

/** The state of an after-sales case by its code. */
export const caseState = (code: unknown): CaseState | undefined => CASES[String(code)];

const ASKS: Readonly<Record<string, Facts['ask']>> = { 1: 'refund', 2: 'return' };

/** What the buyer asks for, by the kind of the case. */
export const askOf = (type: unknown): Facts['ask'] => ASKS[String(type)];
