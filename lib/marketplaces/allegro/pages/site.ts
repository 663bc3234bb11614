import type { Place } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import type { Page } from '../../marketplace.ts';
import { onlyOf } from '../../only-of.ts';
import { textLists } from '../../text-list.ts';
import { textPages } from '../../text-pages.ts';
import { linkedTo, placeOf, uuidIn, type Section } from '../addresses.ts';
import { issueOf, words } from '../labels.ts';
import { values } from '../values.ts';

const site = {
  marketplace: 'allegro',
  words,
  values,
  orderId: uuidIn,
  caseId: uuidIn,
  issue: issueOf,
} as const;

const pages = textPages(site);
const lists = textLists(site);

/** The orders that the page links to. */
export const ordersIn = ({ root, url }: Source): ReadonlySet<string> =>
  new Set(
    [...root.querySelectorAll('a[href*="/orders/"]')].flatMap(
      (link) => linkedTo('orders', link.getAttribute('href') ?? '', url) ?? [],
    ),
  );

/** The only order that a page about a case links to. */
export const onlyOrder: Place<string> = {
  name: 'a[href*="/orders/"]',
  read: (source) => onlyOf(ordersIn(source)),
};

/** The id of the address, when it is that of an entry of this section. */
export const idIn = (section: Section, url: URL): string | undefined => {
  const place = placeOf(url);
  return place?.section === section ? place.id : undefined;
};

/** One entry of a section, by its words. */
export function entryPage(section: Section, page: Omit<Parameters<typeof pages>[0], 'owns'>): Page {
  const owns = (url: URL) => idIn(section, url) !== undefined;
  return pages({ ...page, owns });
}

/** The list of a section: one row for each entry that is linked to, of this section or of another one. */
export function listPage(
  section: Section,
  page: Pick<Parameters<typeof lists>[0], 'kind' | 'examples' | 'caseType' | 'key' | 'says'>,
  linked: Section = section,
): Page {
  return lists({
    ...page,
    owns: (url) => {
      const place = placeOf(url);
      return place?.section === section && place.id === undefined;
    },
    marks: `a[href*="/${linked}/"]`,
    idOf: (link, { url }) => linkedTo(linked, link.getAttribute('href') ?? '', url),
  });
}
