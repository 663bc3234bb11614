import type { Place } from './fields.ts';
import { firstOf } from './first-of.ts';
import { isDocument } from './node.ts';
import { once } from './once.ts';
import { PageTooLarge } from './page-too-large.ts';
import type { Source } from './source.ts';
import { isLabel, mayBegin, pair, startsOf } from './starts.ts';
import type { Entry, Starts } from './starts.ts';
import { clean, isSilent, textOf } from './text.ts';
import { valuesOf } from './value-of.ts';
import type { Hit } from './value-of.ts';

/** What a reader looks for by words: key → the words in every language of the sites. */
export interface Words<L extends string, P extends string> {
  /** Stand alone beside their value, or before it with a colon: `Sold`, `Bestellung`. */
  readonly labels?: Readonly<Partial<Record<L, readonly string[]>>>;
  /** Begin a sentence that goes on with the value: `Respond by Apr 20`. */
  readonly phrases?: Readonly<Partial<Record<P, readonly string[]>>>;
  /** A text of the address that the page is asked to show, usually its id. */
  readonly shown?: (url: URL) => string | undefined;
  /** Marks the places in the trail, for pages that are known by their words only. */
  readonly soft?: boolean;
}

type Parse<T> = (text: string, source: Source) => T | undefined;

export interface Lexicon<L extends string, P extends string> {
  /** The value beside a label, as `parse` takes it; values that it refuses are passed over. */
  readonly label: <T>(key: L, parse: Parse<T>) => Place<T>;
  /** The value after a phrase, or `parse('')` where the phrase stands alone. */
  readonly phrase: <T>(key: P, parse: Parse<T>) => Place<T>;
  /** Whether the phrase begins a sentence of the page. */
  readonly says: (source: Source, key: P) => boolean;
  /** Whether the page shows the text of the address (`shown`), outside scripts. */
  readonly shows: (source: Source) => boolean;
}

interface Index {
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  readonly shown: boolean;
}

/** Above this many text nodes the walk gives up: about ten times the largest order page. */
const MAX_NODES = 300_000;
const SHOW_TEXT = 4;
const MAX_HITS = 20;
const MAX_LABEL = 200;
const MAX_SENTENCES = 2_000;
/** A shorter text is not two sentences with a date in the second. */
const MIN_SENTENCES = 30;
const SENTENCE_END = /[.!?;。！？；]\s*/g;

/**
 * Finds labels and phrases in one walk over the text nodes, whatever number of fields asks: the
 * index is built at the first question of a read and kept for that read only (by its source).
 * Throws PageTooLarge.
 */
export function lexicon<L extends string, P extends string = never>(
  words: Words<L, P>,
): Lexicon<L, P> {
  const entries: Entry[] = [];
  const add = (
    table: Readonly<Partial<Record<string, readonly string[]>>> = {},
    phrase: boolean,
  ) => {
    for (const [key, list = []] of Object.entries(table)) {
      for (const word of list) entries.push({ key, phrase, words: clean(word).toLowerCase() });
    }
  };
  add(words.labels, false);
  add(words.phrases, true);
  const starts = startsOf(entries);
  const index = once((source) =>
    walk(source, starts, words.phrases !== undefined, words.shown?.(source.url)),
  );
  const place = <T>(key: string, phrase: boolean, first: string, parse: Parse<T>): Place<T> => ({
    name: `${phrase ? 'phrase' : 'label'} "${first}"${words.soft ? ' (by text)' : ''}`,
    read: (source) =>
      firstOf(
        index(source).hits.get(idOf(key, phrase)) ?? [],
        (hit) =>
          firstOf(valuesOf(hit, source.root), (text) => parse(text, source)) ??
          (phrase ? parse('', source) : undefined),
      ),
  });
  return {
    label: (key, parse) => place(key, false, words.labels?.[key]?.[0] ?? key, parse),
    phrase: (key, parse) => place(key, true, words.phrases?.[key]?.[0] ?? key, parse),
    says: (source, key) => index(source).hits.has(idOf(key, true)),
    shows: (source) => index(source).shown,
  };
}

const idOf = (key: string, phrase: boolean) => `${phrase ? 'p' : 'l'} ${key}`;
function walk(
  { root }: Source,
  starts: Starts,
  sentences: boolean,
  shown: string | undefined,
): Index {
  const hits = new Map<string, Hit[]>();
  const found = (entry: Entry, hit: Hit) => {
    const id = idOf(entry.key, entry.phrase);
    const list = hits.get(id);
    if (!list) hits.set(id, [hit]);
    else if (list.length < MAX_HITS) list.push(hit);
  };
  const owner = isDocument(root) ? root : root.ownerDocument;
  const walker = owner?.createTreeWalker(root, SHOW_TEXT);
  const { pairs } = starts;
  const longest = sentences ? MAX_SENTENCES : MAX_LABEL;
  let isShown = false;
  let seen = 0;
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    if (++seen > MAX_NODES) throw new PageTooLarge();
    // Nothing else is asked of the node here: each question to the DOM costs as much as the step itself.
    const text = node.nodeValue;
    if (text === null || text.length > longest) continue;
    const { length } = text;
    let at = 0;
    while (at < length && isSpace(text.charCodeAt(at))) at++;
    if (at + 1 >= length) continue;
    const kind = pairs[pair(text.charCodeAt(at), text.charCodeAt(at + 1))];
    if (kind !== 0 && mayBegin(starts, text, at) && (sentences || isLabel(starts, text))) {
      consider(node, text, starts, true, found);
    }
    if (!sentences) continue;
    if (shown !== undefined && !isShown && text.includes(shown)) {
      isShown = node.parentElement !== null && !isSilent(node.parentElement);
    }
    if (length < MIN_SENTENCES) continue;
    SENTENCE_END.lastIndex = at;
    while (SENTENCE_END.test(text)) {
      const from = SENTENCE_END.lastIndex;
      if (from < length && mayBegin(starts, text, from)) {
        consider(node, text.slice(from), starts, false, found);
      }
    }
  }
  return { hits, shown: isShown };
}

const isSpace = (code: number) =>
  code <= 32 ||
  (code >= 160 && (code === 160 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000));

/** Takes what the text begins with; text in pieces (comments, translation wrappers) is put together first. */
function consider(
  node: Node,
  text: string,
  starts: Starts,
  first: boolean,
  found: (entry: Entry, hit: Hit) => void,
): void {
  const own = clean(text);
  const folded = own.toLowerCase();
  const entries = starts.byStart
    .get(folded.slice(0, 2))
    ?.filter(({ words }) => folded.startsWith(words) || words.startsWith(folded));
  if (!entries || entries.length === 0) return;
  const parent = node.parentElement;
  if (!parent || isSilent(parent)) return;
  const kinds = new Set<string>();
  const take = (whole: string, start: Node, longerThan: number) => {
    let label = 0;
    for (const entry of entries) {
      const { length } = entry.words;
      // The longest label wins: "Buyer paid" is not the label "Buyer" with a value.
      if (length < label) return true;
      const kind = idOf(entry.key, entry.phrase);
      if (length <= longerThan || kinds.has(kind)) continue;
      const rest = restOf(whole, entry);
      if (rest === undefined) continue;
      kinds.add(kind);
      found(entry, { start, words: entry.words, rest });
      // The same words may be a label and begin a sentence as well.
      if (!entry.phrase) label = length;
    }
    return kinds.size > 0;
  };
  if (first) {
    let holder: Element | null = parent;
    for (let level = 0; holder && level < 4; level++, holder = holder.parentElement) {
      if (!entries.some((entry) => entry.words.startsWith(folded) && entry.words !== folded)) break;
      const whole = textOf(holder, MAX_LABEL);
      if (whole === undefined) break;
      if (whole.length === own.length) continue;
      if (take(whole, holder, own.length)) return;
      const longer = whole.toLowerCase();
      if (!entries.some((entry) => entry.words.startsWith(longer))) break;
    }
  }
  take(own, node, 0);
}

/** What follows the words: '' when nothing does, undefined when the text says something else. */
function restOf(text: string, { words, phrase }: Entry): string | undefined {
  const folded = text.toLowerCase();
  if (!folded.startsWith(words)) return undefined;
  const rest = (folded.length === text.length ? text : folded).slice(words.length);
  if (rest === '') return '';
  const next = rest.trimStart()[0];
  if (!phrase && next !== ':' && next !== '#') return undefined;
  const separated = /^\s*[:#]\s*#?\s*/.exec(rest);
  if (separated) return rest.slice(separated[0].length);
  const inWord = /^[\p{L}\p{N}]/u.test(rest) && !/^[\p{sc=Han}\p{sc=Hira}\d]/u.test(rest);
  return inWord ? undefined : rest.trim();
}
