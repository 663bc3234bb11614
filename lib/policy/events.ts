import type { Facts, Message } from '../model/facts.ts';
import type { When } from '../model/instant.ts';
import type { ClockRow, StartField, Window } from './schema.ts';
import { isAfter } from './window.ts';

type Duty = ClockRow['duty'];
type Stage = NonNullable<Facts['stage']>;

/** In which stages a duty is open. A review by the platform stops what the seller has to do. */
const STAGES: Readonly<Record<Duty, readonly Stage[]>> = {
  respond: ['request', 'negotiation'],
  ship: ['request', 'negotiation', 'decided', 'appeal'],
  refund: ['request', 'negotiation'],
  appeal: ['request', 'negotiation', 'decided'],
  cancel: ['request', 'negotiation'],
  open: ['request', 'negotiation'],
  decide: ['request', 'negotiation', 'platform-review'],
  close: ['request', 'negotiation'],
};

/**
 * The event that starts the clock of a row, undefined where it is not known. An answer of the seller
 * ends a duty to respond; the buyer's next message starts it anew.
 */
export function startOf(
  { duty }: ClockRow,
  { from, after }: Window,
  facts: Facts,
): When | undefined {
  const event = eventOf(from, facts);
  if (after !== undefined) {
    // Of a case whose opening is not known the decision is its end; the refund of the platform is none.
    const own = from === 'decidedAt' ? platformRefundOf(facts) : undefined;
    const earlier = eventOf(after, facts) ?? own ?? (from === 'decidedAt' ? 'none' : undefined);
    if (event === undefined || earlier === undefined) return undefined;
    if (earlier !== 'none' && !isAfter(event, earlier)) return undefined;
  }
  if (duty === 'respond') {
    if (event === undefined && from !== 'buyer-message') return undefined;
    const asked = unanswered(facts.messages ?? [], event);
    return asked === event && isRequestAnswered(facts) ? undefined : asked;
  }
  const { refund } = facts;
  const refundDecides = from === 'decidedAt' || from === 'return.receivedAt';
  return duty === 'appeal' && refundDecides && refund?.by === 'platform'
    ? (event ?? refund.at)
    : event;
}

/** In a negotiation, or once a return was agreed to or refused, only a newer message waits for the seller. */
function isRequestAnswered({ stage, return: back }: Facts): boolean {
  return stage === 'negotiation' || (back?.state !== undefined && back.state !== 'requested');
}

/** Whether the facts show that the duty of a row is done, or that its time to be done has not come. */
export function isOver(row: ClockRow, facts: Facts, start: When): boolean {
  const { stage, decision, decidedAt, refund, orderState, fulfilment } = facts;
  if (row.fulfilment && fulfilment && row.fulfilment !== fulfilment) return true;
  if (stage !== undefined && !(row.stages ?? STAGES[row.duty]).includes(stage)) return true;
  const decidedSince = decidedAt !== undefined && !isAfter(start, decidedAt);
  const settled =
    decidedSince ||
    refund?.by === 'platform' ||
    (refund?.at !== undefined && isAfter(refund.at, start));
  const done: Readonly<Record<Duty, boolean>> = {
    respond: settled,
    decide: settled,
    close: settled,
    refund: settled || refund !== undefined,
    appeal:
      decision === 'for-seller' ||
      (isAgainstRefund(row) && (isDisputeDecided(facts, start) || refund?.by === 'seller')),
    ship: shipped(facts),
    cancel: shipped(facts),
    open: refund !== undefined || orderState === 'cancelled' || orderState === 'returned',
  };
  return done[row.duty];
}

const platformRefundOf = ({ refund }: Facts): When | undefined =>
  refund?.by === 'platform' ? refund.at : undefined;

/** A decision after the refund is that of the dispute; one of its very moment is the refund itself. */
const isDisputeDecided = ({ decidedAt, stage }: Facts, start: When): boolean =>
  decidedAt !== undefined &&
  (stage === 'decided' ? isAfter(decidedAt, start) : !isAfter(start, decidedAt));

/** The right to dispute a refund itself: used once it was decided upon, none against the seller's own refund. */
function isAgainstRefund({ window }: ClockRow): boolean {
  return window?.from === 'refund.at' || window?.from === 'return.receivedAt';
}

/** Whether the date to answer by that the page prints no longer binds the seller. */
export function isPrintedDateOver({ stage, openedAt, messages = [] }: Facts): boolean {
  if (stage === 'platform-review' || stage === 'decided') return true;
  const asked = openedAt ?? earliest(messages, 'buyer');
  return asked !== undefined && unanswered(messages, asked) === undefined;
}

/** Whether the parcel is on its way or the order is over: nothing is left to ship. */
export function shipped({ orderState, shippedAt }: Facts): boolean {
  return (
    shippedAt !== undefined ||
    (orderState !== undefined && orderState !== 'unpaid' && orderState !== 'unshipped')
  );
}

function eventOf(field: StartField, facts: Facts): When | undefined {
  if (field === 'buyer-message') return opening(facts);
  if (field === 'platform-refund') return platformRefund(facts);
  if (field === 'refund.at') return facts.refund?.by === 'platform' ? facts.refund.at : undefined;
  return field === 'return.receivedAt' ? facts.return?.receivedAt : facts[field];
}

/** A case that is a message or an inquiry was opened by it; where its messages are known they say it themselves. */
function opening({ caseType, openedAt, messages = [] }: Facts): When | undefined {
  if (!/\.(message|inquiry)$/.test(caseType ?? '')) return undefined;
  return earliest(messages, 'buyer') === undefined ? openedAt : undefined;
}

/**
 * When a refund that the platform made began to count for the seller: for goods on their way back the
 * later of the refund and their arrival, for a parcel that never arrived its last scan.
 */
function platformRefund(facts: Facts): When | undefined {
  const { refund, return: back, shipment, issue } = facts;
  if (refund?.by !== 'platform') return undefined;
  const missing = shipment?.state === 'lost' || issue === 'item-not-received';
  if (missing && back === undefined) return shipment?.lastScanAt;
  const { at } = refund;
  return at !== undefined && back?.receivedAt !== undefined && isAfter(back.receivedAt, at)
    ? back.receivedAt
    : at;
}

/**
 * What waits for the seller's answer: the event `asked` (without one the first message of the
 * buyer), or the buyer's first message after the seller's last answer; undefined when nothing waits.
 * A message without a time proves nothing.
 */
function unanswered(messages: readonly Message[], asked: When | undefined): When | undefined {
  const answer = messages
    .flatMap(({ from, at }) => (from === 'seller' && at !== undefined ? [at] : []))
    .filter((at) => asked === undefined || isAfter(at, asked))
    .reduce<When | undefined>((last, at) => (last && !isAfter(at, last) ? last : at), undefined);
  if (answer === undefined) return asked ?? earliest(messages, 'buyer');
  return earliest(
    messages.filter(({ at }) => at !== undefined && isAfter(at, answer)),
    'buyer',
  );
}

function earliest(messages: readonly Message[], by: Message['from']): When | undefined {
  return messages
    .flatMap(({ from, at }) => (from === by && at !== undefined ? [at] : []))
    .reduce<When | undefined>(
      (first, at) => (first && !isAfter(first, at) ? first : at),
      undefined,
    );
}
