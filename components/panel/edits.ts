import type { Draft } from '../../lib/model/advice.ts';
import type { Language } from '../../lib/model/words.ts';

/** What the seller typed over suggestions, by language, and the language that he chose. */
export interface Edits {
  readonly language?: Language;
  readonly texts: Partial<Record<Language, { readonly text: string; readonly base: string }>>;
}

export const noEdits: Edits = { texts: {} };

export interface ShownReply {
  readonly language: Language;
  readonly text: string;
  readonly edited: boolean;
  /** The suggestion has changed since the seller began to type. */
  readonly stale: boolean;
  /** Variables that still stand in the text as `[name]`. */
  readonly missing: readonly string[];
  /** Characters beyond the limit of the place, 0 where it fits. */
  readonly over: number;
}

/** The reply as it stands: the seller's own text goes before any newer suggestion. */
export function shownReply(draft: Draft, edits: Edits): ShownReply {
  const language = edits.language ?? draft.language;
  const suggestion = draft.texts[language];
  const edit = edits.texts[language];
  const text = edit?.text ?? suggestion.text;
  return {
    language,
    text,
    edited: edit !== undefined && edit.text !== suggestion.text,
    stale: edit !== undefined && edit.base !== suggestion.text,
    missing: suggestion.missing.filter((name) => text.includes(`[${name}]`)),
    over: draft.limit === undefined ? 0 : Math.max(0, text.length - draft.limit),
  };
}

/** The edits with a new text for a language; typing the suggestion back is no edit. */
export function typeOver(draft: Draft, edits: Edits, language: Language, text: string): Edits {
  const suggestion = draft.texts[language].text;
  const { [language]: edit, ...others } = edits.texts;
  if (text === suggestion) return { ...edits, texts: others };
  return { ...edits, texts: { ...others, [language]: { text, base: edit?.base ?? suggestion } } };
}

/** The edits without that language's. */
export function reset(edits: Edits, language: Language): Edits {
  const { [language]: _, ...others } = edits.texts;
  return { ...edits, texts: others };
}
