import type { FailureCode } from '../../lib/model/failure-code.ts';
import type { Advice } from '../../lib/model/advice.ts';
import type { Case } from '../../lib/model/case.ts';
import type { Facts } from '../../lib/model/facts.ts';
import type { LogEvent } from '../../lib/model/log.ts';
import type { Lost } from '../../lib/model/page-health.ts';
import type { Language, Origin, PageKind } from '../../lib/model/words.ts';

/** A case as the panel shows it. */
export interface CaseView {
  readonly kind: 'case';
  readonly case: Case;
  readonly certain: Facts;
  readonly advice: Advice;
  /** Newest first. */
  readonly log: readonly LogEvent[];
  readonly unreadableEvents: number;
  readonly related: readonly {
    readonly key: string;
    readonly url: string;
    readonly open: boolean;
  }[];
  readonly siteName: string;
  /** IANA zone of the site. */
  readonly siteZone: string;
  /** Fields that this kind of page used to show. */
  readonly lost: readonly Lost[];
}

/** Each kind has a screen of its own: there is none that shows nothing. */
export type PanelView =
  | CaseView
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'list';
      readonly marketplace: Origin;
      readonly page: PageKind;
      readonly read: number;
    }
  | { readonly kind: 'unreadable'; readonly marketplace: Origin; readonly page: PageKind }
  | { readonly kind: 'none' }
  | { readonly kind: 'error'; readonly code: FailureCode };

/** What the seller writes into the log from the panel. */
export type PanelEntry =
  | { kind: 'correction'; field: string; value?: unknown }
  | { kind: 'note'; text: string }
  | { kind: 'evidence'; item: string; have: boolean }
  | { kind: 'decision'; what: 'answered' | 'not-answered' | 'closed' | 'reopened' };

/** Resolves to undefined when it is written, else to the code of why not: `failed` where nobody answered. */
export type Write = (entry: PanelEntry) => Promise<string | undefined>;

export type InsertResult = 'inserted' | 'no-box' | 'not-taken' | 'page-changed' | 'failed';

/** A reply on its way out, with the draft that it came from. */
export interface Reply {
  readonly text: string;
  readonly draft: string;
  readonly language: Language;
}

/** How the panel looks; kept in the settings. */
export interface Look {
  readonly language: 'auto' | 'en' | 'zh-CN';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly width: number;
  readonly collapsed: boolean;
  readonly textScale: number;
}

export interface PanelActions {
  readonly onWrite: Write;
  readonly onInsert: (reply: Reply) => Promise<InsertResult>;
  /** Answers whether the text is out of the box again. */
  readonly onUndoInsert: () => Promise<boolean>;
  /** Puts a text onto the clipboard; a reply is noted in the log. */
  readonly onCopy: (text: string, reply?: Reply) => Promise<boolean>;
  /** Puts the structure of the page, without what it says, onto the clipboard. */
  readonly onCopyStructure: () => Promise<boolean>;
  /** Begins teach mode; answers whether the browser lets Parley do it here. */
  readonly onTeach: () => Promise<boolean>;
  /** Opens the seller's own numbers, where what a cost lacks is set. */
  readonly onNumbers: () => void;
  readonly onReadAgain: () => void;
  readonly onReloadPage: () => void;
  readonly onLook: (change: Partial<Look>) => void;
  readonly onIntroSeen: () => void;
}
