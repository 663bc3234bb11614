import type { Money } from '../model/money.ts';
import type { Facts } from '../model/facts.ts';
import type { Marketplace } from '../model/words.ts';
import { noted, readFields, type Place, type Places } from '../page/fields.ts';
import { lexicon } from '../page/lexicon.ts';
import type { Source } from '../page/source.ts';
import { fold } from '../page/text.ts';
import { answerBy } from './answer-by.ts';
import { carrier } from './carriers.ts';
import type { Page } from './marketplace.ts';
import { issue } from './reasons.ts';
import { trackingNumber, word, type SiteValues } from './site-values.ts';
import type { AllWords, Label, Phrase } from './vocabulary/vocabulary.ts';

/** A marketplace whose pages are known by their addresses and words only. */
interface TextSite {
  readonly marketplace: Marketplace;
  readonly words: AllWords;
  readonly values: SiteValues;
  /** An order id inside a labelled text. */
  readonly orderId: (text: string) => string | undefined;
  /** A case id inside a labelled text. */
  readonly caseId?: (text: string) => string | undefined;
  /** The id in an address: a page that does not show it is another page. */
  readonly idIn?: (url: URL) => string | undefined;
}

/** One kind of its pages. */
interface TextPage extends Pick<Page, 'kind' | 'owns' | 'examples'> {
  readonly caseType?: string;
  /** A page of this kind says one of these. */
  readonly says: readonly [Phrase, ...Phrase[]];
  /** Better places than words, and fields that words cannot tell: tried before those. */
  readonly places?: Places;
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
const ORDERS: readonly (readonly [Phrase, string])[] = [
  ['cancelled', 'cancelled'],
  ['delivered', 'delivered'],
  ['shipped', 'shipped'],
  ['unshipped', 'unshipped'],
  ['unpaid', 'unpaid'],
];

/**
 * Makes the pages of a marketplace that are read by their words, because nobody has seen their
 * layout: every place says so in the trail. What is not said beside a label is not read.
 */
export function textPages(site: TextSite): (page: TextPage) => Page {
  const { marketplace, words, values, orderId, caseId, idIn } = site;
  const { label, phrase, says, shows } = lexicon<Label, Phrase>({
    ...words,
    ...(idIn && { shown: idIn }),
    soft: true,
  });
  /** The first of the states that the label "Status" names. */
  const inStatus = (table: readonly (readonly [Phrase, string])[]): Place<string> =>
    label('status', (text) => {
      const said = fold(text);
      const begins = (key: Phrase) =>
        words.phrases[key]?.some((begin) => said.startsWith(fold(begin))) === true;
      return table.find(([key]) => begins(key))?.[1];
    });
  /** The state of the only one of these sentences: a page that lists the steps of a progress says them all. */
  const said = (table: readonly (readonly [Phrase, string])[]): Place<string> => ({
    name: 'phrase',
    read: (source) => {
      const [first, another] = table.filter(([key]) => says(source, key));
      return first && !another ? noted(first[1], `${first[0]}, by text`) : undefined;
    },
  });
  const read: Places = {
    orderId: [label('order', orderId)],
    ...(caseId && {
      caseId: [
        ...(idIn ? [{ name: 'address', read: ({ url }: Source) => idIn(url) }] : []),
        label('request', caseId),
      ],
    }),
    stage: [inStatus(STAGES), said(STAGES)],
    decision: [inStatus(DECISIONS), said(DECISIONS)],
    'return.state': [inStatus(RETURNS), said(RETURNS)],
    orderState: [inStatus(ORDERS)],
    orderedAt: [label('orderedAt', values.happened)],
    shipBy: [label('shipBy', values.awaited)],
    shippedAt: [label('shippedAt', values.happened)],
    deliverBy: [label('delivery', values.latest)],
    deliveredAt: [label('deliveredAt', values.happened)],
    openedAt: [label('opened', values.happened), phrase('opened', values.happened)],
    respondBy: [
      label('respondBy', (text, source) => answerBy(values.awaited(text, source))),
      phrase('respondBy', (text, source) => answerBy(values.awaited(text, source))),
    ],
    issue: [label('reason', issue)],
    claimAmount: [label('amount', values.money)],
    total: [label('total', values.money)],
    'buyer.name': [label('buyer', word)],
    'shipment.trackingNumber': [
      label('tracking', (text) => (orderId(text) === undefined ? trackingNumber(text) : undefined)),
    ],
    'shipment.carrier': [label('carrier', carrier), label('tracking', carrier)],
    refund: [
      phrase('sellerRefunded', (text, source) => refund('seller', text, source, values)),
      phrase('platformRefunded', (text, source) => refund('platform', text, source, values)),
    ],
    messages: [
      label('comment', (text) => {
        const comment = word(text);
        return comment === undefined ? undefined : [{ from: 'buyer', text: comment }];
      }),
    ],
  };
  return ({ caseType, says: proofs, places = {}, ...page }) => {
    const all = merged(places, read);
    const known: Partial<Facts> = caseType === undefined ? {} : { caseType };
    return {
      ...page,
      proof: (source) => {
        if (idIn?.(source.url) !== undefined && !shows(source)) return undefined;
        const key = proofs.find((proof) => says(source, proof));
        return key && `"${words.phrases[key]?.[0] ?? key}" (by text)`;
      },
      read: (source) => {
        const { facts, trail, doubts } = readFields(source, all);
        const { host } = source.url;
        return {
          kind: 'read',
          facts: { marketplace, site: host, page: page.kind, ...known, ...facts },
          trail,
          doubts,
        };
      },
    };
  };
}

/** Own places of a field come before those by words. */
function merged(own: Places, shared: Places): Places {
  const all: Record<string, readonly Place<unknown>[]> = { ...shared };
  for (const [path, places] of Object.entries(own)) all[path] = [...places, ...(all[path] ?? [])];
  return all;
}

function refund(
  by: 'seller' | 'platform',
  text: string,
  source: Source,
  { happened, money }: SiteValues,
): { by: string; at?: string; amount?: Money } {
  const at = happened(text, source);
  const amount = money(text, source);
  return {
    by,
    ...(at !== undefined && { at: typeof at === 'string' ? at : at.value }),
    ...(amount && { amount }),
  };
}
