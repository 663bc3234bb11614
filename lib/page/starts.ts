import { clean } from './text.ts';

/** A label or phrase in one language, folded. */
export interface Entry {
  readonly key: string;
  readonly words: string;
  readonly phrase: boolean;
}
const lower = (code: number) => (code >= 65 && code <= 90 ? code | 32 : code);
export const pair = (a: number, b: number) => ((lower(a) * 257) ^ lower(b)) & 0xffff;
const quad = (text: string, at: number) =>
  ((pair(text.charCodeAt(at), text.charCodeAt(at + 1)) * 31) ^
    pair(text.charCodeAt(at + 2), text.charCodeAt(at + 3))) &
  0xffff;
const SHORT = 2;

/** Most text nodes are told apart from every label by their first four characters. */
export interface Starts {
  /** By two characters: 0 nothing begins so, 1 the next two decide (`quads`), 2 a label of two or three characters does. */
  readonly pairs: Uint8Array;
  readonly quads: Uint8Array;
  /** All words, and what may stand before the rest of them in a text of its own. */
  readonly heads: ReadonlySet<string>;
  readonly byStart: ReadonlyMap<string, readonly Entry[]>;
}

export function startsOf(entries: readonly Entry[]): Starts {
  const pairs = new Uint8Array(0x10000);
  const quads = new Uint8Array(0x10000);
  const heads = new Set<string>();
  const byStart = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { words } = entry;
    for (const { index } of words.matchAll(/ |$/g)) heads.add(words.slice(0, index));
    const big = words.toUpperCase();
    // `pair` folds plain letters only: accented and full-width ones come as label, heading and shout, `nº` as a sign.
    const sign = words.replace(/^(n\.?)o(?= )/, '$1º');
    for (const form of [words, big.slice(0, 1) + words.slice(1), big, sign]) {
      const key = pair(form.charCodeAt(0), form.charCodeAt(1));
      pairs[key] = Math.max(pairs[key] ?? 0, words.length < 4 ? SHORT : 1);
      quads[quad(form, 0)] = 1;
    }
    const start = words.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), entry]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { pairs, quads, heads, byStart };
}

/** Whether a label or phrase may begin at this place of the text. A text that ends sooner may be a piece of one. */
export function mayBegin({ pairs, quads }: Starts, text: string, at: number): boolean {
  const kind = pairs[pair(text.charCodeAt(at), text.charCodeAt(at + 1))];
  return kind === 0 ? false : kind === SHORT || at + 4 > text.length || quads[quad(text, at)] === 1;
}

/** Whether the text says a label, or the beginning of one, and then nothing or a colon. */
export function isLabel({ heads }: Starts, text: string): boolean {
  const end = text.search(/[:：#]/);
  return heads.has(clean(end < 0 ? text : text.slice(0, end)).toLowerCase());
}
