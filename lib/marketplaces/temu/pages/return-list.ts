import { readList } from '../../read-list.ts';
import type { Page } from '../../marketplace.ts';
import { isPage } from '../addresses.ts';
import { casesIn, hasList, placesInCase } from '../payloads/returns.ts';
import { siteOf } from '../values.ts';

/** The list of returns and refunds, from the answers that it is drawn from. */
export const returnListPage: Page = {
  kind: 'dispute-list',
  owns: (url) => isPage(url, 'return-refund-list'),
  examples: [
    'https://agentseller.temu.com/mmsos/return-refund-list.html',
    'https://agentseller-eu.temu.com/mmsos/return-refund-list.html',
  ],
  proof: (source) => (hasList(source) ? 'payload queryReturnAndRefundPaList' : undefined),
  read: (source) => {
    const site = siteOf(source.url);
    const rows = site ? casesIn(source).map((row) => placesInCase(row, site)) : [];
    return readList(
      { marketplace: 'temu', page: 'dispute-list', key: 'caseId' },
      rows.map((places) => ({ source, places })),
    );
  },
};
