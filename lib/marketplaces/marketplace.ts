import type { Facts } from '../model/facts.ts';
import type { Doubts, Trail } from '../model/outcome.ts';
import type { Origin, PageKind } from '../model/words.ts';
import type { Source } from '../page/source.ts';

/** A site of a marketplace: one host, its home zone, country, interface language and currency. */
export interface Site {
  readonly host: string;
  /** IANA zone of the site's home: used for texts that print no zone (`zone assumed` in the trail). */
  readonly zone: string;
  readonly country: string;
  readonly language: string;
  /** Absent where one host serves marketplaces with several currencies. */
  readonly currency?: string;
  /** What a person calls the site: `eBay UK`. */
  readonly name: string;
}

/** A JSON answer of the page that a reader wants to see. Only these addresses are ever observed. */
export interface PayloadAddress {
  readonly name: string;
  readonly matches: (url: URL) => boolean;
  readonly examples: readonly [string, ...string[]];
}

/** What a page says once its proof was found. */
export type PageReading =
  | {
      readonly kind: 'read';
      readonly facts: Facts;
      readonly trail: Trail;
      readonly doubts: Doubts;
    }
  | { readonly kind: 'list'; readonly rows: readonly Facts[]; readonly trail: Trail };

/** One kind of page: address + proof + fields. */
export interface Page {
  readonly kind: PageKind;
  /** True for the addresses of this page, in every site and language. Says nothing about the content. */
  readonly owns: (url: URL) => boolean;
  /** Real address patterns. Each must be owned by this page and by no other page of any marketplace. */
  readonly examples: readonly [string, ...string[]];
  /**
   * The place that proves that the page is what its address says, or undefined: then nothing is
   * read. Cheap, called on every change of the page.
   */
  readonly proof: (source: Source) => string | undefined;
  /** Why the proof is missing, as far as the page says so (an expired sign-in, a captcha). For the trail. */
  readonly trouble?: (source: Source) => Trail;
  /** Reads without writing; must not throw because a page changed; called only after the proof. */
  readonly read: (source: Source) => PageReading;
}

/** A marketplace as the content scripts know it. Policy packs are not part of it. */
export interface Reader {
  readonly id: Origin;
  readonly sites: readonly Site[];
  /** Match patterns of the manifest; a wildcard cannot stand for a top-level domain. */
  readonly matches: readonly string[];
  readonly pages: readonly Page[];
  readonly addresses: readonly PayloadAddress[];
  /** The reply box now on the page (also inside open shadow roots), or null. Never creates one. */
  readonly box: (root: ParentNode) => HTMLElement | null;
  /** Ids for pages in frames, where replies are written but no case is shown. */
  readonly frames?: (url: URL) => boolean;
}

/** What one content script of a marketplace carries: all of its reader, or a part where it is too large for one page. */
export type ReaderPart = Pick<Reader, 'id' | 'matches' | 'pages' | 'addresses' | 'box'>;
