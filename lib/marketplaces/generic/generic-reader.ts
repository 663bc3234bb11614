import type { When } from '../../model/instant.ts';
import type { Money } from '../../model/money.ts';
import type { Outcome, Trail } from '../../model/outcome.ts';
import type { PageKind } from '../../model/words.ts';
import {
  noted,
  plainly,
  readFields,
  type Noted,
  type Place,
  type Places,
} from '../../page/fields.ts';
import { firstOf } from '../../page/first-of.ts';
import { lexicon } from '../../page/lexicon.ts';
import { once } from '../../page/once.ts';
import { PageTooLarge } from '../../page/page-too-large.ts';
import type { Source } from '../../page/source.ts';
import { fold, textOf } from '../../page/text.ts';
import { addDays } from '../../time/instant.ts';
import { parseMoney } from '../../text/money.ts';
import { parseWhen } from '../../text/when.ts';
import { answerBy } from '../answer-by.ts';
import { carrier } from '../carriers.ts';
import { countryOf } from '../country-name.ts';
import { issue } from '../reasons.ts';
import { pieces, trackingNumber, word } from '../site-values.ts';
import { orderStates, type Phrase } from '../vocabulary/vocabulary.ts';
import { idIn, orderInAddress, orderInLinks } from './ids.ts';
import { itemsOf } from './items.ts';
import { messagesOf } from './messages.ts';
import { currencyOf, originOf } from '../page-site.ts';
import { addressWords, carriedWords, dateWords, sumWords, words, type DateLabel } from './words.ts';

const { label, phrase } = lexicon({
  labels: { ...words.labels, sum: sumWords, address: addressWords },
  phrases: { ...words.phrases, ...dateWords, carried: carriedWords },
  soft: true,
});

/** What tells one matter from another. */
const NAMES = ['orderId', 'caseId', 'shipment.trackingNumber'];
/** A year is printed, or the day is told from today: then the text needs no year of ours. */
const YEAR =
  /\b(?:19|20)\d\d\b|\btoday\b|\byesterday\b|今天|昨天|heute|gestern|hoy|ayer|aujourd|hier|oggi|ieri|hoje|ontem|сегодня|вчера/i;
/** The longest label that may stand alone as a status. */
const MAX_STATUS = 80;

const price = (text: string, source: Source): Money | undefined => {
  const { amount, currency } = parseMoney(text, { currency: currencyOf(source) }) ?? {};
  return amount !== undefined && currency !== undefined ? { amount, currency } : undefined;
};

/** An address ends with its country; the words before it are the street's. */
function countryAtEnd(text: string): string | undefined {
  const parts = text.slice(-80).split(/[\s,]+/);
  const endings = [4, 3, 2, 1].map((length) => parts.slice(-length).join(' '));
  return firstOf(endings, (ending) => countryOf(ending, 'en'));
}

/** ISO 4217 for no currency: what comes out with it was a bare number. */
const NONE = 'XXX';
const signed = (text: string, source: Source): Money | undefined =>
  parseMoney(text, { currency: NONE })?.currency === NONE ? undefined : price(text, source);

/** The kinds of page by how their title or heading begins; an order where it begins otherwise. */
const KINDS: readonly (readonly [PageKind, Phrase])[] = [
  ['chargeback', 'chargeback'],
  ['return', 'return'],
  ['cancellation', 'cancellation'],
  ['dispute', 'notReceived'],
  ['claim', 'claim'],
];

function kindOf({ root }: Source): PageKind {
  const headings = [...root.querySelectorAll('h1, title')].map((heading) =>
    fold(textOf(heading, 200) ?? ''),
  );
  const begins = (key: Phrase) =>
    words.phrases[key]?.some((begin) => headings.some((text) => text.startsWith(fold(begin))));
  return KINDS.find(([, key]) => begins(key) === true)?.[0] ?? 'order';
}

const stated = (table: readonly (readonly [Phrase, string])[]): Place<string> =>
  label('status', (text) => {
    const said = fold(text.slice(0, MAX_STATUS));
    const found = table.find(([key]) =>
      words.phrases[key]?.some((begin) => said.startsWith(fold(begin))),
    );
    return found?.[1];
  });

const STAGES: readonly (readonly [Phrase, string])[] = [
  ['forSeller', 'decided'],
  ['forBuyer', 'decided'],
  ['closed', 'closed'],
  ['review', 'platform-review'],
  ['waiting', 'request'],
];
const ORDERS = orderStates.map((state) => [state, state] as const);

/** Where an unknown page may say a field: labels and shapes in any of the languages, best first. */
function placesIn(zone: string | undefined): Places {
  /** Days, and instants in the zone of the reading: an unknown site states none. */
  const when =
    (past: boolean, last = false) =>
    (text: string, source: Source): When | Noted<When> | undefined => {
      const line = text.slice(0, 160);
      const now = YEAR.test(line) || !past ? source.now : yearOf(source);
      const due = parseWhen(line, { now, zone, past, last })?.due;
      if (due === undefined || /T[\d:.]+$/.test(due)) return undefined;
      return due.includes('T') ? noted(due, 'zone assumed') : due;
    };
  /** What happened to an order lies within the year after it, however old the page is. */
  const yearOf = once((source): string => {
    const ordered = firstOf(
      [label('orderedAt', withYear), phrase('orderedAt on', withYear)],
      (place) => plainly(place.read(source)),
    );
    const end = ordered === undefined ? undefined : addDays(ordered.slice(0, 10), 330);
    return end === undefined || end > source.now.slice(0, 10) ? source.now : `${end}T00:00:00Z`;
  });
  const withYear = (text: string, { now }: Source) =>
    YEAR.test(text.slice(0, 160)) ? parseWhen(text.slice(0, 160), { now, zone })?.due : undefined;
  const dated = (key: DateLabel, past: boolean, last = false) => [
    label(key, when(past, last)),
    phrase(`${key} on`, when(past, last)),
  ];
  const count = label('quantity', pieces);
  const sum = label('sum', price);
  const asked = (text: string, source: Source) => answerBy(when(false)(text, source));
  return {
    orderId: [label('order', idIn), orderInAddress, orderInLinks],
    caseId: [label('request', idIn)],
    total: [label('total', price)],
    claimAmount: [label('amount', price)],
    orderedAt: dated('orderedAt', true),
    shipBy: dated('shipBy', false),
    shippedAt: dated('shippedAt', true),
    deliverBy: dated('delivery', false, true),
    deliveredAt: dated('deliveredAt', true),
    openedAt: dated('opened', true),
    respondBy: [label('respondBy', asked), phrase('respondBy', asked)],
    'shipment.trackingNumber': [label('tracking', trackingNumber)],
    'shipment.carrier': [
      label('carrier', carrier),
      label('tracking', carrier),
      phrase('carried', (text) => carrier(text) ?? (/^Amazon\b/.test(text) ? 'Amazon' : undefined)),
    ],
    'buyer.name': [label('buyer', word)],
    'buyer.country': [label('country', countryAtEnd), label('address', countryAtEnd)],
    stage: [stated(STAGES)],
    orderState: [stated(ORDERS)],
    issue: [label('reason', issue)],
    items: [
      itemsOf({
        price: signed,
        quantity: (source) => plainly(count.read(source)),
        sum: (source) => plainly(sum.read(source)),
      }),
    ],
    messages: [messagesOf(when(true))],
  };
}

/**
 * Reads a page that no reader knows, as far as its labels and shapes go. Every field is doubtful
 * until the seller confirms it: a wrong label on a strange page must not become advice. `zone` (IANA)
 * is that of the times which the page prints; without it that of the reading. A page without an
 * order, a case or a tracking number is unreadable.
 */
export function readUnknown(source: Source, zone?: string): Outcome {
  const marketplace = originOf(source.url.hostname);
  const unreadable = (trail: Trail): Outcome => ({
    kind: 'unreadable',
    marketplace,
    page: 'order',
    trail,
  });
  try {
    const page = kindOf(source);
    const { facts, trail, doubts } = readFields(source, placesIn(zone), true);
    // An id in the address says what a page should be about, not that it shows it.
    const shows = Object.values(trail).some((place) => !place.startsWith(orderInAddress.name));
    if (!shows || !NAMES.some((path) => path in trail)) return unreadable(trail);
    return {
      kind: 'read',
      marketplace,
      page,
      facts: { ...facts, marketplace, site: source.url.host, page },
      trail,
      doubts,
    };
  } catch (error) {
    if (error instanceof PageTooLarge) return unreadable({ reader: error.message });
    throw error;
  }
}
