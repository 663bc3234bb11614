import type { Item, Message } from '../../../model/facts.ts';
import type { Money } from '../../../model/money.ts';
import { answersFrom } from '../../../page/answers.ts';
import { objectsIn } from '../../../page/embedded.ts';
import type { Places } from '../../../page/fields.ts';
import { once } from '../../../page/once.ts';
import type { Source } from '../../../page/source.ts';
import { inZone } from '../../../time/instant.ts';
import { allItems } from '../../all-items.ts';
import type { Site } from '../../marketplace.ts';
import {
  member,
  nameIn,
  piecesIn,
  recordsOf,
  textIn,
  told,
  type Fields,
} from '../../payload-values.ts';
import { moneyIn } from '../../payload-money.ts';
import { paymentIssue } from '../../payment-reasons.ts';
import { addresses } from '../addresses.ts';
import { caseId, transactionId } from '../ids.ts';

/** What a dispute says of itself besides its id: without any of these it is a link to one. */
const SHAPE = ['reason', 'status', 'dispute_state', 'dispute_amount', 'dispute_life_cycle_stage'];

const isAnswer = (url: URL) => addresses.some(({ matches }) => matches(url));

/** The disputes in the answers that have the form of PayPal's public interface, oldest first. */
export const disputesIn = once((source: Source): readonly Fields[] =>
  answersFrom(source, isAnswer).flatMap(({ data }) =>
    [...objectsIn(data, 5_000)].filter(
      (one) => idOf(one) !== undefined && SHAPE.some((key) => one[key] !== undefined),
    ),
  ),
);

/** Whether a list came, an empty one as well. */
export const hasList = (source: Source): boolean =>
  disputesIn(source).length > 0 ||
  answersFrom(source, isAnswer).some(
    ({ data, url }) => url.pathname.includes('disputes') && Array.isArray(member(data, 'items')),
  );

export const idOf = (dispute: Fields): string | undefined => {
  const id = textIn(dispute['dispute_id']);
  return id === undefined ? undefined : caseId(id);
};

/** RFC 3339 with an offset, as an instant of the site. */
function timeIn(value: unknown, { zone }: Site): string | undefined {
  const text = textIn(value) ?? '';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i.test(text))
    return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : inZone(Math.floor(at / 1000) * 1000, zone);
}

/** `{currency_code: "USD", value: "96.00"}`. */
const sumIn = (value: unknown): Money | undefined =>
  moneyIn(member(value, 'value'), member(value, 'currency_code'));

const word = (value: unknown) => textIn(value)?.toUpperCase() ?? '';

function caseTypeOf(dispute: Fields): string | undefined {
  const stage = word(dispute['dispute_life_cycle_stage']);
  if (stage === 'INQUIRY') return 'paypal.dispute';
  // PayPal calls its own claim CHARGEBACK too; only the channel tells a chargeback of the card issuer.
  if (!['CHARGEBACK', 'PRE_ARBITRATION', 'ARBITRATION'].includes(stage)) return undefined;
  return word(dispute['dispute_channel']) === 'EXTERNAL' ? 'paypal.chargeback' : 'paypal.claim';
}

const STAGES: Readonly<Record<string, string>> = {
  WAITING_FOR_SELLER_RESPONSE: 'request',
  REQUIRED_ACTION: 'request',
  WAITING_FOR_BUYER_RESPONSE: 'negotiation',
  REQUIRED_OTHER_PARTY_ACTION: 'negotiation',
  UNDER_REVIEW: 'platform-review',
  UNDER_PAYPAL_REVIEW: 'platform-review',
};
const DECISIONS: Readonly<Record<string, string>> = {
  RESOLVED_SELLER_FAVOUR: 'for-seller',
  RESOLVED_SELLER_FAVOR: 'for-seller',
  RESOLVED_BUYER_FAVOUR: 'for-buyer',
  RESOLVED_BUYER_FAVOR: 'for-buyer',
};

function stageOf(dispute: Fields): string | undefined {
  const outcome = word(member(dispute, 'dispute_outcome', 'outcome_code'));
  const status = word(dispute['status']);
  if (status === 'RESOLVED') {
    if (outcome === 'CANCELED_BY_BUYER' || outcome === '' || outcome === 'NONE') return 'closed';
    return 'decided';
  }
  return STAGES[status] ?? STAGES[word(dispute['dispute_state'])];
}

/** All items or none. */
function itemsOf(lines: readonly Fields[]): readonly Item[] | undefined {
  return allItems(lines, (line) => {
    const title = textIn(line['item_name']) ?? textIn(line['item_description']);
    const quantity = piecesIn(line['item_quantity']);
    const listingId = textIn(line['item_id']);
    return { title, listingId, quantity };
  });
}

const AUTHORS: Readonly<Record<string, Message['from']>> = {
  BUYER: 'buyer',
  SELLER: 'seller',
  ARBITER: 'platform',
};

function messagesOf(dispute: Fields, site: Site): readonly Message[] | undefined {
  const lines = recordsOf(dispute['messages']);
  const messages = lines.flatMap((line): Message[] => {
    const from = AUTHORS[word(line['posted_by'])];
    const text = textIn(line['content'], 20_000);
    const at = timeIn(line['time_posted'], site);
    return from === undefined || text === undefined ? [] : [{ from, ...(at && { at }), text }];
  });
  return messages.length > 0 && messages.length === lines.length ? messages : undefined;
}

/** The places of a dispute, by the names of PayPal's public interface (`customer_disputes_v1`). */
export function placesInDispute(dispute: Fields, site: Site): Places {
  const transactions = recordsOf(dispute['disputed_transactions']);
  // A case about several payments has no one order.
  const payment = transactions.length === 1 ? transactions[0] : undefined;
  const due = timeIn(dispute['seller_response_due_date'], site);
  return told('dispute', {
    caseId: { dispute_id: idOf(dispute) },
    caseType: { 'dispute_life_cycle_stage, dispute_channel': caseTypeOf(dispute) },
    orderId: {
      seller_transaction_id: transactionId(textIn(payment?.['seller_transaction_id']) ?? ''),
    },
    stage: { 'status, dispute_state, dispute_outcome': stageOf(dispute) },
    decision: {
      'dispute_outcome.outcome_code':
        DECISIONS[word(member(dispute, 'dispute_outcome', 'outcome_code'))],
    },
    issue: { reason: paymentIssue(textIn(dispute['reason']) ?? '') },
    openedAt: { create_time: timeIn(dispute['create_time'], site) },
    respondBy: { seller_response_due_date: due && { at: due, basis: 'page' } },
    claimAmount: { dispute_amount: sumIn(dispute['dispute_amount']) },
    total: { gross_amount: sumIn(payment?.['gross_amount']) },
    orderedAt: { 'disputed_transactions.create_time': timeIn(payment?.['create_time'], site) },
    'buyer.name': { 'buyer.name': nameIn(member(payment, 'buyer', 'name')) },
    items: { 'disputed_transactions.items': itemsOf(recordsOf(payment?.['items'])) },
    messages: { messages: messagesOf(dispute, site) },
  });
}
