import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { zhCN } from './zh-CN.ts';

export type UiLanguage = 'en' | 'zh-CN';

const resources: Record<UiLanguage, { translation: Messages }> = {
  en: { translation: en },
  'zh-CN': { translation: zhCN },
};

/** The interface language: as chosen, else the first of the browser's languages that there is, else English. */
export function chooseLanguage(
  chosen: UiLanguage | 'auto',
  preferred: readonly string[],
): UiLanguage {
  if (chosen !== 'auto') return chosen;
  const first = preferred.find((tag) => /^(en|zh)\b/i.test(tag));
  return first?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** An instance of its own with both languages inside; switch with `changeLanguage`. */
export function createI18n(language: UiLanguage): i18n {
  const instance = createInstance().use(initReactI18next);
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: ['en', 'zh-CN'],
    resources,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // React escapes; escaping twice would show &amp; to the seller.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
