/** One of the page's own JSON answers, as the observer handed it over. */
export interface Payload {
  readonly url: string;
  readonly body: string;
  /** The page's address when the answer arrived: a single-page back office keeps answers of other pages. */
  readonly page?: string;
}

/** All that a reader may look at. Nothing global: not the document, not the address bar, not the clock. */
export interface Source {
  readonly url: URL;
  readonly root: ParentNode;
  readonly payloads: readonly Payload[];
  /** ISO 8601 with an offset; dates that print no year are read relative to it. */
  readonly now: string;
}
