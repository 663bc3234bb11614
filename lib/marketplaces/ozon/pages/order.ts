import { address } from '../../../page/read.ts';
import { once } from '../../../page/once.ts';
import type { Source } from '../../../page/source.ts';
import { textOf } from '../../../page/text.ts';
import type { Page } from '../../marketplace.ts';
import { textPages } from '../../text-pages.ts';
import { orderIn } from '../addresses.ts';
import { MARKS, postingOf, postings, postingsIn } from './site.ts';

const byWords = textPages({ ...postings, idIn: orderIn })({
  kind: 'order',
  owns: (url) => orderIn(url) !== undefined,
  examples: [
    'https://seller.ozon.ru/app/postings/fbs?tab=all&postingDetails=31234567-0101-1',
    'https://seller.ozon.ru/app/postings/crossborder/fbs?postingNumber=0131234567-0102-1&postingDetails=0131234567-0102-1',
    'https://seller.ozon.ru/app/postings/fbo/31234567-0103-2',
  ],
  says: ['unshipped', 'shipped', 'delivered', 'cancelled', 'unpaid', 'return'],
  places: { orderId: [address(orderIn)] },
});

const PANELS =
  '[role="dialog"], dialog, aside, [class*="drawer" i], [class*="sidepage" i], [class*="modal" i]';

/**
 * The part of the page that shows the posting of the address and no other: the whole page, or the panel
 * over the list. In the list the words of other postings would be taken for its own.
 */
const shownPart = once((source: Source): Source | undefined => {
  const id = orderIn(source.url);
  const others = [...postingsIn(source)].some((posting) => posting !== id);
  if (!others) return source;
  const panel = [...source.root.querySelectorAll(PANELS)].find(
    (part) =>
      part.textContent.includes(id ?? ' ') &&
      [...part.querySelectorAll(MARKS)].every((mark) => [id, undefined].includes(postingOf(mark))),
  );
  return panel && textOf(panel, 20_000) !== '' ? { ...source, root: panel } : undefined;
});

/** One posting, by its words. */
export const orderPage: Page = {
  ...byWords,
  proof: (source) => {
    const part = shownPart(source);
    return part && byWords.proof(part);
  },
  read: (source) => byWords.read(shownPart(source) ?? source),
};
