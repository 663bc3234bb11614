import type { Language } from '../../lib/model/words.ts';

/** The languages of the replies, each by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  zh: '中文',
  es: 'Español',
  pt: 'Português',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  ru: 'Русский',
  pl: 'Polski',
  ja: '日本語',
  ko: '한국어',
};
