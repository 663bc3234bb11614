import type { Place } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import { textOf } from '../../../page/text.ts';
import { onlyOf } from '../../only-of.ts';
import { postingIn } from '../addresses.ts';
import { issueOf, words } from '../labels.ts';
import { caseId, values } from '../values.ts';

/** All pages are read by their words. */
export const postings = {
  marketplace: 'ozon',
  words,
  values,
  orderId: postingIn,
  issue: issueOf,
} as const;

/** Pages that also name a return request. */
export const site = { ...postings, caseId } as const;

/** What names a posting in a list or a page: links and cells. */
export const MARKS = 'a, button, td, [role="cell"], [role="gridcell"]';

export const postingOf = (mark: Element): string | undefined => postingIn(textOf(mark, 300) ?? '');

/** The postings that a page names. */
export const postingsIn = ({ root }: Source): ReadonlySet<string> =>
  new Set([...root.querySelectorAll(MARKS)].flatMap((mark) => postingOf(mark) ?? []));

/** The posting of a page that names no other. */
export const onlyPosting: Place<string> = {
  name: 'the only posting (by text)',
  read: (source) => onlyOf(postingsIn(source)),
};
