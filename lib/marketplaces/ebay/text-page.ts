import type { Places } from '../../page/fields.ts';
import { attribute } from '../../page/read.ts';
import type { Source } from '../../page/source.ts';
import { textOf } from '../../page/text.ts';
import { pieces, word } from '../site-values.ts';
import { textPages } from '../text-pages.ts';
import { paymentDisputeOf, requestOf } from './addresses.ts';
import { listingOf } from './pages/items.ts';
import { awaited, caseId, happened, latest, money, orderId } from './values.ts';
import { words } from './words.ts';

const make = textPages({
  marketplace: 'ebay',
  words,
  values: { money, happened, awaited, latest },
  orderId,
  caseId,
  idIn: (url) => paymentDisputeOf(url) ?? requestOf(url),
  buyerIs: 'id',
});

type Spec = Omit<Parameters<typeof make>[0], 'places'>;

/**
 * A page of a request, return, cancellation or payment dispute: read by its words, because nobody has
 * seen one (README.md).
 */
export const textPage = ({ places, ...page }: Spec & { readonly places?: Places }) =>
  make({
    ...page,
    places: ({ says, label, phrase }) => ({
      'buyer.id': [attribute('a[href*="/usr/"]', 'href', userIn, 'a[href*="/usr/"] (by text)')],
      // A page of a decided case also tells what led to the decision.
      stage: [
        {
          name: 'phrase (decision, by text)',
          read: (source) =>
            says(source, 'forSeller') || says(source, 'forBuyer') ? 'decided' : undefined,
        },
      ],
      decidedAt: [phrase('forSeller', happened), phrase('forBuyer', happened)],
      shippedAt: [phrase('shipped', happened)],
      deliveredAt: [phrase('delivered', happened)],
      'shipment.state': [
        {
          name: 'phrase (delivered, by text)',
          read: (source) => (says(source, 'delivered') ? 'delivered' : undefined),
        },
      ],
      items: [
        {
          name: 'a[href*="/itm/"] (by text)',
          read: (source) => itemIn(source, label('quantity', pieces).read(source)),
        },
      ],
      fulfilment: [{ name: 'eBay: sellers ship themselves', read: () => 'seller' }],
      ...places,
    }),
  });

const userIn = (href: string) => /\/usr\/([\w.*-]{3,64})(?:[/?#]|$)/.exec(href)?.[1];

/** Several links may be other listings; without a printed quantity an item would be half guessed. */
function itemIn(source: Source, quantity: unknown) {
  const found = new Map<string, string>();
  for (const link of source.root.querySelectorAll('a[href*="/itm/"]')) {
    const listingId = listingOf(link.getAttribute('href') ?? '');
    const title = word(textOf(link) ?? '');
    if (listingId !== undefined && title !== undefined) found.set(listingId, title);
  }
  const [only] = found;
  if (!only || found.size > 1 || typeof quantity !== 'number') return undefined;
  return [{ title: only[1], listingId: only[0], quantity }];
}
