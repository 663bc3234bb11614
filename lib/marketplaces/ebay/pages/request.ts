import type { Money } from '../../../model/money.ts';
import { noted, type Place, type Places } from '../../../page/fields.ts';
import { lexicon } from '../../../page/lexicon.ts';
import { attribute } from '../../../page/read.ts';
import type { Source } from '../../../page/source.ts';
import { clean, textOf } from '../../../page/text.ts';
import type { Page } from '../../marketplace.ts';
import { answerBy } from '../../answer-by.ts';
import { carrier } from '../../carriers.ts';
import { issue } from '../../reasons.ts';
import { pieces, word } from '../../site-values.ts';
import { requestOf } from '../addresses.ts';
import { caseLabels, casePhrases } from '../labels.ts';
import {
  after,
  awaited,
  caseId,
  happened,
  latest,
  money,
  orderId,
  trackingNumber,
} from '../values.ts';
import { listingOf } from './items.ts';
import { readPage } from './reading.ts';

const words = lexicon({
  labels: caseLabels,
  phrases: casePhrases,
  shown: requestOf,
  soft: true,
});

type Phrase = keyof typeof casePhrases;

/**
 * The value that belongs to the first of the phrases that the page says, or with `alone` to the only
 * one: a page that lists several steps of a progress does not say which one it is at.
 */
export const said = <T>(table: Readonly<Partial<Record<Phrase, T>>>, alone = false): Place<T> => ({
  name: 'phrase',
  read: (source) => {
    const [key, another] = keysOf(table).filter((phrase) => words.says(source, phrase));
    const value = key === undefined || (alone && another !== undefined) ? undefined : table[key];
    return value === undefined ? undefined : noted(value, `${key}, by text`);
  },
});
const isPhrase = (key: string): key is Phrase => key in casePhrases;
const keysOf = (table: object): Phrase[] => Object.keys(table).filter(isPhrase);

/** The value of the first phrase that the label "Status" says. */
export const inStatus = <T>(table: Readonly<Partial<Record<Phrase, T>>>) =>
  words.label('status', (text) => {
    const key = keysOf(table).find((phrase) => after(text, casePhrases[phrase]) !== undefined);
    return key === undefined ? undefined : table[key];
  });

const STAGES = {
  forSeller: 'decided',
  forBuyer: 'decided',
  closed: 'closed',
  review: 'platform-review',
} as const;
const WAITING = { waiting: 'request', respondBy: 'request' } as const;
const refundBy = (phrase: Phrase, by: 'seller' | 'platform') =>
  words.phrase(phrase, (text, source) => {
    const refund: { by: string; at?: string; amount?: Money } = { by };
    const at = happened(text, source);
    if (at !== undefined) refund.at = typeof at === 'string' ? at : at.value;
    const amount = money(text, source);
    if (amount) refund.amount = amount;
    return refund;
  });

const items: Place<unknown> = {
  name: 'a[href*="/itm/"] (by text)',
  read: (source) => {
    const found = new Map<string, string>();
    for (const link of source.root.querySelectorAll('a[href*="/itm/"]')) {
      const listingId = listingOf(link.getAttribute('href') ?? '');
      const title = word(textOf(link) ?? '');
      if (listingId !== undefined && title !== undefined) found.set(listingId, title);
    }
    const [only] = found;
    const quantity = words.label('quantity', pieces).read(source);
    // Several links may be other listings; without a printed quantity an item would be half guessed.
    if (!only || found.size > 1 || quantity === undefined) return undefined;
    return [{ title: only[1], listingId: only[0], quantity }];
  },
};

/** The issue that the buyer's reason means. */
export const reason = words.label('reason', issue);

const userId = (text: string) => /^[A-Za-z0-9][\w.*-]{2,63}$/.exec(clean(text))?.[0];

/** The fields that a return and a request for a missing item have in common. */
const shared: Places = {
  caseId: [
    { name: 'address', read: ({ url }) => requestOf(url) },
    words.phrase('request', caseId),
    words.label('request', caseId),
  ],
  orderId: [words.label('order', orderId)],
  stage: [inStatus({ ...STAGES, waiting: 'request' }), said({ ...STAGES, ...WAITING })],
  decision: [said({ forSeller: 'for-seller', forBuyer: 'for-buyer' })],
  decidedAt: [words.phrase('forSeller', happened), words.phrase('forBuyer', happened)],
  openedAt: [words.phrase('opened', happened), words.label('opened', happened)],
  respondBy: [words.phrase('respondBy', (text, source) => answerBy(awaited(text, source)))],
  claimAmount: [words.label('amount', money)],
  total: [words.label('total', money)],
  items: [items],
  'buyer.id': [
    attribute(
      'a[href*="/usr/"]',
      'href',
      (href) => userId(/\/usr\/([^/?#]+)/.exec(href)?.[1] ?? ''),
      'a[href*="/usr/"] (by text)',
    ),
    words.label('buyer', userId),
  ],
  shippedAt: [words.phrase('shipped', happened)],
  deliveredAt: [words.phrase('delivered', happened)],
  deliverBy: [words.label('delivery', latest)],
  'shipment.trackingNumber': [words.label('tracking', trackingNumber)],
  'shipment.carrier': [words.label('tracking', carrier)],
  'shipment.state': [said({ delivered: 'delivered' })],
  refund: [refundBy('sellerRefunded', 'seller'), refundBy('platformRefunded', 'platform')],
  fulfilment: [{ name: 'eBay: sellers ship themselves', read: () => 'seller' }],
  messages: [
    words.label('comment', (text) => {
      const comment = word(text);
      return comment === undefined ? undefined : [{ from: 'buyer', text: comment }];
    }),
  ],
};

interface RequestPage extends Pick<Page, 'kind' | 'owns' | 'examples'> {
  readonly caseType: string;
  /** What a page of this kind says. */
  readonly says: Phrase;
  readonly places: Places;
}

/** A page of a request: everything is read by its words, because no such page was ever seen (see README.md). */
export const requestPage = ({ caseType, says, places, ...page }: RequestPage): Page => ({
  ...page,
  proof: (source) =>
    words.shows(source) && words.says(source, says)
      ? `id of the address with "${casePhrases[says][0]}" (by text)`
      : undefined,
  read: (source) => readPage(source, page.kind, { ...shared, ...places }, { caseType }),
});
