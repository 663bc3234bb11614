import type { Citation } from '../model/advice.ts';
import type { Facts } from '../model/facts.ts';
import { cite } from '../policy/cite.ts';
import type { Rules } from '../policy/schema.ts';

/** What a place takes: each number is absent where no source states it. */
interface Limits {
  readonly files?: number;
  /** All files together. */
  readonly megabytes?: number;
  readonly megabytesEach?: number;
  /** All files together. */
  readonly pages?: number;
  readonly characters?: number;
  readonly cite: Citation;
}

/** The rows that limit what may be handed in, by case type. */
const ROWS: Readonly<Record<string, string>> = {
  'ebay.payment-dispute': 'ebay.act.payment_dispute',
  'stripe.dispute': 'stripe.limit.stripe',
  'stripe.inquiry': 'stripe.limit.stripe',
  'shopify.dispute': 'shopify.limit.shopify',
  'shopify.inquiry': 'shopify.limit.shopify',
  'paypal.dispute': 'paypal.limit.paypal',
  'paypal.claim': 'paypal.limit.paypal',
  'amazon.message': 'amazon.act.message_open',
};

/** The platform's limits for evidence in this case; undefined where none is known, which is not "no limit". */
export function limitsOf(
  { caseType = '' }: Pick<Facts, 'caseType'>,
  pack: Rules,
): Limits | undefined {
  const id = ROWS[caseType];
  const row = pack.rules.find((rule) => rule.id === id);
  const citation = id === undefined ? undefined : cite(pack, id);
  if (!row?.numbers || !citation) return undefined;
  const { files, megabytes, megabytesEach, pages, characters } = row.numbers;
  return {
    ...(files !== undefined && { files }),
    ...(megabytes !== undefined && { megabytes }),
    ...(megabytesEach !== undefined && { megabytesEach }),
    ...(pages !== undefined && { pages }),
    ...(characters !== undefined && { characters }),
    cite: citation,
  };
}
