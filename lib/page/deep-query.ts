/** Elements looked at for shadow roots at most; a page with more is searched in part. */
const MAX_ELEMENTS = 60_000;

/** All elements that match under `root`, also inside open shadow roots, in document order by root. */
export function deepQuery(root: ParentNode, selector: string): Element[] {
  const found: Element[] = [];
  const roots: ParentNode[] = [root];
  let left = MAX_ELEMENTS;
  for (let at = 0; at < roots.length; at++) {
    const here = roots[at];
    if (!here) break;
    found.push(...here.querySelectorAll(selector));
    for (const element of here.querySelectorAll('*')) {
      if (--left < 0) return found;
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return found;
}
