import type { Place, Places } from '../../../page/fields.ts';
import { firstOf } from '../../../page/first-of.ts';
import { address, text } from '../../../page/read.ts';
import type { Source } from '../../../page/source.ts';
import { fold, textOf } from '../../../page/text.ts';
import { joined } from '../../joined.ts';
import type { Page } from '../../marketplace.ts';
import { paymentIssue } from '../../payment-reasons.ts';
import { textPages } from '../../text-pages.ts';
import { evidenceIn, orderIn, storeIn } from '../addresses.ts';
import { words } from '../labels.ts';
import { placesInTwin, twinOf } from '../payloads/order.ts';
import { orderId, orderName, values } from '../values.ts';
import { placesOnPage } from './elements.ts';

export const textSite = {
  marketplace: 'shopify',
  words,
  values,
  orderId,
  issue: paymentIssue,
} as const;

const pageOf = textPages(textSite);

interface Said {
  readonly says: (source: Source, key: 'chargeback' | 'claim') => boolean;
}

const account: readonly Place<string>[] = [address(storeIn)];

/** Whether a sentence or a heading of the page speaks of this. */
const speaksOf = (source: Source, { says }: Said, key: 'chargeback' | 'claim'): boolean =>
  says(source, key) ||
  [...source.root.querySelectorAll('h2, h3, h4')].some((heading) => {
    const said = fold(textOf(heading, 60) ?? '');
    return words.phrases[key]?.some((word) => fold(word) === said) === true;
  });

const caseType = (said: Said): readonly Place<string>[] => [
  {
    name: 'phrase (by text)',
    read: (source) => {
      // A refund ends an inquiry but not a chargeback: where the page speaks of both it counts as a chargeback.
      if (speaksOf(source, said, 'chargeback')) return 'shopify.dispute';
      return speaksOf(source, said, 'claim') ? 'shopify.inquiry' : undefined;
    },
  },
];

const order: Page = pageOf({
  kind: 'order',
  owns: (url) => orderIn(url) !== undefined,
  examples: ['https://admin.shopify.com/store/juniper-mugs/orders/6104417000331'],
  says: ['shipped'],
  showsCase: (source, said) =>
    speaksOf(source, said, 'chargeback') || speaksOf(source, said, 'claim'),
  places: (said): Places => ({
    ...joined(placesInTwin, placesOnPage),
    account,
    caseType: caseType(said),
  }),
});

const nameIn = ({ root }: Source): string | undefined =>
  firstOf(root.querySelectorAll('h1'), (title) => orderName(textOf(title) ?? ''));

/** One order: by its headings and badges and the words of its card about a chargeback. */
export const orderPage: Page = {
  ...order,
  proof: (source) => {
    if (nameIn(source) !== undefined) return 'h1';
    return twinOf(source) ? 'payload order' : undefined;
  },
};

/** The evidence for a chargeback, by its words. */
export const evidencePage: Page = {
  ...pageOf({
    kind: 'dispute',
    owns: (url) => evidenceIn(url) !== undefined,
    examples: ['https://admin.shopify.com/store/juniper-mugs/payments/dispute_evidences/9017744'],
    says: ['chargeback', 'claim'],
    places: (said): Places => ({
      account,
      caseType: caseType(said),
      caseId: [address(evidenceIn)],
      orderId: [text('a[href*="/orders/"]', orderName)],
    }),
  }),
};
