import type { BackofficeAnswer, BackofficeRequest } from '../backoffice/answer.ts';

export interface Options {
  /** The folder of a build. */
  readonly extension: string;
  /** Answers every request of a page. What it does not know is refused: nothing leaves the machine. */
  readonly respond: (request: BackofficeRequest) => BackofficeAnswer | undefined;
  /** With a window to look at; default: without. */
  readonly headed?: boolean;
  /** The language of the browser (BCP 47); default `en-US`. */
  readonly language?: string;
  readonly dark?: boolean;
}

/** A tab, in the words that both drivers understand. */
export interface Tab {
  readonly goto: (url: string) => Promise<void>;
  /** Runs a function in the page's own world; it must not use anything from outside itself. */
  readonly evaluate: <A, T>(run: (given: A) => T | Promise<T>, given: A) => Promise<T>;
  /** A press of the real mouse at CSS pixels of the window. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** Types with the real keyboard into whatever has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** A named key. */
  readonly press: (key: 'Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowUp') => Promise<void>;
  readonly resize: (size: { width: number; height: number }) => Promise<void>;
  readonly screenshot: (path: string) => Promise<void>;
  /** What failed in the tab so far, or was said as an error in its console, by the page or in its name. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A real browser with the extension in it. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  readonly open: (url: string) => Promise<Tab>;
  /** The popup's page in a tab, where its content can be looked at. */
  readonly openPopup: () => Promise<Tab>;
  readonly openWorkbench: () => Promise<Tab>;
  /** The tab that something opens while `run` runs. */
  readonly opened: (run: () => Promise<void>) => Promise<Tab>;
  /** Closes the browser and starts it again with the same profile. */
  readonly restart: () => Promise<void>;
  /** Closes the browser and throws its profile away. */
  readonly close: () => Promise<void>;
  /** Resolves when a person closes the browser. */
  readonly closed: () => Promise<void>;
}
