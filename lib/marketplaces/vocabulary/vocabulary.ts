/** What pages of orders and cases print beside a value. */
const labels = [
  'order',
  'request',
  'status',
  'buyer',
  'country',
  'orderedAt',
  'shipBy',
  'shippedAt',
  'delivery',
  'deliveredAt',
  'opened',
  'respondBy',
  'reason',
  'amount',
  'total',
  'item',
  'sku',
  'quantity',
  'tracking',
  'carrier',
  'comment',
] as const;
export type Label = (typeof labels)[number];

/** What a status says of an order, the furthest state first. */
export const orderStates = ['cancelled', 'delivered', 'shipped', 'unshipped', 'unpaid'] as const;

/** How sentences of such pages begin, and what a status says. */
const phrases = [
  'notReceived',
  'return',
  'cancellation',
  'chargeback',
  'claim',
  'opened',
  'respondBy',
  'waiting',
  'waitingForBuyer',
  'review',
  'forSeller',
  'forBuyer',
  'closed',
  'sellerRefunded',
  'platformRefunded',
  'returnRequested',
  'returnApproved',
  'returnShipped',
  'returnDelivered',
  'returnDeclined',
  ...orderStates,
] as const;
export type Phrase = (typeof phrases)[number];

/**
 * The words of one language, or those of one marketplace; alternatives apart by `|`, because every
 * seller's page loads them and quotes weigh as much as a short word.
 */
export interface Vocabulary {
  readonly labels?: Readonly<Partial<Record<Label, string>>>;
  readonly phrases?: Readonly<Partial<Record<Phrase, string>>>;
}

export interface AllWords {
  readonly labels: Readonly<Partial<Record<Label, readonly string[]>>>;
  readonly phrases: Readonly<Partial<Record<Phrase, readonly string[]>>>;
}

/** The words of several languages and of a marketplace together. */
export function wordsOf(...vocabularies: readonly Vocabulary[]): AllWords {
  const merged: {
    labels: Partial<Record<Label, string[]>>;
    phrases: Partial<Record<Phrase, string[]>>;
  } = { labels: {}, phrases: {} };
  const split = (words: string | undefined) => words?.split('|') ?? [];
  for (const key of labels) {
    const words = vocabularies.flatMap((vocabulary) => split(vocabulary.labels?.[key]));
    if (words.length > 0) merged.labels[key] = words;
  }
  for (const key of phrases) {
    const words = vocabularies.flatMap((vocabulary) => split(vocabulary.phrases?.[key]));
    if (words.length > 0) merged.phrases[key] = words;
  }
  return merged;
}
