import type { Cost } from '../model/advice.ts';
import type { Seller } from '../model/facts.ts';
import type { Money } from '../model/money.ts';
import { feeOf } from '../playbooks/chargeback/bank-rules.ts';
import { says, type RowId } from '../playbooks/playbook.ts';
import type { Situation } from '../playbooks/situation.ts';
import { knows } from '../playbooks/situation.ts';
import { cite } from '../policy/cite.ts';
import { lacking, type Lacking } from './own-numbers.ts';

type Part = NonNullable<Cost['parts']>[number];

/** What the payment system takes for a dispute, by how it ends. */
export interface Fees {
  readonly won: readonly Part[];
  /** Where a fee only may come back after a win. */
  readonly wonAtMost: readonly Part[];
  readonly lost: readonly Part[];
  readonly lacks: readonly Lacking[];
}

const none: Fees = { won: [], wonAtMost: [], lost: [], lacks: [] };

/** The fees of a bank's procedure: numbers of the pack in force, else of the settings, never guessed. */
export function feesOf(s: Situation, seller: Seller, what: 'contest' | 'accept'): Fees {
  if (s.phase !== 'chargeback') return none;
  if (knows(s, 'shopify.fee')) return shopify(s, seller);
  if (knows(s, 'stripe.fee.received')) return stripe(s, seller, what);
  const { disputeFee } = seller;
  if (!disputeFee) return none;
  const fee = [part(s, disputeFee)];
  return { won: fee, wonAtMost: fee, lost: fee, lacks: [] };
}

/** It may come back after a win, and never does after accepting. */
function shopify(s: Situation, seller: Seller): Fees {
  const number = feeOf(s);
  const known =
    number !== undefined && s.stake
      ? { amount: number.toFixed(2), currency: s.stake.currency }
      : seller.disputeFee;
  if (!known) return { ...none, lacks: [noFee] };
  const fee = [part(s, known, 'shopify.fee')];
  return { won: [], wonAtMost: fee, lost: fee, lacks: [] };
}

/** The first fee is gone in any case; contesting costs a second one, which comes back after a win. */
function stripe(s: Situation, seller: Seller, what: 'contest' | 'accept'): Fees {
  const { disputeFee, counterFee } = seller;
  const first = disputeFee ? [part(s, disputeFee, 'stripe.fee.received')] : [];
  const contested = what === 'contest';
  const second =
    contested && counterFee
      ? [{ ...part(s, counterFee, 'stripe.fee.countered'), id: 'counter-fee' }]
      : [];
  return {
    won: first,
    wonAtMost: first,
    lost: [...first, ...second],
    lacks: [...(disputeFee ? [] : [noFee]), ...(contested && !counterFee ? [noCounterFee] : [])],
  };
}

function part({ pack }: Situation, cost: Money, row?: RowId): Part {
  const found = row && cite(pack, row);
  return {
    id: 'dispute-fee',
    text: says('Fee of the dispute', '争议费用'),
    cost,
    ...(found && { cite: found }),
  };
}

const noFee = lacking('dispute-fee', 'the fee of a dispute', '争议费用');
const noCounterFee = lacking('counter-fee', 'the second fee, for contesting', '抗辩的第二笔费用');
