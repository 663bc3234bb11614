import { Liquid, type Template } from 'liquidjs';
import type { DraftText } from '../model/advice.ts';
import { Language } from '../model/words.ts';
import type { DraftSpec, Variables } from './draft.ts';
import { drafts } from './drafts.ts';
import { frame } from './frame.ts';

const liquid = new Liquid({
  strictFilters: true,
  strictVariables: true,
  lenientIf: true,
  ownPropertyOnly: true,
});
const parsed = new Map<string, Template[]>();

/** Locales that write the days and amounts of a text; the others are their language's own. */
const locales: Partial<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN', pt: 'pt-BR' };

export type RenderedDraft = Record<Language, DraftText>;

/**
 * The texts of a draft in all languages. A variable that no fact fills stands in the text as `[name]`
 * and is listed in `missing`: such a text must not be inserted. Throws for an id that no draft has.
 */
export function renderDraft(id: string, variables: Variables): RenderedDraft {
  const spec = drafts.find((draft) => draft.id === id);
  if (!spec) throw new Error(`no draft ${id}`);
  const texts = Language.options.map((language) => [language, render(spec, language, variables)]);
  return Object.fromEntries(texts) as RenderedDraft;
}

function render({ id, to, texts }: DraftSpec, language: Language, variables: Variables): DraftText {
  const key = `${id} ${language}`;
  const { open, close } = frame[language];
  const whole = to === 'buyer' ? `${open}\n\n${texts[language]}\n\n${close}` : texts[language];
  const template = parsed.get(key) ?? liquid.parse(whole);
  parsed.set(key, template);
  const values = write(variables, language);
  const missing: string[] = [];
  for (;;) {
    try {
      const text: unknown = liquid.renderSync(template, values);
      return { text: tidy(String(text)), missing };
    } catch (error) {
      const name = /undefined variable: (\w+)/.exec(
        error instanceof Error ? error.message : '',
      )?.[1];
      if (name === undefined || missing.includes(name)) throw error;
      missing.push(name);
      values[name] = `[${name}]`;
    }
  }
}

/** Days and amounts as the language writes them; a day is the day at the site, whatever the seller's zone. */
function write(variables: Variables, language: Language): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) {
    if (typeof value === 'object') {
      values[name] = amountIn(language, value.currency).format(Number(value.amount));
    } else if (typeof value === 'string') {
      values[name] = /(On|By)$/.test(name) ? day(value, language) : value;
    }
  }
  return values;
}

function day(when: string, language: Language): string {
  return dayIn(language).format(new Date(`${when.slice(0, 10)}T00:00:00Z`));
}

const localeOf = (language: Language) => locales[language] ?? language;
const kept = <T>(make: (...key: string[]) => T) => {
  const made = new Map<string, T>();
  return (...key: string[]): T => {
    const id = key.join(' ');
    const known = made.get(id) ?? make(...key);
    made.set(id, known);
    return known;
  };
};
// Making a formatter costs a hundred times as much as using it, and every advice writes eleven languages.
const dayIn = kept(
  (language) =>
    new Intl.DateTimeFormat(localeOf(language as Language), { dateStyle: 'long', timeZone: 'UTC' }),
);
const amountIn = kept(
  (language, currency) =>
    new Intl.NumberFormat(localeOf(language as Language), {
      style: 'currency',
      currency: currency ?? '',
    }),
);

const tidy = (text: string) =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
