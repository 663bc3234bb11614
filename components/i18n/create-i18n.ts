import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import type { Messages, WorkbenchMessages } from './messages.ts';
import { zhCN } from './zh-CN.ts';

export type UiLanguage = 'en' | 'zh-CN';

const messages: Record<UiLanguage, Messages> = { en, 'zh-CN': zhCN };

/** The interface language: as chosen, else the first of the browser's languages that there is, else English. */
export function chooseLanguage(
  chosen: UiLanguage | 'auto',
  preferred: readonly string[],
): UiLanguage {
  if (chosen !== 'auto') return chosen;
  const first = preferred.find((tag) => /^(en|zh)\b/i.test(tag));
  return first?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** An instance of its own with both languages inside; switch with `changeLanguage`. `more`: the texts of the workbench. */
export function createI18n(
  language: UiLanguage,
  more?: Readonly<Record<UiLanguage, WorkbenchMessages>>,
): i18n {
  const instance = createInstance().use(initReactI18next);
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: ['en', 'zh-CN'],
    resources: {
      en: { translation: { ...messages.en, ...more?.en } },
      'zh-CN': { translation: { ...messages['zh-CN'], ...more?.['zh-CN'] } },
    },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // React escapes; escaping twice would show &amp; to the seller.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
