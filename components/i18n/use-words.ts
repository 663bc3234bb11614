import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { Text } from '../../lib/model/text.ts';
import type { UiLanguage } from './create-i18n.ts';
import { en } from './en.ts';

type Key = keyof typeof en;
/** Keys that stand for a word of the model and have no variables. */
type WordKey = Extract<Key, `${'field' | 'choice' | 'case-type' | 'variable'}.${string}`>;

export interface Words {
  readonly t: TFunction;
  readonly language: UiLanguage;
  /** A sentence that comes in both languages. */
  readonly say: (text: Text) => string;
  /** The word for a value of the model; the value itself where there is none. */
  readonly word: (kind: 'field' | 'choice' | 'case-type' | 'variable', value: string) => string;
}

/** All that a component needs to speak. Re-renders when the language changes. */
export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const language: UiLanguage = i18n.language === 'zh-CN' ? 'zh-CN' : 'en';
  return useMemo(
    () => ({
      t,
      language,
      say: ({ en: english, zh }) => (language === 'zh-CN' ? zh : english),
      word: (kind, value) => {
        const key = `${kind}.${value}`;
        return isWordKey(key) ? t(key) : value;
      },
    }),
    [t, language],
  );
}

const isWordKey = (key: string): key is WordKey => Object.hasOwn(en, key);
