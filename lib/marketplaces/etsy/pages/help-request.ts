import type { Page } from '../../marketplace.ts';
import { textPages } from '../../text-pages.ts';
import { caseIn } from '../addresses.ts';
import { words } from '../labels.ts';
import { orderId, values } from '../values.ts';

const site = {
  marketplace: 'etsy',
  words,
  values,
  orderId,
  caseId: (text: string) => /(?<!\d)\d{6,20}(?!\d)/.exec(text)?.[0],
  idIn: caseIn,
} as const;

/** A help request or the case that it became. Nobody has seen the page: all of it is read by its words. */
export const helpRequestPage: Page = textPages(site)({
  kind: 'dispute',
  owns: (url) => caseIn(url) !== undefined,
  examples: [
    'https://www.etsy.com/your/shops/me/help-requests/20417733',
    'https://www.etsy.com/your/cases/20417733',
  ],
  says: ['return', 'claim'],
  places: ({ says }) => ({
    caseType: [
      {
        name: 'phrase (by text)',
        read: (source) => {
          if (says(source, 'claim')) return 'etsy.case';
          return says(source, 'return') ? 'etsy.help' : undefined;
        },
      },
    ],
  }),
});
