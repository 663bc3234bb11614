/** One entry of a list on a page. */
export interface Row {
  readonly id: string;
  /** All that the page shows of this entry, and of no other. */
  readonly element: Element;
}

const MAX_CLIMB = 14;
const MAX_ROWS = 500;

/**
 * The entries of a list whose layout nobody knows: `marks` are elements that name one entry each (links
 * with an id, cells); an entry is the largest element around them that names no other id.
 */
export function rowsOf(
  marks: Iterable<Element>,
  idOf: (mark: Element) => string | undefined,
): readonly Row[] {
  const named = new Map<Element, Set<string>>();
  const first = new Map<string, Element>();
  for (const mark of marks) {
    const id = idOf(mark);
    if (id === undefined || (first.size === MAX_ROWS && !first.has(id))) continue;
    if (!first.has(id)) first.set(id, mark);
    let around: Element | null = mark;
    for (let level = 0; around && level <= MAX_CLIMB; level++, around = around.parentElement) {
      const ids = named.get(around) ?? new Set();
      named.set(around, ids.add(id));
    }
  }
  return [...first].map(([id, mark]) => ({ id, element: widest(mark, named) }));
}

function widest(mark: Element, named: ReadonlyMap<Element, ReadonlySet<string>>): Element {
  let element = mark;
  for (let level = 0; level < MAX_CLIMB; level++) {
    const { parentElement: parent } = element;
    if (!parent || parent.localName === 'body' || named.get(parent)?.size !== 1) break;
    element = parent;
  }
  return element;
}
