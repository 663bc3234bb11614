import type { Locator } from '../../lib/model/recipe.ts';
import { useWords } from '../i18n/use-words.ts';

/** How a value will be found again, in words, the first way first. */
export function useWays(): (locator: Locator) => string {
  const { t, language } = useWords();
  const list = new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' });
  return ({ address, label, attribute, structure, classes }) =>
    list.format([
      ...(address ? [t('way.address')] : []),
      ...(label === undefined ? [] : [t('way.label', { label })]),
      ...(attribute === undefined ? [] : [t('way.attribute', { mark: attribute.slice(0, 60) })]),
      ...(structure === undefined ? [] : [t('way.structure')]),
      ...(classes === undefined ? [] : [t('way.classes')]),
    ]);
}
