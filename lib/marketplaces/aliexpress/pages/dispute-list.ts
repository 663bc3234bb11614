import type { Page } from '../../marketplace.ts';
import { readList } from '../../read-list.ts';
import { callNames, isAt } from '../addresses.ts';
import { disputeRows, placesInRow } from '../payloads/dispute-list.ts';
import { answersOf, troubleWith } from '../payloads/find.ts';

const shapes = { 'dispute-list': disputeRows };

/** The list of disputes. It is drawn from one JSON answer per tab and page, and so it is read. */
export const disputeListPage: Page = {
  kind: 'dispute-list',
  owns: (url) => isAt(url, '/m_apps/dispute-management/list'),
  examples: [
    'https://csp.aliexpress.com/m_apps/dispute-management/list',
    'https://gsp.aliexpress.com/m_apps/dispute-management/list?channelId=8123456',
  ],
  proof: (source) =>
    answersOf(source, 'dispute-list', disputeRows).length > 0
      ? `payload ${callNames['dispute-list']}`
      : undefined,
  trouble: (source) => troubleWith(source, shapes),
  read: (source) => {
    const rows = answersOf(source, 'dispute-list', disputeRows).flatMap(({ value }) => value);
    const read = readList(
      { marketplace: 'aliexpress', page: 'dispute-list', key: 'caseId' },
      rows.map((row) => ({ source, places: placesInRow(row) })),
    );
    return { ...read, trail: { ...troubleWith(source, shapes), ...read.trail } };
  },
};
