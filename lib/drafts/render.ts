import { Liquid, type Template } from 'liquidjs';
import type { DraftText } from '../model/advice.ts';
import type { Language } from '../model/words.ts';
import type { DraftSpec, Variables } from './draft.ts';
import { drafts } from './drafts.ts';
import { frame } from './frame.ts';
import { writeAmount, writeDay } from './write-value.ts';

const liquid = new Liquid({
  strictFilters: true,
  strictVariables: true,
  lenientIf: true,
  ownPropertyOnly: true,
});
const parsed = new Map<string, Template[]>();

export type RenderedDraft = Record<Language, DraftText>;

/**
 * The texts of a draft in all languages. A variable that no fact fills stands in the text as `[name]`
 * and is listed in `missing`: such a text must not be inserted. Throws for an id that no draft has.
 */
export function renderDraft(id: string, variables: Variables): RenderedDraft {
  const spec = drafts.find((draft) => draft.id === id);
  if (!spec) throw new Error(`no draft ${id}`);
  const inLanguage = (language: Language) => render(spec, language, variables);
  return {
    en: inLanguage('en'),
    zh: inLanguage('zh'),
    es: inLanguage('es'),
    pt: inLanguage('pt'),
    fr: inLanguage('fr'),
    de: inLanguage('de'),
    it: inLanguage('it'),
    ru: inLanguage('ru'),
    pl: inLanguage('pl'),
    ja: inLanguage('ja'),
    ko: inLanguage('ko'),
  };
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
      values[name] = writeAmount(value, language);
    } else if (typeof value === 'string') {
      values[name] = /(On|By)$/.test(name) ? writeDay(value, language) : value;
    }
  }
  return values;
}

const tidy = (text: string) =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
