import type { Money } from '../model/money.ts';
import type { Marketplace } from '../model/words.ts';
import { noted, plainly, type Place, type Places } from '../page/fields.ts';
import { lexicon } from '../page/lexicon.ts';
import { address } from '../page/read.ts';
import type { Source } from '../page/source.ts';
import { clean, fold } from '../page/text.ts';
import { answerBy } from './answer-by.ts';
import { carrier } from './carriers.ts';
import { issue } from './reasons.ts';
import { trackingNumber, word, type SiteValues } from './site-values.ts';
import { orderStates, type AllWords, type Label, type Phrase } from './vocabulary/vocabulary.ts';

/** A marketplace whose pages are known by their addresses and words only. */
export interface TextSite {
  readonly marketplace: Marketplace;
  readonly words: AllWords;
  readonly values: SiteValues;
  /** An order id inside a labelled text. */
  readonly orderId: (text: string) => string | undefined;
  /** A case id inside a labelled text. */
  readonly caseId?: (text: string) => string | undefined;
  /** The id in an address: a page that does not show it is another page. */
  readonly idIn?: (url: URL) => string | undefined;
  /** What stands beside "Buyer": a name, or on sites that show no names the user's id. */
  readonly buyerIs?: 'name' | 'id';
  /** What the reasons of this site mean, where it words them in its own way. */
  readonly issue?: (text: string) => string | undefined;
}

const STAGES: readonly (readonly [Phrase, string])[] = [
  ['forSeller', 'decided'],
  ['forBuyer', 'decided'],
  ['closed', 'closed'],
  ['review', 'platform-review'],
  ['waitingForBuyer', 'negotiation'],
  ['waiting', 'request'],
  ['respondBy', 'request'],
];
const DECISIONS: readonly (readonly [Phrase, string])[] = [
  ['forSeller', 'for-seller'],
  ['forBuyer', 'for-buyer'],
];
const RETURNS: readonly (readonly [Phrase, string])[] = [
  ['returnDeclined', 'refused'],
  ['returnDelivered', 'received'],
  ['returnShipped', 'in-transit'],
  ['returnApproved', 'approved'],
  ['returnRequested', 'requested'],
];
const ORDERS = orderStates.map((state) => [state, state] as const);

/** What belongs to a case and not to its order. */
export const OF_CASE: readonly string[] = [
  'caseId',
  'stage',
  'decision',
  'return.state',
  'openedAt',
  'respondBy',
  'issue',
  'claimAmount',
] satisfies (keyof Places)[];

/** Where the value of a label stands: beside it on a page, below it in a list. */
type At = (
  key: Label,
  parse: (text: string, source: Source) => unknown,
) => readonly Place<unknown>[];

/** The words of a marketplace as places: of the fields of a page, or with `at` of an entry of a list. */
export function textReading({ words, values, orderId, caseId, idIn, ...site }: TextSite) {
  const { label, phrase, says, shows } = lexicon<Label, Phrase>({
    ...words,
    ...(idIn && { shown: idIn }),
    soft: true,
  });
  const beside: At = (key, parse) => [label(key, parse)];
  const labels = Object.values(words.labels).flatMap((list) => list.map(fold));
  /** "Shipped" is a label and a heading: what follows a heading is a block, or begins with a label of its own. */
  const happened: typeof values.happened = (text, source) => {
    const told = fold(text.slice(0, 100));
    const other = labels.some(
      (begin) => told.startsWith(begin) && /^[\s:]/.test(told.slice(begin.length)),
    );
    return told.length > 60 || other ? undefined : values.happened(text, source);
  };
  const begins = (text: string, key: Phrase): boolean => {
    const told = fold(text);
    return words.phrases[key]?.some((begin) => told.startsWith(fold(begin))) === true;
  };
  /** The first of the states that a text begins with. */
  const stateIn =
    (table: readonly (readonly [Phrase, string])[]) =>
    (text: string): string | undefined =>
      table.find(([key]) => begins(text, key))?.[1];
  /** The state of which alone a sentence speaks: a page that lists the steps of a progress says them all. */
  const said = (table: readonly (readonly [Phrase, string])[]): Place<string> => ({
    name: 'phrase',
    read: (source) => {
      const found = table.filter(([key]) => says(source, key));
      const [first] = found;
      return first && found.every(([, state]) => state === first[1])
        ? noted(first[1], `${first[0]}, by text`)
        : undefined;
    },
  });
  const places = (at: At = beside): Places => ({
    orderId: at('order', orderId),
    ...(caseId && {
      caseId: [...(idIn ? [address(idIn)] : []), ...at('request', caseId)],
    }),
    stage: [...at('status', stateIn(STAGES)), said(STAGES)],
    decision: [...at('status', stateIn(DECISIONS)), said(DECISIONS)],
    'return.state': [...at('status', stateIn(RETURNS)), said(RETURNS)],
    orderState: at('status', stateIn(ORDERS)),
    orderedAt: at('orderedAt', happened),
    shipBy: at('shipBy', values.awaited),
    shippedAt: at('shippedAt', happened),
    deliverBy: at('delivery', values.latest),
    deliveredAt: at('deliveredAt', happened),
    openedAt: [
      ...at('opened', happened),
      // A heading stands before any line: one that is a deadline says nothing about the start.
      phrase('opened', (text, source) =>
        begins(text, 'respondBy') ? undefined : values.happened(text, source),
      ),
    ],
    respondBy: [
      ...at('respondBy', (text, source) => answerBy(values.awaited(text, source))),
      phrase('respondBy', (text, source) => answerBy(values.awaited(text, source))),
    ],
    issue: at('reason', site.issue ?? issue),
    claimAmount: at('amount', values.money),
    total: at('total', values.money),
    ...(site.buyerIs === 'id'
      ? { 'buyer.id': at('buyer', userId) }
      : { 'buyer.name': at('buyer', word) }),
    'shipment.trackingNumber': at('tracking', (text) =>
      orderId(text) === undefined ? trackingNumber(text) : undefined,
    ),
    'shipment.carrier': [...at('carrier', carrier), ...at('tracking', carrier)],
    refund: [
      phrase('sellerRefunded', (text, source) => refund('seller', text, source, values)),
      phrase('platformRefunded', (text, source) => refund('platform', text, source, values)),
    ],
    messages: at('comment', (text) => {
      const comment = word(text);
      return comment === undefined ? undefined : [{ from: 'buyer', text: comment }];
    }),
  });
  return { places, beside, says, shows, label, phrase };
}

/** The name that a user has on a site. */
const userId = (text: string) => /^[A-Za-z0-9][\w.*-]{2,63}$/.exec(clean(text))?.[0];

function refund(
  by: 'seller' | 'platform',
  text: string,
  source: Source,
  { happened, money }: SiteValues,
): { by: string; at?: string; amount?: Money } {
  const at = plainly(happened(text, source));
  const amount = money(text, source);
  return {
    by,
    ...(at !== undefined && { at }),
    ...(amount && { amount }),
  };
}
