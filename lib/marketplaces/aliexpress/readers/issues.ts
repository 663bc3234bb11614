import { findBox } from '../../../page/box.ts';
import type { Reader } from '../../marketplace.ts';
import { issueListPage, issuePage } from '../pages/issues.ts';
import { oldSites } from '../sites.ts';

/** The old dispute pages, by their words. A part of its own: the words weigh more than the back office does. */
export const issues: Reader = {
  id: 'aliexpress',
  sites: oldSites,
  matches: oldSites.map(({ host }) => `https://${host}/issue/*`),
  pages: [issueListPage, issuePage],
  addresses: [],
  box: findBox,
};
