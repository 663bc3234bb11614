import { linked } from '../../linked.ts';
import type { Page } from '../../marketplace.ts';
import { sitePath } from '../../site-path.ts';
import { textLists } from '../../text-list.ts';
import { textPages } from '../../text-pages.ts';
import { orderIdIn } from '../addresses.ts';
import { caseTypeOf, meaningOf, reasons } from '../labels.ts';
import { oldSites } from '../sites.ts';
import { values, words } from '../words.ts';

const pathOf = sitePath(oldSites);
const isAt = (url: URL, path: RegExp): boolean => path.test(pathOf(url) ?? '');

const DETAIL = /^\/issue\/issueDetail\.htm$/;
const LIST = /^\/issue\/(issueList|issue_list)\.htm$/;

/** The dispute in an address. */
function issueIn(url: URL): string | undefined {
  const id = url.searchParams.get('issueId') ?? '';
  return isAt(url, DETAIL) && /^\d{6,20}$/.test(id) ? id : undefined;
}

const site = {
  marketplace: 'aliexpress',
  words,
  values,
  orderId: orderIdIn,
  caseId: (text: string) => /(?<!\d)\d{6,20}(?!\d)/.exec(text)?.[0],
  idIn: issueIn,
  issue: (text: string) => meaningOf(text, reasons)?.issue,
} as const;

const byWords = textPages(site)({
  kind: 'dispute',
  owns: (url) => issueIn(url) !== undefined,
  examples: ['https://trade.aliexpress.com/issue/issueDetail.htm?issueId=700010002000301'],
  says: ['claim', 'waiting', 'waitingForBuyer', 'review', 'closed'],
});

/** A dispute in the old back office, by its words; the reason that it names says of which kind it is. */
export const issuePage: Page = {
  ...byWords,
  read: (source) => {
    const reading = byWords.read(source);
    if (reading.kind !== 'read') return reading;
    const caseType = caseTypeOf(reading.facts.issue);
    if (caseType === undefined) return reading;
    const { facts, trail } = reading;
    return { ...reading, facts: { ...facts, caseType }, trail: { ...trail, caseType: 'issue' } };
  },
};

/** The list of disputes in the old back office: one row for each that is linked to. */
export const issueListPage = textLists(site)({
  kind: 'dispute-list',
  owns: (url) => isAt(url, LIST),
  examples: [
    'https://trade.aliexpress.com/issue/issueList.htm',
    'https://trade.aliexpress.com/issue/issue_list.htm',
  ],
  key: 'caseId',
  marks: 'a[href*="issueDetail.htm"]',
  idOf: (link, { url }) => linked(link, url, issueIn),
  says: ['claim', 'waiting', 'waitingForBuyer', 'review'],
});
