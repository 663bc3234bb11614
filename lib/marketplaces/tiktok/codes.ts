import type { Facts } from '../../model/facts.ts';

/** Order states that were seen; 110 is "pending", which says neither paid nor unpaid. */
const ORDERS: Readonly<Record<string, Facts['orderState']>> = {
  101: 'unshipped',
  102: 'shipped',
  104: 'cancelled',
};

/** The state of an order by its code. */
export const orderState = (code: unknown): Facts['orderState'] => ORDERS[codeText(code)];

interface ReverseState {
  readonly stage: NonNullable<Facts['stage']>;
  readonly return?: 'approved' | 'in-transit' | 'refused';
}

/** The codes of the marketplace's published interface; one record of the back office (4, sent back) agrees. */
const REVERSES: Readonly<Record<string, ReverseState>> = {
  1: { stage: 'request' },
  2: { stage: 'negotiation' },
  3: { stage: 'negotiation', return: 'approved' },
  4: { stage: 'negotiation', return: 'in-transit' },
  5: { stage: 'negotiation', return: 'refused' },
  50: { stage: 'closed' },
  51: { stage: 'closed' },
  99: { stage: 'closed' },
  100: { stage: 'closed' },
};

/** The state of a return or cancellation by its code. */
export const reverseState = (code: unknown): ReverseState | undefined => REVERSES[codeText(code)];

interface Kind {
  readonly caseType: string;
  readonly ask: NonNullable<Facts['ask']>;
}
const CANCEL: Kind = { caseType: 'tiktok.cancel', ask: 'cancel' };
/** Also of the published interface. */
const KINDS: Readonly<Record<string, Kind>> = {
  1: CANCEL,
  2: { caseType: 'tiktok.return', ask: 'refund' },
  3: { caseType: 'tiktok.return', ask: 'return' },
  4: CANCEL,
};

/** What is asked for, by the code of the kind. */
export const reverseKind = (code: unknown): Kind | undefined => KINDS[codeText(code)];

const codeText = (code: unknown) =>
  typeof code === 'number' || typeof code === 'string' ? String(code) : '';
