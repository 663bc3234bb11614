/** One of the page's own JSON answers, as the observer handed it over. */
export interface Payload {
  readonly url: string;
  readonly body: string;
}

/** All that a reader may look at. Nothing global: not the document, not the address bar. */
export interface Source {
  readonly url: URL;
  readonly root: ParentNode;
  readonly payloads: readonly Payload[];
}
