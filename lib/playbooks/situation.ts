import type { Clock } from '../model/advice.ts';
import type { Facts, ParcelState, Seller } from '../model/facts.ts';
import type { Day, Instant, When } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import type { Marketplace } from '../model/words.ts';
import type { Rules } from '../policy/schema.ts';
import { addDays, dayOf, isDay, offsetOf, toEpoch } from '../time/instant.ts';
import { contacts, type Contacts } from './contacts.ts';
import { phaseOf, type Phase } from './phase.ts';
import type { RowId } from './playbook.ts';

/** The facts and what follows from them by arithmetic: what every playbook asks first. */
export interface Situation {
  readonly facts: Facts;
  readonly pack: Rules;
  readonly now: Instant;
  readonly seller: Seller;
  readonly phase: Phase;
  /** The seller's next duty to answer or to pay. */
  readonly next: Clock | undefined;
  /** The window of an appeal, also when it has lapsed. */
  readonly appeal: Clock | undefined;
  readonly appealLapsed: boolean;
  /** Hours until it; negative when it has lapsed. */
  readonly hoursLeft: number | undefined;
  readonly parcel: ParcelState | undefined;
  /** False for a service without tracking and no number in the order. */
  readonly tracked: boolean | undefined;
  /** Whether the promised delivery is still ahead. */
  readonly promise: 'running' | 'past' | undefined;
  /** Whole days since the carrier last scanned the parcel. */
  readonly silentDays: number | undefined;
  /** What is at stake: the claimed amount, else the total. */
  readonly stake: Money | undefined;
  readonly said: Contacts;
}

/** Derives the situation. `now` carries the offset in which bare days are read where no fact has one. */
export function situationOf({
  facts,
  pack,
  now,
  clocks,
  seller = {},
}: {
  facts: Facts;
  pack: Rules;
  now: Instant;
  clocks: readonly Clock[];
  seller?: Seller | undefined;
}): Situation {
  const zone = zoneOf(facts, now);
  const mine = clocks.filter(({ actor }) => actor === 'seller');
  const next = mine.find((clock) => isAnswer(pack, clock));
  const hoursLeft = next && (toEpoch(next.due, zone) - Date.parse(now)) / 3_600_000;
  const { shipment } = facts;
  const appeal = mine.find((clock) => isAppeal(pack, clock));
  const past = (when: When) => toEpoch(when, zone) < Date.parse(now);
  return {
    facts,
    pack,
    now,
    seller,
    phase: phaseOf(facts, hoursLeft !== undefined && hoursLeft < 0),
    next,
    appeal,
    appealLapsed: appeal !== undefined && past(appeal.due),
    hoursLeft,
    parcel: parcelOf(facts),
    tracked: trackedOf(facts),
    promise: facts.deliverBy === undefined ? undefined : past(facts.deliverBy) ? 'past' : 'running',
    silentDays:
      shipment?.lastScanAt === undefined ? undefined : daysBetween(shipment.lastScanAt, now),
    stake: facts.claimAmount ?? facts.total,
    said: contacts(facts.messages ?? []),
  };
}

const rowOf = (pack: Rules, clock: Clock) => pack.clocks.find(({ id }) => id === clock.id);

/** A clock that asks for an answer or a refund; the span in which a refund is possible at all asks for nothing. */
function isAnswer(pack: Rules, clock: Clock): boolean {
  const row = rowOf(pack, clock);
  if (!row) return /respond|refund/.test(clock.id);
  return row.duty === 'respond' || (row.duty === 'refund' && row.window?.from !== 'orderedAt');
}

const isAppeal = (pack: Rules, clock: Clock): boolean =>
  (rowOf(pack, clock)?.duty ?? (clock.id.includes('appeal') ? 'appeal' : '')) === 'appeal';

/** Whether the pack in force has a row. */
export const knows = ({ pack }: Pick<Situation, 'pack'>, row: RowId): boolean =>
  pack.rules.some(({ id }) => id === row) || pack.clocks.some(({ id }) => id === row);

/** The marketplaces whose flows the playbooks know by name; everywhere else steps are worded for any site. */
export const ownSentences: readonly Marketplace[] = ['ebay', 'aliexpress'];

/** Whether the site is one whose flow the playbooks do not know by name. */
export const isElsewhere = ({ facts }: Pick<Situation, 'facts'>): boolean =>
  !ownSentences.some((known) => known === facts.marketplace);

/** A number of a policy row, or undefined where the pack in force has none. */
export function numberOf({ pack }: Situation, row: RowId, name: string): number | undefined {
  return pack.rules.find(({ id }) => id === row)?.numbers?.[name];
}

/** The day `days` from now, but not after `latest` as long as that is ahead. */
export function lookAgain({ now }: Situation, days: number, latest?: When): Day {
  const day = addDays(dayOf(now), days);
  const end = latest && dayOf(latest);
  return end !== undefined && end < day && end > dayOf(now) ? end : day;
}

/**
 * The day `days` from now, but a day before the seller's clock ends, or on its last day where that is
 * tomorrow: what is found then must still be answered in time. A message is answered by the reply itself.
 */
export function lookBeforeDue(s: Situation, days: number): Day {
  const day = lookAgain(s, days);
  if (s.phase === 'message') return day;
  const today = dayOf(s.now);
  const end = s.next && dayOf(s.next.due);
  if (end === undefined || end < today) return day;
  const eve = addDays(end, -1);
  const limit = eve > today ? eve : end;
  return limit < day ? limit : day;
}

export const isAtLeast = (money: Money, limit: number) => Number(money.amount) >= limit;

/** The case is before the platform or the bank: only evidence counts. */
export const isReviewed = ({ phase }: Situation) => phase === 'review' || phase === 'chargeback';

/** Somebody has opened a request or a dispute, so a refusal has a place where it is made. */
export const isOpen = ({ phase }: Situation) => phase === 'open' || phase === 'lapsed';

/** What other facts say about the parcel where the page does not name its state. */
function parcelOf({ shipment, orderState, deliveredAt }: Facts): ParcelState | undefined {
  if (shipment?.state) return shipment.state;
  if (deliveredAt || orderState === 'delivered') return 'delivered';
  return orderState === 'unshipped' || orderState === 'unpaid' ? 'none' : undefined;
}

function trackedOf({ shipment }: Facts): boolean | undefined {
  if (shipment?.service === 'untracked') return false;
  return shipment?.service !== undefined || shipment?.trackingNumber !== undefined || undefined;
}

function daysBetween(from: When, to: Instant): number {
  const days = (Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000;
  return isDay(from) ? days : Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Bare days are days at the site: the offset that the page's own instants carry, else the caller's. */
function zoneOf({ respondBy, openedAt, orderedAt }: Facts, now: Instant): string {
  const offsets = [respondBy?.at, openedAt, orderedAt].map((when) => when && offsetOf(when));
  return offsets.find((offset) => offset !== undefined) ?? offsetOf(now) ?? 'Z';
}
