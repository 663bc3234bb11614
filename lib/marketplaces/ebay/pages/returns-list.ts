import { embeddedIn, objectsIn } from '../../../page/embedded.ts';
import type { Places } from '../../../page/fields.ts';
import { once } from '../../../page/once.ts';
import type { Source } from '../../../page/source.ts';
import { readList } from '../../read-list.ts';
import { allItems } from '../../all-items.ts';
import type { Page } from '../../marketplace.ts';
import { member, recordsOf } from '../../payload-values.ts';
import { issue } from '../../reasons.ts';
import { pieces, word } from '../../site-values.ts';
import { isReturnsList } from '../addresses.ts';
import { returnWords } from '../return-words.ts';
import { spoken } from '../modules.ts';
import { after, caseId, happened } from '../values.ts';

/** The data of Seller Hub's pages, as `$<app>_C = (…).concat({…})`. */
const DATA = /\$\w{1,40}_C\s*=\s*[^;]{0,200}?\.concat\(/g;
const NAME = 'script returnId';

type Member = Readonly<Record<string, unknown>>;

/** The members of the list: what has the id of a return and its status. Kept for the read. */
const membersOf = once((source: Source): readonly Member[] => {
  const found = new Map<string, Member>();
  for (const data of embeddedIn(source, DATA)) {
    for (const object of objectsIn(data)) {
      const id = caseId(spoken(object['returnId']) ?? '');
      if (id !== undefined && 'returnStatus' in object) found.set(id, object);
    }
  }
  return [...found.values()];
});

/** The tab of returns in Seller Hub. Its rows stand in the page's data script. */
export const returnsList: Page = {
  kind: 'dispute-list',
  owns: isReturnsList,
  examples: [
    'https://www.ebay.com/sh/ord/?filter=status:RETURNS_OPEN',
    'https://www.ebay.de/sh/ord?filter=status:ALL_RETURNS',
  ],
  // The page of the tab without any return carries the script of the list, but no member.
  proof: (source) =>
    membersOf(source).length > 0 || embeddedIn(source, DATA).some(isReturnsPage) ? NAME : undefined,
  read: (source) =>
    readList(
      { marketplace: 'ebay', page: 'dispute-list', key: 'caseId' },
      membersOf(source).map((one) => ({ source, places: placesIn(one) })),
    ),
};

const isReturnsPage = (data: unknown) => JSON.stringify(data).includes('SHOrderReturn');

const STATES = [
  ['returnDeclined', 'refused'],
  ['returnDelivered', 'received'],
  ['returnShipped', 'in-transit'],
  ['returnApproved', 'approved'],
  ['returnRequested', 'requested'],
] as const;

function placesIn(one: Member): Places {
  const text = (key: string) => spoken(one[key]) ?? '';
  const at = (key: string, value: unknown) => [{ name: `${NAME} ${key}`, read: () => value }];
  const status = text('returnStatus');
  const state = STATES.find(
    ([phrase]) => after(status, returnWords[phrase].split('|')) !== undefined,
  )?.[1];
  const buyer = one['buyerDetails'];
  // A text such as "Reason: Defective" carries its label.
  const said = (key: string) => text(key).replace(/^[^:：]{1,40}[:：]\s*/, '');
  return {
    caseId: at('returnId', caseId(text('returnId'))),
    caseType: at('returnId', 'ebay.return'),
    'return.state': at('returnStatus', state),
    stage: at(
      'returnStatus',
      after(status, returnWords.closed.split('|')) === undefined
        ? state === 'requested'
          ? 'request'
          : undefined
        : 'closed',
    ),
    issue: at('returnReason', issue(said('returnReason'))),
    ask: at('returnId', 'return'),
    openedAt: [
      {
        name: `${NAME} returnInitiated`,
        read: (source) => happened(said('returnInitiated'), source),
      },
    ],
    'buyer.id': at('buyerDetails.buyerid', word(spoken(member(buyer, 'buyerid')) ?? '')),
    items: at('lineItems', itemsOf(one['lineItems'])),
    fulfilment: at('returnId', 'seller'),
  };
}

function itemsOf(value: unknown) {
  const lines = recordsOf(value);
  return allItems(lines, ({ listing }) => ({
    title: word(spoken(member(listing, 'title')) ?? ''),
    quantity: pieces(/\d+/.exec(spoken(member(listing, 'quantity')) ?? '')?.[0] ?? ''),
    listingId: /^\d{9,15}$/.exec(spoken(member(listing, 'listingId')) ?? '')?.[0],
  }));
}
