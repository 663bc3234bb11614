import type { Places } from '../page/fields.ts';
import { firstOf } from '../page/first-of.ts';
import { isElement } from '../page/node.ts';
import { rowsOf } from '../page/rows.ts';
import type { Source } from '../page/source.ts';
import { fold, textOf } from '../page/text.ts';
import type { Page } from './marketplace.ts';
import { pageTrouble } from './page-trouble.ts';
import { readList } from './read-list.ts';
import { OF_CASE, textReading, type TextSite } from './text-reading.ts';
import type { Phrase } from './vocabulary/vocabulary.ts';

/** A list of orders or cases whose layout nobody has seen. */
interface TextList extends Pick<Page, 'kind' | 'owns' | 'examples'> {
  /** The field that names an entry. */
  readonly key: 'orderId' | 'caseId';
  readonly caseType?: string;
  /** The elements that name one entry each: links with an id, cells. */
  readonly marks: string;
  readonly idOf: (mark: Element, source: Source) => string | undefined;
  /** An empty list says one of these. */
  readonly says: readonly [Phrase, ...Phrase[]];
}

/** An entry of a table or of what is marked up as one. */
const LINE = 'tr, [role="row"]';
const TABLE = 'table, [role="table"], [role="grid"], [role="treegrid"]';
const HEADER = 'th, [role="columnheader"]';
const CELL = 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"]';

/** What an entry of a list tells: the rest belongs to its own page. */
const FIELDS: readonly (keyof Places)[] = [
  'orderId',
  'caseId',
  'stage',
  'decision',
  'return.state',
  'orderState',
  'orderedAt',
  'shipBy',
  'openedAt',
  'respondBy',
  'issue',
  'claimAmount',
  'total',
  'buyer.name',
];

/** Makes the lists of a marketplace that are read by their words: below the headings of columns, beside labels. */
export function textLists(site: TextSite): (list: TextList) => Page {
  const { marketplace, words } = site;
  // The id in the address belongs to a page and not to the entries of a list.
  const { places, beside, says } = textReading({ ...site, idIn: () => undefined });
  const byWords = places((key, parse) => [
    {
      name: `column "${words.labels[key]?.[0] ?? key}" (by text)`,
      read: (source) =>
        firstOf(cellsBelow(source.root, words.labels[key] ?? []), (text) => parse(text, source)),
    },
    ...beside(key, parse),
  ]);
  return ({ key, caseType, marks, idOf, says: proofs, ...page }) => ({
    ...page,
    trouble: pageTrouble,
    proof: (source) => {
      const marked = [...source.root.querySelectorAll(marks)];
      if (marked.some((mark) => idOf(mark, source) !== undefined)) return marks;
      const proof = proofs.find((phrase) => says(source, phrase));
      return proof && `"${words.phrases[proof]?.[0] ?? proof}" (by text)`;
    },
    read: (source) => {
      const told = FIELDS.filter((path) => page.kind !== 'order-list' || !OF_CASE.includes(path));
      const shared: Places = Object.fromEntries(told.map((path) => [path, byWords[path] ?? []]));
      const known = { marketplace, page: page.kind, ...(caseType !== undefined && { caseType }) };
      const entries = entriesOf(source, marks, idOf).map(({ id, element }) => ({
        source: { ...source, root: element },
        places: { ...shared, [key]: [{ name: marks, read: () => id }] },
      }));
      return readList({ ...known, key }, entries);
    },
  });
}

/** A line of a table is an entry of its own; elsewhere it is the largest element that names no other. */
function entriesOf(
  source: Source,
  marks: string,
  idOf: TextList['idOf'],
): readonly { readonly id: string; readonly element: Element }[] {
  const entries = rowsOf(source.root.querySelectorAll(marks), (mark) => idOf(mark, source));
  return entries.map(({ id, element }) => {
    const mark = [...element.querySelectorAll(marks)].find((part) => idOf(part, source) === id);
    return { id, element: mark?.closest(LINE) ?? element.closest(LINE) ?? element };
  });
}

/** The cells of a line, also where other elements play a table. */
const cellsOf = (line: Element) => [...line.children].filter((cell) => cell.matches(CELL));

/** What the heading of an element's column says, folded; undefined outside tables. */
export function headingOf(element: Element): string | undefined {
  const cell = element.closest(CELL);
  const line = cell?.closest(LINE);
  const header =
    cell && line
      ? line.closest(TABLE)?.querySelectorAll(HEADER)[cellsOf(line).indexOf(cell)]
      : undefined;
  return header && fold(textOf(header, 60) ?? '');
}

/** What stands in the columns of these names, in the line that `root` is. */
function* cellsBelow(root: ParentNode, names: readonly string[]): Generator<string> {
  if (!isElement(root) || !root.matches(LINE)) return;
  const headers = [...(root.closest(TABLE)?.querySelectorAll(HEADER) ?? [])];
  const cells = cellsOf(root);
  const wanted = new Set(names.map(fold));
  for (const [index, header] of headers.entries()) {
    const cell = wanted.has(fold(textOf(header, 60) ?? '')) ? cells[index] : undefined;
    const text = cell && textOf(cell);
    if (text) yield text;
  }
}
