import { readList } from '../../read-list.ts';
import type { Page } from '../../marketplace.ts';
import { textLists } from '../../text-list.ts';
import { isList } from '../addresses.ts';
import { caseId } from '../ids.ts';
import { disputesIn, hasList, placesInDispute } from '../payloads/disputes.ts';
import { siteOf } from '../values.ts';
import { textSite } from './case.ts';

const byWords = textLists(textSite)({
  kind: 'dispute-list',
  owns: isList,
  examples: [
    'https://www.paypal.com/resolutioncenter',
    'https://www.paypal.com/resolutioncenter/?status=open',
  ],
  key: 'caseId',
  marks: 'a[href*="/resolutioncenter/view/PP-"]',
  idOf: (mark) => caseId(mark.getAttribute('href') ?? ''),
  says: ['return'],
});

/** The list of cases: from the answers that it is drawn from, else an entry for each case that is linked to. */
export const caseListPage: Page = {
  ...byWords,
  proof: (source) => (hasList(source) ? 'payload disputes' : byWords.proof(source)),
  read: (source) => {
    const site = siteOf(source.url);
    if (!site || !hasList(source)) return byWords.read(source);
    const rows = disputesIn(source).map((dispute) => placesInDispute(dispute, site));
    return readList(
      { marketplace: 'paypal', page: 'dispute-list', key: 'caseId' },
      rows.map((places) => ({ source, places })),
    );
  },
};
